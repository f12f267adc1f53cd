// The folding of src/table/fold.ts, for what a reader types; test/browser-fold.test.ts holds the two equal.
globalThis.searchFold = {
  /** Words without diacritics, case and punctuation; tỷ = tỉ. */
  plain: (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
      .replace(/([^aeiouy ])y(?= |$)/g, '$1i'),

  /** Letters and tones kept, wherever the tone stands: hoà = hòa. */
  marked: (text) =>
    text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .toLocaleLowerCase('vi')
      .replace(/\p{L}+/gu, (syllable) => {
        const parts = syllable.normalize('NFD');
        const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
        const tone = parts.match(tones)?.join('') ?? '';
        return parts.replace(tones, '').replace(/([^aeiouy\u0300-\u036f])y$/, '$1i') + tone;
      }),
};
