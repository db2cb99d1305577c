// Files that are called .xlsx and are none: one with a password is packed into a container of the old kind, and one of the
// old kind may have been renamed.
import type { FileProblem } from '../errors';

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** What holds the whole file where it is encrypted. */
const PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

export function containerOf(bytes: Uint8Array): FileProblem | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  return file.includes(PACKAGE) ? 'encrypted' : 'oldFormat';
}
