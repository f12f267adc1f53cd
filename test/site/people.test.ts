/** A site of its own, built from files in which people are named in every way and every place. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { unzip } from '../../src/table/zip.ts';
import { type AnyFiles, catalogues } from '../data-folder.ts';
import { temporaryFolder } from '../temporary.ts';
import { workbook } from '../workbook.ts';
import { built } from './built.ts';

/** No word of the site: who is called so stands there only by mistake. */
const NAME = 'Zoan';

const WORDS = [
  ...['Ông Zoan, Chủ tịch', 'Bà Nông Thị Zoan nghỉ', 'Chị Zoan đi học', 'chị Zoan đi học'],
  ...[
    'Anh Zoan chuyển công tác',
    'cô Zoan nghỉ',
    'thầy Zoan dạy lớp',
    'em Zoan',
    'anh Sùng A Zoan',
  ],
  ...['Đ/c Zoan phụ trách', 'đồng chí Hoàng Minh Zoan', 'Đồng chí Zoan', 'ÔNG NGUYỄN VĂN ZOAN'],
  ...['Nguyễn Văn Zoan nghỉ việc', 'Trần Thị Zoan', 'TRẦN THỊ ZOAN', 'Nguyen Van Zoan'],
  ...['Hoàng Minh Zoan, Phó Chủ tịch', 'Giám đốc Lê Minh Zoan', 'Kế toán: Lê Thị Zoan'],
  ...['Chủ tịch UBND xã Nguyễn Văn Zoan', 'TM. UBND xã, Chủ tịch Nông Văn Zoan'],
  ...['Người lập biểu: Trần Thị Zoan', 'NGƯỜI LẬP BIỂU: TRẦN THỊ ZOAN', 'Người báo cáo: Zoan'],
  ...['(Đã ký) Nguyễn Văn Zoan', 'Đã ký: Hoàng Minh Zoan', 'Họ tên: NGUYỄN THỊ ZOAN'],
  ...['Bác sĩ Lê Minh Zoan', 'BS Lê Minh Zoan', 'cán bộ Trần Thị Zoan nghỉ hưu'],
  ...['Giảng viên: TS. Nguyễn Văn Zoan', 'Chị\u00a0Zoan', 'Ｃhị Zoan'.normalize('NFKC')],
];

/** As names of files and of sheets, where they are masked and stop nothing. */
const NUMBERS = [
  ...['0912345678', '0912 345 678', '0912.345.678', '0912-345-678', '09 12 34 56 78'],
  ...['(0912) 345 678', '+84912345678', '84 912 345 678', '0912 345678', 'SĐT0912345678'],
  ...[
    'ĐT 0912345678',
    '０９１２３４５６７８',
    'CCCD 040188001234',
    '040188001234',
    'CMND 080123456',
  ],
  ...['BHXH 0123456789', 'DN4040123456789', 'STK 1234567890123', 'Hộ chiếu B1234567'],
  ...['a.b@example.vn', 'a [at] example.vn', 'sinh ngày 01-02-1990', 'số nhà 12 đường Hoa'],
];
/** What the numbers above come down to. */
const DIGITS =
  /912[ .()-]*345[ .()-]*678|12[ ]34[ ]56[ ]78|０９１２|040188001234|080123456|0123456789|4040123456789|1234567890123|B1234567|example\.vn|01-02-1990|số nhà 12/;

const sheetName = (text: string) => text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
const HEAD = [
  'Mã đơn vị',
  'Mã chỉ tiêu',
  'Phân tổ',
  'Kỳ',
  'Giá trị',
  'Vị trí',
  'Nguyên văn',
  'Ghi chú',
];
/** A figure of its own, with the words in all that may hold any. */
const row = (at: number, words: string) => [
  'MP2',
  'SO-SINH',
  `Nhóm ${at}: ${words}`,
  String(1960 + (at % 60)),
  '100',
  words,
  words,
  words,
];
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.join(';')).join('\n');

function files(): AnyFiles {
  const notes = WORDS.map((words, at) => row(at, words));
  const named = Object.fromEntries(
    NUMBERS.map((name, at) => [
      `so-lieu/${name.replace('/', '-')}.csv`,
      csv([HEAD, row(100 + at, '')]),
    ]),
  );
  const sheets = Object.fromEntries(
    [...WORDS, ...NUMBERS].map((name, at) => [
      sheetName(`${at} ${name}`),
      { rows: [HEAD, row(200 + at, '')] },
    ]),
  );
  const [some = ''] = WORDS;
  return {
    ...catalogues,
    ...named,
    'site.json': JSON.stringify({ title: 'Thử', roots: ['MP1'], simulated: true, licence: 'Có.' }),
    'so-lieu/Chị Zoan.csv': csv([HEAD, ...notes]),
    'so-lieu/a.xlsx': workbook(sheets),
    'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Nguồn kinh phí;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Lý do chưa sử dụng;Ghi chú
MP2;2024;HM-2.5;${some};2000000;0;${WORDS[2]};${WORDS[8]}`,
    'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Ghi chú
MP2;Tuyến xã;TX-10;31/12/2024;4;2;${WORDS[10]}`,
    'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Ghi chú
M1;MP2;TFR;≥;2,1;2025;2030;mục tiêu giai đoạn;${WORDS[12]}`,
    'van-ban.csv': `Mã văn bản;Cơ quan ban hành;Trích yếu;Tóm tắt
BC;UBND xã, ${WORDS[23]};Báo cáo của ${WORDS[13]};${WORDS[14]}`,
  };
}

const folder = temporaryFolder();
const out = join(folder, 'dist');

beforeAll(async () => {
  for (const [path, content] of Object.entries(files())) {
    const place = join(folder, 'data', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  expect(await built(join(folder, 'data'), out)).toBeUndefined();
});

/** Every file of the site with its name, those in archives too. */
/** A library's own code, which holds all digits in their order; no data is in it. */
const PROGRAM = /^may-so-tinh\.js$/;

function published(): { readonly name: string; readonly text: string }[] {
  return globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((each) => each.isFile() && !PROGRAM.test(each.name))
    .flatMap((each) => opened(each.name, readFileSync(join(each.parentPath, each.name))));
}

function opened(name: string, bytes: Uint8Array): { name: string; text: string }[] {
  if (!/\.(?:zip|xlsx)$/.test(name)) return [{ name, text: new TextDecoder().decode(bytes) }];
  const parts = unzip(bytes, () => true, 1 << 28);
  if (typeof parts === 'string') throw new Error(`${name}: ${parts}`);
  return parts.flatMap((part) => opened(`${name}/${part.name}`, part.bytes));
}

test('no file that is published names any of them, in no format', () => {
  const all = published();
  expect(all.length).toBeGreaterThan(50);
  const those = all.filter(
    ({ name, text }) => new RegExp(NAME, 'i').test(name + text) || DIGITS.test(name),
  );
  expect(those.map(({ name }) => name)).toEqual([]);
});

test('nor the numbers in the names of files and sheets', () => {
  const found = published().filter(({ text }) => DIGITS.test(text));
  expect(found.map(({ name, text }) => [name, DIGITS.exec(text)?.[0]])).toEqual([]);
});

test('what is left of them says that something is not shown', () => {
  const shown = published().filter(({ text }) => text.includes('[đã che]'));
  for (const kind of [/\.html$/, /\.csv$/, /\.xlsx\//])
    expect(shown.some(({ name }) => kind.test(name))).toBe(true);
});
