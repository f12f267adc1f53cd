/** What an embed says to the page around it: `{ type, height }`, px. */
export const EMBED_MESSAGE = 'dan-so-mo:chieu-cao';
