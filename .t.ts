import { thePublication } from './src/library/publication.ts';
import { indexSite } from './src/search/build/index-site.ts';
console.time('index'); await indexSite(thePublication(), '/tmp/srch/site'); console.timeEnd('index');
