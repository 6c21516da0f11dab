// What every page has of the reader's side: small things that listen. What a person asks for is loaded when it is asked for.

import './previews/asking.ts';
import './scheme.ts';
import './outline.ts';
import './counterpart.ts';
import './place.ts';
import './help/keys.ts';
import './sides.ts';
import './one-language.ts';
import './search/opening.ts';
import './citing/asking.ts';
import './finding/asking.ts';
import { arrive } from './same-paragraph.ts';

arrive();
