// npm run words: proposes families for the words of the text that have none in search.yaml. A person reads them, corrects them and puts
// them there: a stemmer errs, and what it says is never used unseen.

import { Stemmer } from 'sastrawijs';
import { stemmer } from 'stemmer';
import { wordsOf } from '../i18n/words.ts';
import { thePublication } from '../library/publication.ts';
import { cardsIn } from '../search/build/cards.ts';
import { proposals } from '../search/build/proposals.ts';
import { vocabularyOf } from '../search/build/vocabulary.ts';
import { plainly } from './telling/plainly.ts';

const sastrawi = new Stemmer();
const stems = {
  sastrawi: { stem: (word: string) => sastrawi.stem(word), areWords: true },
  porter: { stem: stemmer, areWords: false },
};

await plainly('Proposing families', () => {
  const publication = thePublication();
  for (const language of publication.languages) {
    const { families } = vocabularyOf(cardsIn(publication, language), publication, language);
    const found = proposals(families, publication, language, stems[wordsOf[language].stemmer]);
    if (found.length === 0) {
      console.log(`${language}: every word has its family or stands alone.`);
      continue;
    }
    console.log(`${language}: put what is right under families in search.yaml, and the other words under alone:`);
    for (const family of found) console.log(`    - [${family.join(', ')}]`);
  }
});
