// What a section's record knows of each of its blocks goes by these names among Pagefind's metadata.

export const kindOf = (id: string) => `kind-${id}`;
export const groundOf = (id: string) => `ground-${id}`;
