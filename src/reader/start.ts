// What every page has of the reader's side: small things that listen. What a person asks for is loaded when it is asked for.

import './asking.ts';
