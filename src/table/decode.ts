/** Bytes to text, or the reason why not. Nothing is guessed: an unknown encoding is a problem. */

export type Decoded = { readonly text: string } | { readonly near: string; readonly line: number };

/** UTF-8 with or without BOM, UTF-16 with BOM; line ends become `\n`. `near` is text around the first bad byte, `line` its line. */
export function decode(bytes: Uint8Array): Decoded {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
  } catch {
    return aroundBadByte(bytes, label);
  }
}

/** A few words around the first byte that is no text, with `\ufffd` in its place. */
function aroundBadByte(bytes: Uint8Array, label: string): Decoded {
  const text = new TextDecoder(label).decode(bytes);
  const at = text.indexOf('\ufffd');
  const near = text
    .slice(Math.max(0, at - 20), at + 10)
    .replace(/\s+/g, ' ')
    .trim();
  return { near, line: text.slice(0, at).split(/\r\n?|\n/).length };
}
