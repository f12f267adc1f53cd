/** Workbooks of torn and strange XML: read or refused, at once, never with an exception. */
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/table/workbook.ts';
import { openWorkbookParts } from '../open-workbook.ts';
import { Random } from '../property/random.ts';
import { type Parts, workbookParts, zip } from '../workbook.ts';

const sheets = {
  A: {
    rows: [
      ['Mã đơn vị', 'Năm'],
      ['a', 1],
    ],
    merges: ['A1:B1'],
    hiddenRows: [2],
  },
};
const base = workbookParts(sheets);
const open = openWorkbookParts(sheets);
const SHEET = 'xl/worksheets/sheet1.xml';
const BITS = [
  ...['<row r="1">', '<row>', '</row>', '<row r="-1">', '<row r="1.5">', '<row r="1e3">'],
  ...[
    '<c r="A1">',
    '<c r="XFD1048576" t="s">',
    '<c t="inlineStr">',
    '</c>',
    '<c/>',
    '<x:c r="B2">',
  ],
  ...['<c r="A99999999">', '<c r="__proto__">', '<is>', '</is>', '<t>', '</t>', '<v>', '</v>'],
  ...[
    '<v>1e999</v>',
    '<v>-1</v>',
    '<v>NaN</v>',
    '<f>',
    '</f>',
    '<f t="array" ref="A1:XFD1048576">',
  ],
  ...['<f t="shared" si="0" ref="A1:Z9"/>', '&#0;', '&#x110000;', '&lt;', '&', '<![CDATA[', '<!--'],
  ...[
    '-->',
    '"',
    "'",
    ' s="99999"',
    ' r="A0"',
    ' hidden="1"',
    '\u0000',
    '<mergeCell ref="B2:A1"/>',
  ],
  ...[
    '<cols><col min="0" max="0"/></cols>',
    '<col min="5" max="2"/>',
    '<sheetData>',
    '</sheetData>',
  ],
];

/** Each is whole in itself, so that what they stand in is read on. */
const OPEN_BITS = [
  ...['<table:table-row/>', '<table:table-row table:number-rows-repeated="99999"/>', '<text:p/>'],
  ...[
    '<table:table-cell office:value-type="float" office:value="1e999"/>',
    '<table:table-column/>',
  ],
  ...[
    '<table:table-cell table:number-columns-repeated="-1"/>',
    '<table:table-cell office:value="x"/>',
  ],
  ...['<table:table-cell table:number-columns-spanned="1e9" office:value-type="boolean"/>'],
  ...[
    '<table:table-cell office:value-type="date" office:date-value="99999-99-99"/>',
    '</table:table>',
  ],
  ...[
    '<table:table-cell table:formula="=" office:value-type="time"/>',
    '<style:map/>',
    '<number:x/>',
  ],
  ...['<number:number number:decimal-places="-1e9"/>', '<style:style style:name="__proto__"/>'],
  ...[
    '<number:number-style/>',
    '<text:s text:c="1e9"/>',
    '<draw:frame>',
    '</draw:frame>',
    '<!--',
    '>',
  ],
  ...['&#0;', '&#x110000;', '&', ' table:style-name="__proto__"', '"', "'", '\u0000', '<a', '/>'],
];

/** A workbook in which something is torn: its sheet, another part, or the archive. */
const torn = (seed: number) => tornOf(seed, base, SHEET, BITS, '<worksheet><sheetData>');
const tornOpen = (seed: number) =>
  tornOf(seed, open, 'content.xml', OPEN_BITS, '<office:spreadsheet>');

function tornOf(
  seed: number,
  base: Parts,
  main: string,
  bits: readonly string[],
  start: string,
): Uint8Array {
  const draw = new Random(seed);
  const strange = Array.from({ length: draw.below(60) }, () => draw.pick(bits)).join('');
  const much = strange + draw.pick(bits).repeat(draw.below(2_000));
  const into = (xml: string) => {
    const at = draw.below(xml.length);
    return xml.slice(0, at) + much + xml.slice(at);
  };
  const parts: Record<string, string> = Object.fromEntries(
    Object.entries(base).map(([name, xml]) => [name, String(xml)]),
  );
  const sheet = parts[main] ?? '';
  parts[main] = draw.pick([into(sheet), much, start + much]);
  const other = draw.pick(Object.keys(parts));
  if (draw.chance(0.2)) parts[other] = into(parts[other] ?? '');
  const bytes = zip(parts);
  for (let at = draw.chance(0.3) ? 5 : 0; at > 0; at -= 1)
    bytes[draw.below(bytes.length)] = draw.below(256);
  return bytes;
}

describe('a torn workbook', () => {
  test('is read or refused, in a moment', () => {
    const before = process.cpuUsage().user;
    for (let seed = 1; seed <= 400; seed += 1)
      expect(['object', 'string'], String(seed)).toContain(typeof readWorkbook(torn(seed)));
    // Some 20 ms each; one of them once took 40 seconds.
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(40);
  });

  test('of LibreOffice is read or refused, in a moment', () => {
    const before = process.cpuUsage().user;
    for (let seed = 1; seed <= 400; seed += 1)
      expect(['object', 'string'], String(seed)).toContain(typeof readWorkbook(tornOpen(seed)));
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(40);
  });

  test.each([
    [
      'in a text',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><c r="A9"/></is></c></row>',
      'ok',
    ],
    ['of half a row', '<row r="1.5"><c r="A1"><v>1</v></c></row>', 'damaged'],
  ])('has no cells %s', (_, rows, told) => {
    const xml = String(base[SHEET]).replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${rows}</sheetData>`,
    );
    const found = readWorkbook(zip({ ...base, [SHEET]: xml }));
    expect(typeof found === 'string' ? found : 'ok').toBe(told);
  });

  test('has no cells in a part that does not begin as a sheet', () => {
    const xml = `<styleSheet/><sheetData><row r="99999999"><c r="A1"><v>1</v></c></row></sheetData>`;
    expect(readWorkbook(zip({ ...base, [SHEET]: xml }))).toBe('damaged');
  });
});
