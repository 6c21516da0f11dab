// How an author is told of a value in a data file: by its place, by what it is, by its words.

const longest = 40;

/** `"title.en"`, `"custom.kind" of "writer1990"`, `"keywords.en", item 3` */
export function nameOf(path: readonly PropertyKey[], whole: unknown): string {
  let fields: string[] = [];
  let owner: string | undefined;
  let item = '';
  path.forEach((key, depth) => {
    const held = valueAt(whole, path.slice(0, depth + 1));
    if (typeof key !== 'number') fields.push(String(key));
    else {
      const { id, key: own } = (held ?? {}) as { id?: unknown; key?: unknown };
      const named = [id, own].find((name) => typeof name === 'string');
      item = named === undefined ? `, item ${key + 1}` : '';
      owner = named ?? owner;
      if (named !== undefined) fields = [];
    }
  });
  if (fields.length === 0)
    return owner === undefined ? (item ? `the entry${item}`.replace(', item', '') : 'the file') : `"${owner}"`;
  return `"${fields.join('.')}"${item}${owner === undefined ? '' : ` of "${owner}"`}`;
}

export const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (held, key) => (held !== null && typeof held === 'object' ? (held as Record<PropertyKey, unknown>)[key] : undefined),
    whole,
  );

/** In quotation marks, not longer than one looks at. */
export function said(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `"${words.length > longest ? `${words.slice(0, longest)}…` : words}"`;
}

export function spokenType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'fields of their own';
  return typeof value === 'string' ? 'words' : typeof value === 'boolean' ? 'true or false' : 'a number';
}
