// The package's own types are hidden from its exports.

declare module 'sastrawijs' {
  export class Stemmer {
    stem(word: string): string;
  }
}
