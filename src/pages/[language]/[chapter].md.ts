// A chapter as Markdown.

import type { APIRoute, GetStaticPaths } from 'astro';
import { languages, type Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';
import { chapterMarkdown } from '../../markdown/twin/twin.ts';
import type { Chapter } from '../../publication/model.ts';

interface Props {
  language: Language;
  chapter: Chapter;
}

export const getStaticPaths = (() =>
  languages.flatMap((language) =>
    thePublication().texts.map((chapter) => ({
      params: { language, chapter: chapter.in[language].slug },
      props: { language, chapter },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { chapter, language } }) =>
  new Response(chapterMarkdown(chapter, language), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
