/**
 * Two cities side by side under no common unit: one of 64 communes that report by group, by month and by
 * quarter, and correct a figure; the other with two communes of the same names.
 */
import { cataloguesOf } from '../../scripts/catalogue.ts';

export const COMMUNES = 64;
export const CITY = { code: '99', name: 'Thành phố Ví Dụ' } as const;
export const OTHER = { code: '98', name: 'Thành phố Thí Nghiệm' } as const;
/** What a commune of each is called, by its number in its city. */
export const SHARED = ['Xã Tân Lập', 'Phường Hòa Bình'] as const;

const pad = (number: number) => String(number).padStart(3, '0');
export const communeOf = (city: string, number: number): string => `${city}${pad(number)}`;

/** Of each commune: a figure that no other has, so that it can be found on a page. */
export const figuresOf = (number: number) => ({
  urban: `1,${pad(500 + number).slice(-2)}`,
  quarter: 10_000 + 7 * number,
  month: 20_000 + 7 * number,
  corrected: 30_000 + 7 * number,
  before: 40_000 + 7 * number,
});

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function units(): string {
  const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
  const cities = [CITY, OTHER].map(
    ({ code, name }) => `${code};${name};thành phố trực thuộc trung ương;`,
  );
  const nameOf = (number: number) => SHARED[number - 1] ?? `Xã Ví Dụ ${pad(number)}`;
  const levelOf = (name: string) => (name.startsWith('Xã') ? 'xã' : 'phường');
  const row = (city: string, number: number) => {
    const name = nameOf(number);
    return `${communeOf(city, number)};${name};${levelOf(name)};${city}`;
  };
  return [
    head,
    ...cities,
    ...range(COMMUNES).map((number) => row(CITY.code, number)),
    ...range(SHARED.length).map((number) => row(OTHER.code, number)),
    '',
  ].join('\n');
}

function observations(): string {
  const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Trạng thái;Nguồn;Ghi chú';
  const own = range(COMMUNES).flatMap((number) => {
    const { urban, quarter, month, corrected, before } = figuresOf(number);
    const code = communeOf(CITY.code, number);
    return [
      `${code};TFR;2023;;2,01;;BC;`,
      `${code};TFR;2024;;2,0${number % 10};;BC;`,
      `${code};TFR;2024;Thành thị;${urban};;BC;`,
      `${code};SO-SINH;Quý I/2024;;${quarter};;BC;`,
      `${code};LOP-TAP-HUAN;Tháng 3/2024;;${month};;BC;`,
      `${code};BPTT-HD;2024;;${before};sơ bộ;BC;`,
      `${code};BPTT-HD;2024;;${corrected};đính chính;BC;Cộng sót một xóm.`,
    ];
  });
  const other = range(SHARED.length).flatMap((number) => {
    const code = communeOf(OTHER.code, number);
    return [`${code};TFR;2023;;1,6${number};;BC;`, `${code};TFR;2024;;1,7${number};;BC;`];
  });
  const cities = [`${CITY.code};TFR;2024;;2,05;;BC;`, `${OTHER.code};TFR;2024;;1,75;;BC;`];
  return [head, ...cities, ...own, ...other, ''].join('\n');
}

const settings = {
  title: 'Hai thành phố',
  roots: [CITY.code, OTHER.code],
  licence: 'Được dùng lại.',
  reports: [CITY, OTHER].map(({ code }) => ({
    ...{ below: code, datasets: ['so-lieu'], indicators: ['TFR'], from: 2024 },
  })),
};

/** The data folder, text by path. */
export const twoCities = (): readonly (readonly [path: string, text: string])[] => [
  ...cataloguesOf('data').files,
  ['site.json', JSON.stringify(settings)],
  ['don-vi.csv', units()],
  [
    'van-ban.csv',
    'Mã văn bản;Cơ quan ban hành;Trích yếu;Ngày ban hành\nBC;UBND;Báo cáo;05/03/2025\n',
  ],
  ['so-lieu.csv', observations()],
];
