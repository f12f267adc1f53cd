/** Bytes as text and back, a character each: to look through them and to cut them as text. */

/** So many characters a call takes as arguments. */
const STEP = 1 << 15;

export function latin1(bytes: Uint8Array): string {
  // Node's own way makes no pieces, which a large workbook would have in memory twice.
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let text = '';
  for (let from = 0; from < bytes.length; from += STEP)
    text += String.fromCharCode(...bytes.subarray(from, from + STEP));
  return text;
}

export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
