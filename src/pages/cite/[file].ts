// The records of the publication, its chapters and sections as files: "harbour.bib", "harbour.en.ris".

import type { APIRoute, GetStaticPaths } from 'astro';
import { recordOf, stemOf, withFiles, type Citable } from '../../citation/records/citable.ts';
import { fileFormats, inFormat, mediaTypes, type FileFormat } from '../../citation/records/file-formats.ts';
import type { Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';

interface Props {
  citable: Citable;
  language: Language;
  format: FileFormat;
}

export const getStaticPaths = (() => {
  const publication = thePublication();
  return withFiles(publication).flatMap((citable) =>
    publication.languages.flatMap((language) =>
      fileFormats.map((format) => ({
        params: { file: `${stemOf(citable, language)}.${format}` },
        props: { citable, language, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { citable, language, format } }) =>
  new Response(inFormat([recordOf(citable, language)], format), {
    headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
  });
