// Pagefind in the browser: loaded when a query is asked, from the index of the page's language.

export interface BlockResult {
  /** where the passage stands in its chapter */
  url: string;
  /** the words in their context, hits in <mark>; Pagefind escapes the rest */
  excerpt: string;
  /** the block's number; the section's title where the heading itself is hit */
  title: string;
}

export interface SectionResult {
  url: string;
  excerpt: string;
  /** beside these, what block-meta.ts names */
  meta: { title: string; chapter: string; number: string; [name: string]: string | undefined };
  sub_results: BlockResult[];
}

interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<SectionResult> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** @param index the folder of the bundle */
export const loadPagefind = (index: string): Promise<Pagefind> =>
  (loading ??= (import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options({ baseUrl: '/', excerptLength: 28 });
    return pagefind;
  }));
