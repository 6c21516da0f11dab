// The headers that a host which reads `_headers` sends with a file of the site.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns what is sent with the file at a path, by name */
export function headerRules(folder: string): (path: string) => Map<string, string> {
  const file = join(folder, '_headers');
  const rules: { of: RegExp; name: string; value: string }[] = [];
  let of = /^$/;
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.push({ of, name, value });
    else if (line.startsWith('/')) of = new RegExp(`^${line.split('*').map(RegExp.escape).join('.*')}$`);
  }
  return (path) => new Map(rules.filter((rule) => rule.of.test(path)).map(({ name, value }) => [name, value]));
}
