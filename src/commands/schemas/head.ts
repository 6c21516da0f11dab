// The first line of a data file names its schema, so that an editor that reads such lines completes and checks its keys.

import { schemaNames } from './schemas.ts';

/** @param file from the content folder: "glossary.yaml", "figures/fleet.yaml" */
export function schemaHead(file: string): string {
  const name = schemaNames.find((one) => file === `${one}.yaml`) ?? 'figure';
  return `# yaml-language-server: $schema=${file.includes('/') ? '../' : ''}schemas/${name}.json`;
}
