// The records of the publication, its chapters and sections as files: "harbour.bib", "harbour.en.ris".

import type { APIRoute, GetStaticPaths } from 'astro';
import { recordOf, withFiles, type Citable } from '../../citation/records/citable.ts';
import { fileFormats, inFormat, mediaTypes, type FileFormat } from '../../citation/records/file-formats.ts';
import { fileStem } from '../../citation/records/file-stem.ts';
import type { Language } from '../../i18n/languages.ts';
import { thePublication } from '../../library/publication.ts';
import { originalOf } from '../../publication/model.ts';

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
        params: { file: `${fileStem(citable.id, language, originalOf(publication))}.${format}` },
        props: { citable, language, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { citable, language, format } }) =>
  new Response(inFormat([recordOf(citable, language)], format), {
    headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
  });
