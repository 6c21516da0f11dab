// The one line of a text that a card shows: from the beginning of the sentence that says most of what was asked, with its marks.

import type { FindMarks, Marked } from './marks.ts';

export interface Run {
  text: string;
  marked: boolean;
}

export interface Line {
  /** what a table, a figure or a formula is called, where its line is from inside it */
  under?: string;
  runs: Run[];
}

/** About four rows of a phone, and what is still shown behind the last mark. */
const longest = 240;
const behind = 60;

/** @param text sentences; items and rows are lines of their own, and the first line names what they are in */
export function lineOf(text: string, find: FindMarks): Line {
  const marks = find(text);
  const starts = sentenceStarts(text);
  const start = starts[bestSentence(starts, marks)] ?? 0;
  const lineEnd = text.indexOf('\n', start);
  const end = endOf(text, start, lineEnd === -1 ? text.length : lineEnd, marks);
  const runs = runsOf(text, start, end, marks);
  if (end < (lineEnd === -1 ? text.length : lineEnd)) runs.push({ text: ' …', marked: false });
  const firstEnd = text.indexOf('\n');
  const under = firstEnd !== -1 && start > firstEnd ? { under: text.slice(0, firstEnd) } : {};
  return { ...under, runs };
}

/** Sentences begin after a stop, with a capital, a figure or an opening quote; and every line does. */
const sentenceStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/(?:[.!?…][”’")]*\s+(?=[\p{Lu}\d“"‘(])|\n)/gu)].map(({ 0: stop, index }) => index + stop.length),
];

/** The first of those that say the most concepts. */
function bestSentence(starts: readonly number[], marks: readonly Marked[]): number {
  const said = starts.map((start, at) => {
    const end = starts[at + 1] ?? Infinity;
    return new Set(marks.filter((mark) => mark.start >= start && mark.start < end).map(({ concept }) => concept)).size;
  });
  return said.indexOf(Math.max(...said));
}

/** At a space, so that the first mark of the line is still in it. */
function endOf(text: string, start: number, lineEnd: number, marks: readonly Marked[]): number {
  const [first] = marks.filter((mark) => mark.start >= start && mark.end <= lineEnd);
  const wished = Math.max(start + longest, (first?.end ?? 0) + behind);
  if (lineEnd <= wished) return lineEnd;
  const space = text.lastIndexOf(' ', wished);
  return space > start ? space : wished;
}

/** A piece of the text, where it is marked and where not. */
export function runsOf(text: string, start: number, end: number, marks: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    if (mark.start > at) runs.push({ text: text.slice(at, mark.start), marked: false });
    runs.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), marked: false });
  return runs;
}
