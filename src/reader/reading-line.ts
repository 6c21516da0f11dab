// Where the reader is: what begins last above the upper third of the window is being read.

const line = (): number => innerHeight / 3;

/** The last of the elements, in the page's order, that begins above the line; none of what is folded away. */
export const beingRead = <T extends Element>(elements: readonly T[]): T | undefined =>
  elements.findLast((element) => element.getBoundingClientRect().top <= line() && element.checkVisibility());

/** Calls at once, and again, not too often, while the reader moves through the page and when they stop. */
export function onReading(call: () => void): void {
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        call();
      }, 100);
    },
    { passive: true },
  );
  call();
}
