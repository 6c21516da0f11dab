// A key pressed alone by someone who is not writing and has not switched such keys off.

import { kept } from '../kept.ts';
import { keysKey, keysOff } from './key-setting.ts';

export const isPlainKey = ({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !defaultPrevented && !isWriting(target) && kept(keysKey) !== keysOff;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
