import { expect, test } from 'vitest';
import { unpacked } from '../../src/browser/search-unpack.ts';
import type { SearchGroup } from '../../src/export/search-group.ts';
import { packed } from '../../src/export/search-pack.ts';

const shared = { where: 'Xã', folder: 'don-vi/', simulated: false, also: 'còn gọi là' };
const former: SearchGroup = {
  ...shared,
  kind: 3,
  entries: [
    ['Xã Sơn Hải', '07546', '07546'],
    ['Xã Hộ Đáp', '07543-den-2025', '07543'],
    ['Xã Một', '00001-den-2025', '00001'],
  ],
  after: [['07543'], ['07543'], ['00004', '00010']],
};
const byPage = (groups: readonly SearchGroup[]) =>
  groups
    .flatMap(({ entries, after = [] }) => entries.map((entry, at) => [...entry, after[at] ?? []]))
    .toSorted((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1));

test('numbered units are packed, by the ending of their pages, and unpacked the same', () => {
  const all = packed([former]);
  expect(all.every((group) => 'steps' in group)).toBe(true);
  expect(all).toHaveLength(2);
  const back = unpacked(JSON.parse(JSON.stringify(all)));
  expect(byPage(back)).toEqual(byPage([former]));
  expect(back[0]).toMatchObject({ ...shared, kind: 3 });
});

test.each<[string, SearchGroup['entries']]>([
  ['a code of letters', [['Xã Mẫu', 'mau001', 'MAU001']]],
  ['another name', [['Xã Sơn Hải', '07543', '07543', 'Hộ Đáp']]],
  ['a bar in a name', [['Xã A|B', '07543', '07543']]],
  ['a page that is not its code', [['Kinh phí', 'kinh-phi', '']]],
])('%s leaves its group as it is', (_, entries) => {
  const group = { ...shared, kind: 0, entries };
  expect(packed([group])).toEqual([group]);
});
