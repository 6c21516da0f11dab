// A new table or formula at the end of a section.

import type { Language } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { toWrite } from '../../publication/words/to-write.ts';
import { addBlock } from './blocks.ts';
import type { Content } from './content.ts';
import { Refusal } from './refusal.ts';

export const newTable = blockOf('table', (language) => [
  `<Table caption="${toWrite('what the table shows')}">`,
  `| ${toWrite('a head')} | ${toWrite('a head')} |\n| --- | --- |\n| ${toWrite('a cell')} | ${toWrite('a cell')} |`,
  `${strings(language).source}: [@edition].`,
  '</Table>',
]);

export const newFormula = blockOf('formula', (language) => [
  `<Equation caption="${toWrite('what the formula is')}" spoken="${toWrite('how it is read aloud')}">`,
  `$$\n${toWrite('the formula')}\n$$`,
  `- $m$: ${toWrite('what the sign stands for')}`,
  `${strings(language).source}: [@edition].`,
  '</Equation>',
]);

function blockOf(kind: string, written: (language: Language) => readonly string[]) {
  return (content: Content, [section]: readonly string[]): string[] => {
    if (section === undefined) throw new Refusal(`Type: npm run new -- ${kind} landings (the section it stands in)`);
    return addBlock(content, section, (language) => written(language).join('\n\n'));
  };
}
