// Every picture is one: whole PNG bytes, shown undistorted and within the page, with words for who does not see it. No two drawings have the
// same number.
import { allOf, numberOf, twice } from '../elements';
import type { Check, OfficeFile } from '../officeFile';
import { pngFault, pngSize } from '../png';
import type { Element } from '../xml';
import { textParts } from './parts';

/** By how much a picture may be wider or higher than it is. */
const DISTORTION = 0.02;

export const pictures: Check = file => {
  const drawings = textParts(file).flatMap(([path, root]) =>
    allOf(root, 'wp:inline', 'wp:anchor').map(drawing => ({ path, drawing })),
  );
  const numbers = drawings.flatMap(({ drawing }) =>
    allOf(drawing, 'wp:docPr').map(({ attributes: of }) => of.get('id') ?? ''),
  );
  return [
    ...twice(numbers).map(id => `two drawings have the number ${id}`),
    ...drawings.flatMap(({ path, drawing }) => drawingFaults(drawing, path, file)),
    ...file.paths
      .filter(name => /\.png$/i.test(name))
      .flatMap(name => pngFault(file.bytes(name) ?? new Uint8Array()).map(fault => `${name}: ${fault}`)),
  ];
};

function drawingFaults(drawing: Element, path: string, file: OfficeFile): readonly string[] {
  const [about] = allOf(drawing, 'wp:docPr');
  const [extent] = allOf(drawing, 'wp:extent');
  const [width, height] = [numberOf(extent, 'cx'), numberOf(extent, 'cy')];
  const blips = allOf(drawing, 'a:blip').flatMap(({ attributes }) => attributes.get('r:embed') ?? []);
  const parts = blips.flatMap(id => file.relationships(path).filter(relation => relation.id === id));
  return [
    ...((about?.attributes.get('descr') ?? '').trim() === '' ? [`${path}: a drawing has no words`] : []),
    ...(width > 0 && height > 0 ? [] : [`${path}: a drawing has no size`]),
    ...(blips.length === 0 ? [`${path}: a drawing shows no picture`] : []),
    ...parts.flatMap(({ target }) => {
      const size = pngSize(file.bytes(target) ?? new Uint8Array());
      if (!size) return [`${path}: ${target} is no picture`];
      const stretched = Math.abs((width / height) * (size.height / size.width) - 1);
      return stretched > DISTORTION ? [`${path}: ${target} is shown out of shape`] : [];
    }),
  ];
}
