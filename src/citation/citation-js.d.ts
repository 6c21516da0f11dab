// What the edition uses of citation-js and of its citeproc, which have no types of their own.

declare module '@citation-js/core' {
  interface Register {
    get(name: string): string | undefined;
  }
  interface Formatted {
    format(name: string, data: readonly object[], options?: object): unknown;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: object };
    };
    output: Formatted;
    /** @throws for what it does not know */
    input: { chain(text: string, options: { generateGraph: false }): object[] };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'citeproc' {
  namespace CSL {
    type Fields = Readonly<Record<string, unknown>>;

    interface System {
      retrieveLocale: (tag: string) => string;
      retrieveItem: (key: string) => Fields;
      /** shows a variable in formats that can; punctuation at its ends comes apart */
      variableWrapper: (variable: Variable, before: string, words: string, after: string) => string;
    }
    interface Variable {
      itemData: Fields;
      variableNames: string[];
    }
    interface Cite {
      id: string;
      locator?: string;
      label?: string;
      'author-only'?: true;
      'suppress-author'?: true;
    }
    type Decoration = string | boolean | ((engine: Engine, words: string) => string);
    type Format = { text_escape: (text: string) => string } & Record<`@${string}`, Decoration>;

    class Engine {
      constructor(system: System, style: string, locale: string, forceLocale: true);
      citation: { opt: { layout_prefix: string; layout_suffix: string } };
      setOutputFormat(name: string): void;
      /** registers works; those it knows it does not ask for again */
      updateItems(keys: readonly string[]): void;
      /** asks for a work, once after each update, and shows it as it is given */
      retrieveItem(key: string): Fields;
      makeBibliography(): [{ entry_ids: string[][]; bibliography_errors: { itemID: string }[] }, string[]];
      getTerm(name: string, form: 'long' | 'short'): string;
      makeCitationCluster(cites: readonly Cite[]): string;
    }
    /** an element of a style */
    interface StyleNode {
      attrs: Fields;
    }
    interface StyleTree {
      /** @param called the name it has among its attributes @param found what is added to */
      getNodesByName(style: StyleNode, name: string, called?: string, found?: StyleNode[]): StyleNode[];
    }
    const XmlJSON: { prototype: StyleTree };
    const Output: { Formats: { html: Format; entry?: Format } };
  }
  export default CSL;
}
