// What of a chapter is selected, block by block.

export interface Part {
  block: HTMLElement;
  /** what of the block is selected */
  range: Range;
  /** whether that is all of it */
  whole: boolean;
}

/** What stands beside a block's words. */
export const beside = '[data-furniture], .hidden-text, svg';

/** The blocks whose words are selected, if only in part. */
export const partsIn = (chapter: Element, selected: Range): Part[] =>
  [...chapter.querySelectorAll<HTMLElement>('[data-unit]:not([data-unit="section"])')]
    .filter((block) => selected.intersectsNode(block))
    .map((block) => {
      const all = document.createRange();
      all.selectNodeContents(block);
      const range = all.cloneRange();
      if (selected.compareBoundaryPoints(Range.START_TO_START, all) > 0)
        range.setStart(selected.startContainer, selected.startOffset);
      if (selected.compareBoundaryPoints(Range.END_TO_END, all) < 0) range.setEnd(selected.endContainer, selected.endOffset);
      return { block, range, whole: wordsOf(range) === wordsOf(all) };
    })
    .filter(({ range }) => wordsOf(range) !== '');

/** Its words without what stands beside them. */
function wordsOf(range: Range): string {
  const { textContent } = withoutFurniture(range.cloneContents());
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** @param numbers whether the numbers of sources stay */
export function withoutFurniture<T extends ParentNode & Node>(words: T, numbers = false): T {
  for (const furniture of words.querySelectorAll(beside))
    if (!numbers || !furniture.matches('[data-furniture="source"]')) furniture.remove();
  return words;
}
