// What was made of a file's text is kept, and made anew only when the text is another: an author saves one file at a time.

/** @param make of a file, named by its path, from its text alone */
export function keptByText<Made>(make: (file: string, text: string) => Made): (file: string, text: string) => Made {
  const kept = new Map<string, { text: string; made: Made }>();
  return (file, text) => {
    const known = kept.get(file);
    if (known?.text === text) return known.made;
    const made = make(file, text);
    kept.set(file, { text, made });
    return made;
  };
}
