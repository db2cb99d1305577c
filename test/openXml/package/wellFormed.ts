// Every part that is called XML is XML, and none bears U+FFFD, which stands where a letter was lost.
import { type Check, isXml } from '../officeFile';

const LOST = '\ufffd';

export const wellFormed: Check = file =>
  file.paths.filter(isXml).flatMap(path => {
    const trouble = file.trouble(path);
    if (trouble !== undefined) return [`${path}: ${trouble}`];
    return new TextDecoder().decode(file.bytes(path)).includes(LOST) ? [`${path} has lost a letter`] : [];
  });
