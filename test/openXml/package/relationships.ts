// What a part names by a relationship is there, and is of the kind that the place asks for; no id is given twice.
import { twice, within } from '../elements';
import { type Check, isXml, type OfficeFile, relationshipsOf } from '../officeFile';

/** The attributes that name a relationship, and the kinds that their elements take where it matters. */
const NAMING = ['r:id', 'r:embed', 'r:link', 'r:pict'];
const KINDS: Readonly<Record<string, string>> = {
  'a:blip': 'image',
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
  'w:hyperlink': 'hyperlink',
  'c:chart': 'chart',
  sheet: 'worksheet',
  drawing: 'drawing',
  legacyDrawing: 'vmlDrawing',
  tablePart: 'table',
  hyperlink: 'hyperlink',
};

/** Letters that an address has to write otherwise. */
const NO_ADDRESS = /[\s<>"{}|\\^`]|^$/;

export const relationships: Check = file => [
  ...ownersOf(file).flatMap(path => targetsOf(path, file)),
  ...file.paths.filter(path => isXml(path) && !path.endsWith('.rels')).flatMap(path => namesOf(path, file)),
];

/** The file itself and every part that has relationships. */
const ownersOf = ({ paths }: OfficeFile): readonly string[] =>
  paths.filter(path => path.endsWith('.rels')).map(path => path.replace(/_rels\/([^/]*)\.rels$/, '$1'));

function targetsOf(path: string, file: OfficeFile): readonly string[] {
  const own = relationshipsOf(path);
  const relations = file.relationships(path);
  return [
    ...(path !== '' && !file.bytes(path) ? [`${own} belongs to a part that is not there`] : []),
    ...twice(relations.map(({ id }) => id)).map(id => `${own} has ${id} twice`),
    ...relations
      .filter(({ target, isExternal }) => !isExternal && !file.bytes(target))
      .map(({ id, target }) => `${own}: ${id} leads to ${target}, which is not there`),
    ...relations
      .filter(({ target, isExternal }) => isExternal && NO_ADDRESS.test(target))
      .map(({ id, target }) => `${own}: ${id} leads to ${target}, which is no address`),
  ];
}

function namesOf(path: string, file: OfficeFile): readonly string[] {
  const known = new Map(file.relationships(path).map(relation => [relation.id, relation]));
  return within(file.root(path)).flatMap(({ name, attributes }) =>
    NAMING.flatMap(attribute => {
      const id = attributes.get(attribute);
      if (id === undefined) return [];
      const relation = known.get(id);
      if (!relation) return [`${path}: ${name} names ${id}, which is no relationship`];
      const kind = KINDS[name];
      return kind && kind !== relation.type ? [`${path}: ${name} names ${id}, which is no ${kind}`] : [];
    }),
  );
}
