// Where the reader is: what begins last above a line near the head of the window is being read.

/** Below the place where what a link leads to comes to stand. */
const line = (): number => Math.max(80, innerHeight / 6);

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
