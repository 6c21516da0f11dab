// What the edition uses of citation-js, which has no types of its own.

declare module '@citation-js/core' {
  interface FormatOptions {
    style: string;
    lang: string;
    format: string;
  }
  export class Cite {
    constructor(items: readonly Record<string, unknown>[]);
    format(what: 'bibliography', options: FormatOptions & { asEntryArray: true; hyperlinks: boolean }): [string, string][];
    format(what: 'citation', options: FormatOptions & { entry: string[] }): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { locales: { add(name: string, xml: string): void } } };
  };
}

declare module '@citation-js/plugin-csl';
