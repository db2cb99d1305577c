// What the blocks of a document have to know of it before its pages are known.

import type { DocumentTree } from '../../documents/tree';
import { USUAL_FONT } from '../../domain/thai/fonts';
import { listedIn } from '../listed';
import { ranksOf } from './ranks';
import type { Setting } from './view/setting';

const UNKNOWN: ReadonlyMap<string, number> = new Map();

export const settingOf = (tree: DocumentTree): Setting => ({
  digits: tree.digits,
  font: tree.font ?? USUAL_FONT,
  ranks: ranksOf(tree),
  listed: listedIn(tree),
  pages: UNKNOWN,
});
