// A quotation to take along, in one language or all, with the numbers of sources or without. What is shown is what is copied.

import { languages, names, type Language } from '../../../i18n/languages.ts';
import { strings } from '../../../i18n/strings.ts';
import { element } from '../../element.ts';
import { pageAt } from '../../previews/page-at.ts';
import { close, open } from '../../previews/sheet.ts';
import { copy } from '../copy.ts';
import { quotationIn, type Quoting } from './quotation-text.ts';
import type { Part } from './selected-parts.ts';
import { unitOver } from './unit-over.ts';

export async function quote(parts: readonly Part[], button: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const quoted = unitOver(parts);
  try {
    const page = await pageAt(quoted.href);
    const rows = () => (parts.length === 1 ? page : pageAt(quoted.beside));
    const { name, content } = await sheetOf({ parts, quoted, page, rows }, language);
    open({ name, language, content }, button, true);
  } catch {
    // Whatever is amiss, the page itself says more.
    location.assign(quoted.href);
  }
}

async function sheetOf(quoting: Quoting, own: Language): Promise<{ name: string; content: HTMLElement[] }> {
  const t = strings(own);
  const preview = element('div', { className: 'quotation', tabIndex: 0, role: 'group', ariaLabel: t.quotation });
  const status = element('span', { className: 'copy-status', role: 'status' });
  Object.assign(status.dataset, { copied: t.copied, refused: t.copyRefused });
  const numbers = element('input', { type: 'checkbox' });
  const choice = languageChoice(own);
  const write = async () => {
    const chosen = choice.querySelector<HTMLInputElement>(':checked')?.value;
    const inOrder = chosen ? [chosen as Language] : [own, ...languages.filter((language) => language !== own)];
    const quotations = await Promise.all(inOrder.map((language) => quotationIn(quoting, language, own, numbers.checked)));
    preview.replaceChildren(...quotations.flat());
    status.textContent = '';
  };
  for (const control of [choice, numbers]) control.addEventListener('change', () => void write());
  await write();
  const { quoted } = quoting;
  const way = quoted.run
    ? [element('a', { href: `${quoted.href}?to=${quoted.run.last}` }, t.pageOfRun(t.run(...quoted.run.marks)))]
    : [];
  return {
    name: t.quotation,
    content: [
      element(
        'p',
        { className: 'preview-head' },
        element('span', {}, t.quotation),
        element('button', { type: 'button', onclick: close }, t.close),
      ),
      preview,
      choice,
      element('label', { className: 'with-numbers' }, numbers, ` ${t.withNumbers}`),
      element(
        'p',
        { className: 'quoting' },
        element('button', { type: 'button', className: 'button', onclick: () => void copy(preview, status) }, t.copyQuotation),
        ...way,
        status,
      ),
    ],
  };
}

/** A radio a language, its own first chosen, and one for all. */
function languageChoice(own: Language): HTMLElement {
  const t = strings(own);
  const radio = (value: string, words: string, lang: string) =>
    element('label', { lang }, element('input', { type: 'radio', name: 'quoted-in', value, checked: value === own }), ` ${words}`);
  return element(
    'fieldset',
    { className: 'choice' },
    element('legend', {}, t.quotationIn),
    ...languages.map((language) => radio(language, names[language], language)),
    radio('', t.showAll(languages.length), own),
  );
}
