/** Text as XML 1.0 can hold it, between tags and in attributes. */
export const xmlText = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? ' ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNSAFE = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
