// What an author calls a node of the tree.

import type { Nodes } from 'mdast';
import { spokenOf } from '../publication/vocabulary.ts';
import { isJsx, nodeName } from './mdx-tree.ts';

/** "a table", "<Figure>" */
export const spoken = (node: Nodes): string => (isJsx(node) ? `<${nodeName(node)}>` : (spokenOf[node.type] ?? `a ${node.type}`));
