import { answered } from './src/search/asking/answer.ts';
import { sideOf } from './src/search/client/engine.ts';
const places = (l: string) => ({ index: `/pagefind/${l}/`, vocabulary: `/search/${l}/vocabulary.json`, passages: `/search/${l}/` });
(window as any).ask = async (q: string, l: 'id' | 'en') => {
  const own = await sideOf(l, places(l)); const o = l === 'id' ? 'en' : 'id';
  let a = await answered(q, [own], () => true, false); let others = false;
  if (a.asksOthers) { others = true; a = await answered(q, [own, await sideOf(o, places(o))], () => true, false); }
  return { others, notFound: a.notFound, also: a.also, results: a.results.map(r => ({ card: r.card, score: +r.score.toFixed(3), lacks: r.lacks, parts: r.parts.map(p => p.part) })) };
};
