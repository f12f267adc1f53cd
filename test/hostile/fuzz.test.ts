/** Workbooks of torn and strange XML: read or refused, at once, never with an exception. */
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/table/workbook.ts';
import { Random } from '../property/random.ts';
import { workbookParts, zip } from '../workbook.ts';

const base = workbookParts({
  A: {
    rows: [
      ['Mã đơn vị', 'Năm'],
      ['a', 1],
    ],
    merges: ['A1:B1'],
    hiddenRows: [2],
  },
});
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

/** A workbook in which something is torn: its sheet, another part, or the archive. */
function torn(seed: number): Uint8Array {
  const draw = new Random(seed);
  const strange = Array.from({ length: draw.below(60) }, () => draw.pick(BITS)).join('');
  const much = strange + draw.pick(BITS).repeat(draw.below(2_000));
  const into = (xml: string) => {
    const at = draw.below(xml.length);
    return xml.slice(0, at) + much + xml.slice(at);
  };
  const parts: Record<string, string> = Object.fromEntries(
    Object.entries(base).map(([name, xml]) => [name, String(xml)]),
  );
  const sheet = parts[SHEET] ?? '';
  parts[SHEET] = draw.pick([into(sheet), much, `<worksheet><sheetData>${much}`]);
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
