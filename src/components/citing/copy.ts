// Copies what a button names, as formatted and as plain text, and says so. The buttons show only where this script runs. Where the site
// was built without its address, the preview's stands in the page: what is copied has the page's own.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-words]')) {
  const source = document.getElementById(button.dataset.copyWords ?? '');
  if (!source) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(source, button));
}

async function copy(source: HTMLElement, button: HTMLElement): Promise<void> {
  const status = button.closest('section')?.querySelector<HTMLElement>('.copy-status');
  const preview = button.closest<HTMLElement>('[data-preview]')?.dataset.preview;
  const own = (words: string) => (preview ? words.replaceAll(preview, location.origin) : words);
  const plain = own(source.innerText.trim());
  try {
    const parts =
      source.tagName === 'P' ? { 'text/plain': plain, 'text/html': own(source.innerHTML.trim()) } : { 'text/plain': plain };
    const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    say(status, status?.dataset.copied);
  } catch {
    // Refused, or a page that has no clipboard: the reader copies by hand.
    if (preview) source.textContent = plain;
    getSelection()?.selectAllChildren(source);
    say(status, status?.dataset.refused);
  }
}

function say(status: HTMLElement | null | undefined, words: string | undefined): void {
  if (status) status.textContent = words ?? '';
}
