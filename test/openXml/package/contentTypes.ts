// Every part has a type, and every part that is given one is there.
import { allOf, twice } from '../elements';
import type { Check } from '../officeFile';

export const contentTypes: Check = file => {
  const root = file.root('[Content_Types].xml');
  const endings = allOf(root, 'Default').map(({ attributes }) => attributes.get('Extension')?.toLowerCase());
  const named = allOf(root, 'Override').map(({ attributes }) => attributes.get('PartName') ?? '');
  const given = file.paths.filter(path => path !== '[Content_Types].xml');
  return [
    ...twice(named).map(name => `${name} has two types`),
    ...named.filter(name => !file.bytes(name.slice(1))).map(name => `${name} has a type and is not there`),
    ...given
      .filter(path => !named.includes(`/${path}`) && !endings.includes(path.split('.').at(-1)?.toLowerCase()))
      .map(path => `${path} has no type`),
  ];
};
