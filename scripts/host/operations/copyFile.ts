// "ทำสำเนา": a new file with a new script project, so that nothing that belonged to the old project comes along.
import { newProperties, type Workbook } from '../workbook';

/** Tab ids and DOCUMENT metadata are kept; PROJECT metadata and all properties are not. */
export function copyFile(workbook: Workbook): Workbook {
  const copy = workbook.clone();
  copy.name = `สำเนาของ ${workbook.name}`;
  copy.properties = newProperties();
  for (const owner of [copy, ...copy.sheets])
    owner.metadata = owner.metadata.filter(entry => entry.visibility === 'DOCUMENT');
  return copy;
}
