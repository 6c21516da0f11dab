// Marks in a chapter the run of blocks that one comes back from: the address names the first as its place, and the last.

const to = document.getElementById(new URLSearchParams(location.search).get('to') ?? '');
const section = to?.closest('[data-unit="section"]');
const blocks = [...(section?.querySelectorAll(':scope > [data-unit]') ?? [])];
const [first, last] = [document.getElementById(location.hash.slice(1)), to].map((end) => (end ? blocks.indexOf(end) : -1));
if (first !== undefined && last !== undefined && first >= 0)
  for (const block of blocks.slice(first, last + 1)) block.classList.add('in-run');

export {};
