/**
 * Vietnamese text that was read in the wrong encoding and saved again: what it looks like, and
 * what it was. Only what Vietnamese never writes is taken for a sign; `XÃ”` with its closing
 * quotation mark is none.
 */

export interface Mojibake {
  /** Which encodings were mistaken for each other, in words. */
  readonly form: string;
  /** The text as it was, where it can be told. */
  readonly repair: ((text: string) => string) | null;
}

/** The characters that Windows-1252 has above ASCII, and Latin-1 in their place, to their byte. */
const BYTES = new Map<string, number>();
{
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    BYTES.set(String.fromCharCode(byte), byte);
    BYTES.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
}

/** What stands for a byte that goes on with a letter of UTF-8. */
const MORE = `[${[...BYTES].flatMap(([each, byte]) => (byte < 0xc0 ? each : [])).join('')}]`;

/** UTF-8 read as Windows-1252: the first bytes of Vietnamese letters, and what may follow them. */
const UTF8_AS_1252 = new RegExp(
  `\\p{Ll}Ã|áº${MORE}|á»(?![’“”…])${MORE}|Ä[‚ƒ\u0090\u0091‘©¨]|Å[©¨]|Æ[°¡¯\u00a0]|Ã[¡¢£¨©ª¬\u00ad²³´µ¹º½\u0080-\u009f€‚ƒˆ‰Š…]|â€`,
  'u',
);

/** A letter of UTF-8, of two to four bytes. */
const UTF8_LETTER = new RegExp(`[Â-ß]${MORE}|[à-ï]${MORE}{2}|[ð-ô]${MORE}{3}`, 'g');

/** Windows-1258 read as Windows-1252: tone marks of their own become letters. */
const VIET_AS_1252 = /\p{Ll}[ÌÞ]|[aăâeêioôơuưy]Ò|[âêôãõý][ìò]|[ÂÊÔÃÕAEIOUY]Ì|y[ìò]/u;

/** TCVN3 (fonts .VnTime): signs between letters or at a word's end, capitals behind small letters. */
const TCVN3 =
  /\p{L}[µ¸¶·¹¨¾¼½©®§ª¬][\p{L}µ¸¶·¹¨»¾¼½©®§ª«¬]|\p{L}[µ¸¶·](?=\s|$)|(?:^|\s)[®§][\p{L}©¬]|\p{Ll}[ÎÏÑÕÖÜ]/u;

/** Whether a text has signs of TCVN3. */
export const isTcvn3 = (text: string): boolean => TCVN3.test(text);

/** VNI (fonts VNI-Times): letters that Vietnamese does not have behind its vowels. */
const VNI =
  /[aeouyôö][øå]|[AEOUYÔÖ][ØÅ]|ñ[aeiouôöâæ]|[aeou]õ|Ñ[AEIOU]|[bcdghklmnpqrstvxy]æ|[eo]à(?=[\s\p{L}]|$)(?<=[iuUI][eo]à)|aù|aâ(?=[unmcp])/u;

export function mojibake(text: string): Mojibake | null {
  // In «khá» the quotation mark ends a word.
  const plain = text.includes('«') ? text.replace(/á»/g, 'á') : text;
  if (UTF8_AS_1252.test(plain))
    return { form: 'UTF-8 bị đọc thành Windows-1252', repair: repairUtf8 };
  // Before Windows-1258, which has no such signs: “vÞ” alone could be either.
  if (TCVN3.test(text)) return { form: 'TCVN3, phông chữ .VnTime', repair: repairTcvn3 };
  if (VIET_AS_1252.test(text))
    return { form: 'Windows-1258 bị đọc thành Windows-1252', repair: repairViet };
  return VNI.test(text) ? { form: 'VNI, phông chữ VNI-Times', repair: null } : null;
}

/** Each letter of UTF-8 becomes what it says; a lost hard space is found again. */
function repairUtf8(text: string): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return text
    .replace(/Ã(?= |$)/g, 'Ã\u00a0')
    .replace(/\u00a0 (?=\p{Ll})/gu, '\u00a0')
    .replace(UTF8_LETTER, (letter) => {
      try {
        return utf8.decode(Uint8Array.from(letter, (each) => BYTES.get(each) ?? 0));
      } catch {
        return letter;
      }
    })
    .normalize('NFC');
}

function repairViet(text: string): string {
  const viet = new TextDecoder('windows-1258');
  return [...text]
    .map((each) => {
      const byte = BYTES.get(each);
      return byte ? viet.decode(Uint8Array.of(byte)) : each;
    })
    .join('')
    .normalize('NFC');
}

const TONES = '\u0300\u0309\u0303\u0301\u0323';
/** From 0xa1 on, but for the bytes that are no letter; of vowels all tones, one vowel behind the other. */
const TCVN3_FROM = [...BYTES]
  .flatMap(([each, byte]) => (byte === each.charCodeAt(0) && byte > 0xa0 ? each : []))
  .filter((each) => /[^¯-´º¿-ÅÍÙ-Ûàðÿ]/.test(each));
const TCVN3_TO = [...'ĂÂÊÔƠƯĐăâêôơưđ'].concat(
  [...'aăâeêioôơuưy'].flatMap((base) => [...TONES].map((tone) => (base + tone).normalize('NFC'))),
);

const repairTcvn3 = (text: string): string =>
  [...text].map((each) => TCVN3_TO[TCVN3_FROM.indexOf(each)] ?? each).join('');
