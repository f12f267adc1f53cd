/**
 * Tables as offices draw them, of random figures: plans beside results, blocks between rows, units
 * and groups across, money over years, thousands, grouped counts. Each cell of a figure knows what
 * must be published of it, so that what goes in, and where a fault is, is known by construction.
 */
import type { SheetParts } from '../workbook.ts';
import {
  COMMUNES,
  COUNTS,
  type Count,
  type Drawn,
  figure,
  NAMES,
  named,
  near,
  plain,
  planned,
  running,
  SOURCE,
  said,
  spelt,
  type Table,
} from './drawn.ts';
import {
  blocksOfIndicators,
  blocksOfParts,
  blocksOfUnits,
  blocksOfYears,
  groupColumn,
  quartersAcross,
  relativeColumns,
} from './office-shape.ts';
import type { Random } from './random.ts';

export interface OfficeTable extends Table {
  readonly kind: Kind;
}

const DRAWN = {
  plans,
  'stacked plans': stackedPlans,
  'blocks said': blocksSaid,
  'tables below each other': tablesBelow,
  'units across': unitsAcross,
  'groups across': groupsAcross,
  'groups below years': groupsBelowYears,
  thousands,
  'grouped counts': groupedCounts,
  'money over years': moneyOverYears,
  'blocks of units': blocksOfUnits,
  'blocks of years': blocksOfYears,
  'blocks of parts of a year': blocksOfParts,
  'blocks of indicators': blocksOfIndicators,
  'blocks of audiences': blocksOfAudiences,
  'relative columns': relativeColumns,
  'quarters across': quartersAcross,
  'group column': groupColumn,
} as const;
export type Kind = keyof typeof DRAWN;
export const OFFICE_KINDS = Object.keys(DRAWN) as Kind[];

/** A table of a kind, sometimes with what an office writes above and below it. */
export function officeTable(kind: Kind, random: Random): OfficeTable {
  const table = DRAWN[kind](random);
  const top = random.chance(0.5) ? MOTTO : [];
  const end = random.chance(0.5) ? SIGNED : [];
  const below = (range: string) => range.replace(/\d+/g, (row) => String(Number(row) + top.length));
  const rows = [...top.map(plain), ...table.rows, ...end.map(plain)];
  return { ...table, kind, rows, merges: table.merges.map(below) };
}

const MOTTO = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Độc lập - Tự do - Hạnh phúc'],
  [''],
  ['BIỂU TỔNG HỢP SỐ LIỆU'],
] as const;
const SIGNED = [[''], ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ'], ['', '(ký, ghi rõ họ tên)']];

function plans(random: Random): Table {
  const [done, plan] = random.pick([
    [['TH 2023', 'TH 2024'], 'KH 2025'],
    [['Thực hiện 2023', 'Thực hiện 2024'], 'Kế hoạch 2025'],
    [['2023', '2024'], 'Kế hoạch năm 2025'],
  ] as const);
  const rows = COUNTS.map((each, at) => [
    ...[running(at), named(each, random)],
    figure(near(each.from, random), ['04', each.code, '2023']),
    figure(near(each.from, random), ['04', each.code, '2024']),
    planned(near(each.from, random), '04', each.code, '2025'),
  ]);
  const header = plain(['STT', 'Nội dung', ...done, plan]);
  return {
    dataset: 'so-lieu',
    rows: [said('Mã đơn vị', '04'), SOURCE, header, ...rows],
    merges: [],
  };
}

function stackedPlans(random: Random): Table {
  const table = plans(random);
  const [unit, source, , ...rows] = table.rows as readonly [Drawn[], Drawn[], Drawn[]];
  const header = random.pick([
    [
      ['STT', 'Nội dung', 'Thực hiện', '', 'Kế hoạch'],
      ['', '', '2023', '2024', '2025'],
    ],
    [
      ['STT', 'Nội dung', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
      ['', '', 'TH', 'TH', 'KH'],
    ],
  ]);
  const isSpanned = header[0]?.[3] === '';
  const merges = ['A3:A4', 'B3:B4', ...(isSpanned ? ['C3:D3'] : [])];
  return { ...table, rows: [unit, source, ...header.map(plain), ...rows], merges };
}

/** Figures of a commune, a tenth of those of a city. */
const ofCommune = (unit: string, random: Random): Drawn[][] =>
  COUNTS.map((each) => [
    named(each, random),
    ...['2023', '2024'].map((year) =>
      figure(near(each.from / 10, random), [unit, each.code, year]),
    ),
  ]);

function blocksSaid(random: Random): Table {
  const header = plain(['Nội dung', '2023', '2024']);
  const blocks = COMMUNES.map((unit, at) => {
    const rows = ofCommune(unit, random);
    return [said('Mã đơn vị', unit), ...(at === 0 ? [SOURCE, header] : []), ...rows];
  });
  return { dataset: 'so-lieu', rows: blocks.flat(), merges: [] };
}

function tablesBelow(random: Random): Table {
  const header = plain(['Nội dung', '2023', '2024']);
  const tables = COMMUNES.map((unit) => {
    const title = random.pick([said('Mã đơn vị', unit), said('Tên đơn vị', NAMES[unit])]);
    return [title, header, ...ofCommune(unit, random), plain([''])];
  });
  return { dataset: 'so-lieu', rows: [SOURCE, ...tables.flat()], merges: [] };
}

function unitsAcross(random: Random): Table {
  const whole = random.pick(['Toàn thành phố', 'Thành phố Ví Dụ', 'Tổng cộng']);
  const rows = COUNTS.map((each, at) => {
    const parts = COMMUNES.map(() => near(each.from / 10, random));
    const sum = parts.reduce((all, part) => all + part, 0);
    const all = figure(sum, ['99', each.code, '2024']);
    return [
      ...[running(at), named(each, random)],
      whole === 'Tổng cộng' ? { text: all.text } : all,
      ...parts.map((part, index) => figure(part, [COMMUNES[index] ?? '', each.code, '2024'])),
    ];
  });
  const header = plain(['STT', 'Chỉ tiêu', whole, ...Object.values(NAMES)]);
  const above = [said('Mã đơn vị', '99'), plain(['Năm', '2024']), SOURCE];
  return { dataset: 'so-lieu', rows: [...above, header, ...rows], merges: [] };
}

const PAIRS = [
  ['Nam', 'Nữ'],
  ['Thành thị', 'Nông thôn'],
] as const;

const groups = (each: Count, year: string, pair: readonly string[], random: Random): Drawn[] => {
  const parts = pair.map(() => near(Math.floor(each.from / 2), random));
  const sum = parts.reduce((all, part) => all + part, 0);
  return [
    figure(sum, ['04', each.code, year]),
    ...parts.map((part, at) => figure(part, ['04', each.code, year, pair[at] ?? ''])),
  ];
};

function groupsAcross(random: Random): Table {
  const pair = random.pick(PAIRS);
  const rows = COUNTS.map((each) => [named(each, random), ...groups(each, '2024', pair, random)]);
  const header = plain(['Nội dung', random.pick(['Tổng số', 'Chung', 'Giá trị']), ...pair]);
  const above = [said('Mã đơn vị', '04'), plain(['Năm', '2024']), SOURCE];
  return { dataset: 'so-lieu', rows: [...above, header, ...rows], merges: [] };
}

function groupsBelowYears(random: Random): Table {
  const pair = random.pick(PAIRS);
  const years = ['2023', '2024'];
  const rows = COUNTS.map((each, at) => [
    ...[running(at), named(each, random)],
    ...years.flatMap((year) => groups(each, year, pair, random)),
  ]);
  const upper = plain(['TT', 'Chỉ tiêu', ...years.flatMap((year) => [`Năm ${year}`, '', ''])]);
  const lower = plain(['', '', ...years.flatMap(() => ['Tổng số', ...pair])]);
  return {
    dataset: 'so-lieu',
    rows: [said('Mã đơn vị', '04'), SOURCE, upper, lower, ...rows],
    merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'],
  };
}

function thousands(random: Random): Table {
  const way = random.pick(['above', 'header', 'row'] as const);
  const value = () => near(442, random) + random.below(9) / 10;
  const year = (period: string): Drawn => {
    const own = value();
    return figure(Math.round(own * 1_000), ['04', 'DAN-SO', period], spelt(own));
  };
  const above = way === 'above' ? [plain(['(nghìn người)'])] : [];
  const measured = (period: string) => (way === 'header' ? `${period} (nghìn người)` : period);
  const measure = (text: string) => (way === 'row' ? [{ text }] : []);
  const header = ['Chỉ tiêu', measured('2023'), measured('2024')];
  return {
    dataset: 'so-lieu',
    rows: [
      ...[said('Mã đơn vị', '04'), SOURCE, ...above],
      [...plain(header), ...measure('Đơn vị tính')],
      [
        ...[{ text: 'Dân số bình quân', named: true }, year('2023'), year('2024')],
        ...measure('nghìn người'),
      ],
    ],
    merges: [],
  };
}

function groupedCounts(random: Random): Table {
  const mark = random.pick(['.', '\u00a0']);
  const grouped = (value: number) => String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, mark);
  const rows = COUNTS.slice(1).map((each) => [
    named(each, random),
    ...['2022', '2023', '2024'].map((year) => {
      const value = near(each.from, random);
      return figure(value, ['04', each.code, year], grouped(value));
    }),
  ]);
  const header = plain(['Nội dung', '2022', '2023', '2024']);
  return {
    dataset: 'so-lieu',
    rows: [said('Mã đơn vị', '04'), SOURCE, header, ...rows],
    merges: [],
  };
}

const LINES = [
  ['HM-2.2', 'Truyền thông'],
  ['HM-2.5', 'Đào tạo, tập huấn'],
] as const;

function moneyOverYears(random: Random): Table {
  const [unit, factor] = random.pick([
    ['(triệu đồng)', 1_000_000],
    ['(đồng)', 1],
  ] as const);
  const years = ['2023', '2024'];
  const money = (key: string, line: string, year: string, most: number): Drawn => {
    const is = ['budget', key, '04', year, line, ''].join('|');
    return { text: spelt(most / factor), value: most, is };
  };
  const rows = LINES.map(([code, name]) => [
    { text: random.pick([code, name]), named: true },
    ...years.flatMap((year) => {
      const given = (20 + random.below(40)) * 1_000_000;
      return [
        money('allocated', code, year, given),
        money('used', code, year, given - random.below(10) * 1_000_000),
      ];
    }),
  ]);
  const header = random.pick([
    [plain(['Nội dung', ...years.flatMap((year) => [`Giao ${year}`, `Sử dụng ${year}`])])],
    [
      plain(['Nội dung', ...years.flatMap((year) => [`Năm ${year}`, ''])]),
      plain(['', ...years.flatMap(() => ['Kinh phí giao', 'Kinh phí sử dụng'])]),
    ],
  ]);
  const merges = header.length > 1 ? ['A4:A5', 'B4:C4', 'D4:E4'] : [];
  const above = [said('Mã đơn vị', '04'), SOURCE, plain([unit])];
  return { dataset: 'kinh-phi', rows: [...above, ...header, ...rows], merges };
}

/** As in the catalogue, with a day that both blocks are of. */
function blocksOfAudiences(random: Random): Table {
  const above = [said('Mã đơn vị', '07543'), plain(['Tính đến ngày', '31/12/2025'])];
  const block = (name: string, courses: readonly (readonly [string, string])[]): Drawn[][] => [
    plain([name]),
    ...courses.map(([code, course]) => {
      const eligible = 10 + random.below(10);
      const figure = (key: string, value: number): Drawn => ({
        ...{ text: String(value), value },
        is: ['training', key, '07543', code, '2025-12-31'].join('|'),
      });
      return [
        { text: random.pick([code, course]), named: true },
        figure('eligible', eligible),
        figure('trained', eligible - random.below(5)),
      ];
    }),
  ];
  const rows = [
    ...block(random.pick(['Tuyến xã', 'I. Tuyến xã']), [
      ['TX-08', 'Bảng kiểm viên uống tránh thai'],
      ['TX-10', 'Chăm sóc người cao tuổi'],
    ]),
    ...block(random.pick(['Cộng tác viên', 'II. Cộng tác viên']), [
      ['CTV-02', 'Tư vấn trước khi kết hôn'],
      ['CTV-06', 'Chăm sóc người cao tuổi'],
    ]),
  ];
  const header = plain(['Tên lớp', 'Tổng số thuộc diện', 'Số đã học']);
  return { dataset: 'dao-tao', rows: [...above, SOURCE, header, ...rows], merges: [] };
}

/** The texts of a table's cells, all rows with as many, as programs write them. */
export function textsOf({ rows }: Table): string[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at]?.text ?? ''));
}

/** The same as a sheet: digits are numbers. */
export const sheetOf = (table: Table, texts = textsOf(table)): SheetParts => ({
  rows: texts.map((cells, row) =>
    cells.map((text, at) =>
      table.rows[row]?.[at]?.is !== undefined && /^\d+$/.test(text) ? Number(text) : text || null,
    ),
  ),
  merges: table.merges,
});
