// Every part can be reached from the file by relationships; others are ballast that a program drops when it saves.
import type { Check } from '../officeFile';

export const reached: Check = file => {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { target, isExternal } of file.relationships(path)) if (!isExternal) visit(target);
  };
  visit('');
  const isPlain = (path: string): boolean => path === '[Content_Types].xml' || path.endsWith('.rels');
  return file.paths
    .filter(path => !isPlain(path) && !found.has(path))
    .map(path => `nothing leads to ${path}`);
};
