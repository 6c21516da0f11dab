// What is laid over the page: beside its link on a wide page, a sheet from below on a narrow one. Escape and a press outside close it.

export interface Laid {
  /** what it is called */
  name: string;
  language: string;
  content: readonly Node[];
}

/** As in sheet.css. */
const wide = matchMedia('(min-width: 68rem)');
const gap = 6;
const patience = 250;

let sheet: HTMLElement | undefined;
let left = new AbortController();

/**
 * @param stays until it is closed, and takes the focus, which then returns; else it goes when one looks away
 */
export function open({ name, language, content }: Laid, anchor: HTMLElement, stays: boolean): void {
  left.abort();
  close();
  const laid = made();
  laid.lang = language;
  laid.ariaLabel = name;
  laid.replaceChildren(...content);
  // Focus returns to where it was: a link that was tapped has it not everywhere.
  if (stays) anchor.focus({ preventScroll: true });
  laid.showPopover();
  if (wide.matches) placeBeside(laid, anchor);
  else laid.removeAttribute('style');
  const asked = laid.querySelector<HTMLElement>('.asked');
  laid.scrollTop = asked ? asked.offsetTop + asked.offsetHeight + 4 * gap - laid.clientHeight : 0;
  left = new AbortController();
  laid.addEventListener('toggle', ({ newState }) => newState === 'closed' && closed(anchor), { signal: left.signal });
  if (stays) laid.focus({ preventScroll: true });
  else closeWhenLeft(laid, anchor);
}

export const close = (): void => sheet?.hidePopover();

function made(): HTMLElement {
  sheet ??= Object.assign(document.createElement('div'), { className: 'preview', popover: 'auto', role: 'dialog', tabIndex: -1 });
  if (!sheet.isConnected) document.body.append(sheet);
  return sheet;
}

function closed(anchor: HTMLElement): void {
  left.abort();
  if (document.activeElement === document.body) anchor.focus({ preventScroll: true });
}

/** Under the link's first line, or over it where there is no room. */
function placeBeside(laid: HTMLElement, anchor: HTMLElement): void {
  const [{ top, bottom, left: start } = anchor.getBoundingClientRect()] = anchor.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = laid;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = bottom + gap + height > clientHeight && top > height;
  laid.style.top = `${scrollY + (above ? top - gap - height : bottom + gap)}px`;
  laid.style.left = `${scrollX + Math.max(gap, Math.min(start, clientWidth - width - gap))}px`;
}

function closeWhenLeft(laid: HTMLElement, anchor: HTMLElement): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const { signal } = left;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(close, patience);
  };
  for (const place of [laid, anchor]) {
    for (const way of ['pointerenter', 'focusin']) place.addEventListener(way, stay, { signal });
    for (const way of ['pointerleave', 'focusout']) place.addEventListener(way, leave, { signal });
  }
  signal.addEventListener('abort', stay);
}
