/** Every count of units on every built page is counted again from the rows of the data. */
import { expect, test } from 'vitest';
import { parted } from '../real-data.ts';
import { temporaryFolder } from '../temporary.ts';
import { claimsOf } from './count/claims.ts';
import { sentencesOf } from './count/sentences.ts';
import { pages, parse } from './site.ts';
import { siteOf } from './table/city.ts';

test('the real data are counted by the one rule', () => {
  expect(pages.flatMap((page) => claimsOf(page, parse(page), parted).faults)).toEqual([]);
});

const SETTINGS = {
  ...{ title: 'Ví dụ', roots: ['99'], simulated: false, licence: 'Được dùng lại.' },
  reports: [{ below: '99', datasets: ['so-lieu'], indicators: ['TFR'], from: 2024 }],
};

/** Two communes in force, and one that ended before either year. */
const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mã đơn vị kế thừa
99;Thành phố Ví Dụ;thành phố trực thuộc trung ương;;;;
99001;Xã Ví Dụ Một;xã;99;;;
99002;Phường Ví Dụ Hai;phường;99;;;
99003;Xã Đã Giải Thể;xã;99;;31/12/2019;99001
`;
const SOURCE = `Mã văn bản;Cơ quan ban hành;Trích yếu
BC-VD;UBND thành phố Ví Dụ;Báo cáo ví dụ
`;
const RATES = `Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguồn
99001;TFR;2024;2,01;BC-VD
99001;TFR;2025;2,02;BC-VD
99002;TFR;2024;1,98;BC-VD
99002;TFR;2025;1,99;BC-VD
`;

test('who has ended is counted nowhere, and no count is more than all', async () => {
  const files = [
    ['site.json', JSON.stringify(SETTINGS)],
    ['don-vi.csv', UNITS],
    ['van-ban.csv', SOURCE],
    ['so-lieu.csv', RATES],
  ] as const;
  const city = await siteOf(files, temporaryFolder());
  const documents = city.pages.map((page) => [page, city.parse(page)] as const);
  const texts = documents.flatMap(([, document]) => sentencesOf(document));
  const claims = documents.map(([page, document]) => claimsOf(page, document, city.parted));
  expect(claims.flatMap(({ faults }) => faults)).toEqual([]);
  expect(texts.some((text) => text.includes('ả 2 đơn vị của thành phố Ví Dụ'))).toBe(true);
  const fractions = texts.flatMap((text) => [
    ...text.matchAll(/(\d+)(?: trong |\/)(\d+) (?:đơn vị|xã|phường)/gu),
  ]);
  expect(fractions.filter(([, some, all]) => Number(some) > Number(all))).toEqual([]);
});
