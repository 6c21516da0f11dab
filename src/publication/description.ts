// A text short enough to describe a page.

const longest = 160;

export function describe(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
