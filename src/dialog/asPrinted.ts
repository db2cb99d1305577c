// A document as every rendering prints it: its digits written as it asks, and spread only where that looks even.
import { withDigits } from '../documents/digits';
import type { DocumentTree } from '../documents/tree';
import { evenlySpread } from './spreading';

export const asPrinted = (tree: DocumentTree): DocumentTree => evenlySpread(withDigits(tree));
