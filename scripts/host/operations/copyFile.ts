// "ทำสำเนา": a new file with a new script project, so that nothing that belonged to the old project comes along.
import type { Metadata } from '../model/metadata';
import { newProperties, type Workbook } from '../workbook';
import { copiedMetadata } from './copiedMetadata';

/** Tab ids and DOCUMENT metadata are kept; PROJECT metadata and all properties are not. */
export function copyFile(workbook: Workbook): Workbook {
  const copy = workbook.clone();
  copy.name = `สำเนาของ ${workbook.name}`;
  copy.properties = newProperties();
  for (const owner of [copy, ...copy.sheets])
    owner.metadata = [...copiedMetadata(owner.metadata.filter(isForAll), workbook)];
  return copy;
}

const isForAll = ({ visibility }: Metadata): boolean => visibility === 'DOCUMENT';
