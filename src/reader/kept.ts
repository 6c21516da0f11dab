// What the reader's own device remembers, and nobody else: nothing where its browser refuses to.

/** For good, or until the window is closed. */
export type Span = 'localStorage' | 'sessionStorage';

export function kept(key: string, span: Span = 'localStorage'): string | null {
  try {
    return window[span].getItem(key);
  } catch {
    return null;
  }
}

/** @param value null forgets */
export function keep(key: string, value: string | null, span: Span = 'localStorage'): void {
  try {
    if (value === null) window[span].removeItem(key);
    else window[span].setItem(key, value);
  } catch {
    // Refused, or full.
  }
}
