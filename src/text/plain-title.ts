// Titles as plain text: what stands in <title>, descriptions and lists of other programs.

/** @param title may hold *foreign words* between stars */
export const plainTitle = (title: string): string => title.replaceAll('*', '');
