// The help: the few keys there are, and what the device remembers.

import type { Strings } from '../../i18n/id.ts';
import { isLanguage } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { keep, kept } from '../kept.ts';
import { element } from '../element.ts';
import { keysKey, keysOff } from './key-setting.ts';
import { forgetPlaces } from '../places.ts';

let dialog: HTMLDialogElement | undefined;

export function openHelp(): void {
  const { lang } = document.documentElement;
  if (!isLanguage(lang) || dialog?.open) return;
  dialog ??= document.body.appendChild(made(strings(lang)));
  dialog.showModal();
}

function made(t: Strings): HTMLDialogElement {
  const keys = [
    ['?', t.helpKeys.help],
    ['/, Ctrl+K', t.searchKeys],
    ['Esc', t.helpKeys.close],
  ].flatMap(([key = '', does = '']) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)]);
  const close = button(t.close, () => help.close());
  close.className = 'button';
  close.autofocus = true;
  const help = element('dialog', {}, element('h2', {}, t.help), element('dl', {}, ...keys), keySwitch(t), remembered(t), close);
  help.className = 'help';
  help.ariaLabel = t.help;
  // A press outside closes it as well, where the browser knows how.
  help.setAttribute('closedby', 'any');
  return help;
}

function keySwitch(t: Strings): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = kept(keysKey) !== keysOff;
  box.addEventListener('change', () => keep(keysKey, box.checked ? null : keysOff));
  return element('label', {}, box, ` ${t.keysOn}`);
}

function remembered(t: Strings): HTMLElement {
  const status = element('span');
  status.role = 'status';
  const forget = button(t.forgetPlaces, () => {
    forgetPlaces();
    status.textContent = ` ${t.placesForgotten}`;
  });
  return element('p', {}, t.placesKept, ' ', forget, status);
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = element('button', {}, words);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
