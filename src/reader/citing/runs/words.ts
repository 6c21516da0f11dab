// A run of blocks in words and addresses, made from its first block's.

export interface Run {
  /** of the first block, and of the run: "§ 4.2 ¶ 2", "§ 4.2 ¶¶ 2–4" */
  place: readonly [block: string, run: string];
  /** its ids, as records have them */
  id: readonly [block: string, run: string];
  /** permalinks */
  address: readonly [block: string, run: string];
  /** what the run's address has more than its first block's */
  query: string;
}

export interface Ends {
  first: string;
  last: string;
  /** what the blocks are called beside them: "2", "4" */
  marks: readonly [first: string, last: string];
  /** "§ 4.2 ¶ 2" */
  place: string;
  /** permalink of the first */
  address: string;
}

export function runOf({ first, last, marks, place, address }: Ends): Run {
  const query = `?to=${last}`;
  return {
    place: [place, `${place.replace('¶', '¶¶')}–${marks[1]}`],
    id: [first, `${first}-to-${last}`],
    address: [address, address + query],
    query,
  };
}

/** What is said of the first block, in words or in a record, said of the run. */
export function saidOfRun(words: string, { place, id, address }: Run): string {
  // An id where a record begins with it: "@inbook{landings-1.en,", "ID  - landings-1", "id": "landings-1.en".
  const asId = new RegExp(`(?<=^\\s*@\\w+\\{|^ID  - |"id": ")${id[0]}(?=[.,"\\n])`, 'gm');
  return words
    .replaceAll(address[0], () => address[1])
    .replaceAll(place[0], () => place[1])
    .replace(asId, () => id[1]);
}
