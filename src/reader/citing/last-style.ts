// The style of citation that the reader looked at last, kept on the device.

import { keep, kept } from '../kept.ts';

const key = 'style';

export const lastStyle = (): string | null => kept(key);

export const keepStyle = (style: string): void => keep(key, style);

/** The disclosure of that style, else the first there is. @param within what has the styles of one language */
export const styleIn = (within: ParentNode): HTMLDetailsElement | null =>
  within.querySelector<HTMLDetailsElement>(`[data-style="${CSS.escape(lastStyle() ?? '')}"]`) ??
  within.querySelector<HTMLDetailsElement>('[data-style]');
