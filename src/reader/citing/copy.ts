// Copies what an element holds, as formatted and as plain text, and says so. Where the browser refuses, or has no clipboard on such a
// page, the element is shown selected, for its reader to copy.

/** What is said of it, in attributes: `data-copied`, `data-refused`. */
export type CopyStatus = HTMLElement | null | undefined;

export async function copy(source: HTMLElement, status: CopyStatus): Promise<void> {
  const own = ownOrigin(source);
  const plain = own(source.innerText.trim());
  // Emptied first, so that a second copy is announced too.
  say(status, '');
  try {
    const formatted = source.matches('pre, a') ? {} : { 'text/html': own(source.innerHTML.trim()) };
    const blobs = Object.entries({ 'text/plain': plain, ...formatted }).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    say(status, status?.dataset.copied);
  } catch {
    source.hidden = false;
    if (own(source.innerText) !== source.innerText) source.textContent = plain;
    getSelection()?.selectAllChildren(source);
    say(status, status?.dataset.refused);
  }
}

/** Where the site was built without its address, the preview's stands in the page: what is copied has the page's own. */
function ownOrigin(within: Element): (words: string) => string {
  const preview = within.closest<HTMLElement>('[data-preview]')?.dataset.preview;
  return (words) => (preview ? words.replaceAll(preview, location.origin) : words);
}

function say(status: CopyStatus, words: string | undefined): void {
  if (status) status.textContent = words ?? '';
}
