/** Files of Office before 2007, in whose container later ones are packed that have a password. */
import { latin1 } from './latin1.ts';

/** A compound file (MS-CFB). */
export const isOld = (bytes: Uint8Array): boolean =>
  latin1(bytes.subarray(0, 4)) === '\xd0\xcf\x11\xe0';

/** A file with a password is this part of the container (MS-OFFCRYPTO). */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return latin1(bytes).includes(name);
}
