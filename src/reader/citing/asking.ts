// What a reader asks for who cites: a panel at a block's number and at a section's or a chapter's control, a quotation at selected words, a
// work's record. With a key held, or without this script, links are the links they are.

import { isPlainClick } from '../plain-click.ts';

const chapter = document.querySelector('article[data-chapter]');
const controls = 'a.mark, .section-head .tools li:first-child a, .page-header .tools li:first-child a';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlainClick(event)) return;
  if (link.matches('[data-bibtex]')) {
    event.preventDefault();
    void import('./reference.ts').then(({ copyReference }) => copyReference(link));
  } else if (chapter?.contains(link) && link.matches(controls)) {
    event.preventDefault();
    void import('./panel/panel.ts').then(({ toggle }) => toggle(link));
  }
});

if (chapter) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (getSelection()?.isCollapsed === false)
        void import('./quoting/selection.ts').then(({ offerQuotation }) => offerQuotation());
    }, 300);
  });
  if (location.search) void import('./runs/in-chapter.ts');
}

// Pages that say how something is cited.
if (document.querySelector('[data-copy-words]')) void import('./citing-page.ts');
