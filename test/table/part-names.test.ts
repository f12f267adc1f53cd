import { describe, expect, test } from 'vitest';
import { isOnceEach } from '../../src/table/part-names.ts';

const part = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const sheets = (...attributes: readonly string[]) =>
  isOnceEach([part('xl/workbook.xml', attributes.map((each) => `<sheet ${each}/>`).join('\n'))]);
const targets = (...all: readonly string[]) =>
  isOnceEach([
    part(
      'xl/_rels/workbook.xml.rels',
      all.map((each, at) => `<Relationship Id="rId${at}" Target="${each}"/>`).join(''),
    ),
  ]);

describe('isOnceEach(parts)', () => {
  test.each([
    [['name="A" sheetId="1" r:id="rId1"', 'name="B" sheetId="2" r:id="rId2"']],
    [['name="a > b, id=&quot;1&quot;" r:id="rId1"', "name='id = x' r:id='rId2' "]],
    [['name="A" id="rId1"', 'name="B" x:id = "rId2"']],
  ])('holds for sheets that are named once: %j', (all) => expect(sheets(...all)).toBe(true));

  test.each([
    [['name="A" r:id="rId1"', 'name="B" r:id="rId1"']],
    [['name="a>b" r:id="rId1"', 'name="a>c" r:id="rId1"']],
    [['name="A" r:id=\'rId1\'', 'name="B" r:id = "rId1"']],
    [['name="A" r:id=rId1']],
    [['name="A"']],
    [['name="A" r:id="rId1" x:id="rId2"']],
    [['name="A" r:id="rId1" id_a="rId2"']],
    [['name=\' id="rId1"\' r:id="rId2"', 'name=\' id="rId3"\' r:id="rId2"']],
  ])('does not hold for others, however they are written: %j', (all) =>
    expect(sheets(...all)).toBe(false),
  );

  test('looks for sheets in whatever part may be the workbook', () => {
    const twice = '<x:sheet name="A" r:id="a"/><x:sheet name="B" r:id="a"/>';
    expect(isOnceEach([part('xl/other.xml', twice)])).toBe(false);
  });

  test.each([
    [['worksheets/sheet1.xml', 'chartsheets/sheet1.xml', '../customXml/item1.xml']],
    [['/xl/worksheets/sheet1.xml', '/xl/styles.xml', 'theme/theme1.xml']],
  ])('holds for parts that are named in one way: %j', (all) => expect(targets(...all)).toBe(true));

  test.each([
    [['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml']],
    [['worksheets/sheet1.xml', 'worksheets/Sheet1.xml']],
    [['worksheets/../worksheets/sheet1.xml']],
    [['worksheets//sheet1.xml']],
    [['worksheets\\sheet1.xml']],
    [['worksheets/sheexl/t1.xml']],
    [['worksheets/sheet&#x31;.xml']],
  ])('does not hold for other ways to the same part: %j', (all) =>
    expect(targets(...all)).toBe(false),
  );

  test('takes time that grows with the length', () => {
    const before = process.cpuUsage().user;
    for (const text of ['<sheet ', '<sheet a="', '<sheet a', '<sheet a=\'" ', ' ', '="'])
      isOnceEach([part('xl/workbook.xml', `<sheet ${text.repeat(100_000)}`)]);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
  });
});
