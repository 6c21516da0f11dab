// What the interface says where a reader takes something along, in English.

import type { CitingStrings } from './id-citing.ts';

export const citing: CitingStrings = {
  citeThis: { chapter: 'Cite this chapter', section: 'Cite this section', block: 'Cite this block' },
  copyLink: 'Copy link',
  copied: 'Copied',
  copyRefused: 'The browser did not let it be copied: the text is selected, copy it yourself.',
  copyCitation: 'Copy citation',
  copyRecord: 'Copy',
  allReferences: 'The whole list:',
  copyBibtex: 'Copy BibTeX',
  citationStyle: {
    apa: 'APA',
    chicago: 'Chicago (author–date)',
    mla: 'MLA',
    harvard: 'Harvard',
    ieee: 'IEEE',
    vancouver: 'Vancouver',
  },
  records: 'For Wikipedia and reference managers',
  fileFormat: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  download: { publication: 'Files for the whole edition', chapter: 'Files for this chapter', section: 'Files for this section' },
  citingBelow: 'How to cite it is open below.',
  allCitations: 'All styles and files',
  wholeSection: 'The whole section',
  runTo: 'to ¶',
  run: (first, last) => `paragraphs ${first}–${last}`,
  citeRun: (run) => `Cite ${run}`,
  noRun: (to, number) =>
    `This address asks for the paragraphs up to “${to}”, which is no later block of ${number}. Only this block is shown.`,
  quote: 'Quote the selected text',
  quotation: 'What will be copied',
  quotationIn: 'Language',
  withNumbers: 'with the numbers of sources',
  copyQuotation: 'Copy quotation',
  pageOfRun: (run) => `Page of ${run}`,
};
