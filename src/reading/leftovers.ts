// What a system or an editor leaves in folders: no one put it there, and nothing reads it.

export const isLeftover = (name: string): boolean => name.startsWith('.') || /~$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);
