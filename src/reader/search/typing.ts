// Asks as one types, when a moment has passed without a key.

import type { Box } from './box.ts';

const patience = 150;

/** @param typed is told what is asked */
export function whileTyping({ input, ask, warm }: Box, typed: (query: string) => void = () => undefined): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', warm, { once: true });
  input.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if ((event as InputEvent).isComposing) return;
    waiting = setTimeout(() => {
      typed(input.value.trim());
      void ask(input.value, !/\s$/.test(input.value));
    }, patience);
  });
  // What is asked for good is not asked again a moment later.
  input.form?.addEventListener('submit', () => clearTimeout(waiting));
}
