import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/dataset/datasets.ts';
import { answerOf } from '../../src/desk/answer.ts';
import { Desk } from '../../src/desk/examine.ts';
import { titledValue } from '../../src/desk/titled.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import { means } from '../../src/read/read.ts';
import { dataOf } from '../data-folder.ts';
import { workbook } from '../workbook.ts';

const MOTTO = ['UBND XÃ SƠN HẢI', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];
const SIGNED = [[], ['Người lập biểu', '', '', 'Thủ trưởng đơn vị']];
const TRAINING = [
  ['Số TT', 'Tên lớp', 'Tổng số thuộc diện', 'Số đã học'],
  ['1', 'Nghiệp vụ dân số', '12', '9'],
];

const published = dataOf({
  'dao-tao.csv':
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn\n040;Tuyến xã;TX-2;31/12/2024;3;BC\n040;Cộng tác viên;CTV-1;31/12/2024;3;BC\n',
  'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2023;1,96;BC\n',
});
const desk = new Desk(dataFolder([{ data: published }]), means());

/** What is offered for a sheet as an office makes it, as CSV and as a workbook. */
function offered(rows: readonly (readonly string[])[]) {
  const csv = rows.map((cells) => cells.join(';')).join('\n');
  const files = [
    { name: 'bieu.csv', bytes: new TextEncoder().encode(csv) },
    { name: 'bieu.xlsx', bytes: workbook({ Biểu: { rows } }) },
  ];
  const told = { tables: new Map(), edits: new Map(), heads: new Map() };
  return files.map((file) => {
    const { files: answers } = answerOf(desk.examine([file], told), () => published);
    return answers.flatMap(({ head }) => head.map(({ header, titled }) => [header, titled]));
  });
}

const twice = <T>(value: T): T[] => [value, value];

describe('what the titles of a sheet say is offered for all its rows', () => {
  test('unit, audience, day and document of a training table', () => {
    const rows = [
      ...[MOTTO, ['TRẠM Y TẾ', '', '', 'Độc lập - Tự do - Hạnh phúc'], []],
      ['KẾT QUẢ ĐÀO TẠO CÁN BỘ DÂN SỐ TUYẾN XÃ TÍNH ĐẾN NGÀY 31/12/2025'],
      ['(Kèm theo Báo cáo 112/BC-UBND ngày 16/6/2026 của UBND xã Sơn Hải)'],
      ...[...TRAINING, ...SIGNED],
    ];
    expect(offered(rows)).toEqual(
      twice([
        ['Mã đơn vị', '07543'],
        ['Đối tượng', 'Tuyến xã'],
        ['Tính đến ngày', '31/12/2025'],
        ['Nguồn', 'Báo cáo 112/BC-UBND ngày 16/6/2026 của UBND xã Sơn Hải'],
      ]),
    );
  });

  test('a day in words; of two audiences, and of a paper without its day, nothing', () => {
    const rows = [
      ['Đào tạo tuyến xã và cộng tác viên của phường Thục Phán đến hết ngày 30 tháng 6 năm 2026'],
      ['(Kèm theo Báo cáo số 7/BC-TYT)'],
      ...TRAINING,
    ];
    expect(offered(rows)).toEqual(
      twice([
        ['Mã đơn vị', '01273'],
        ['Đối tượng', null],
        ['Tính đến ngày', '30/6/2026'],
        ['Nguồn', null],
      ]),
    );
  });

  test('the unit that reports, not those above it, and the one year', () => {
    const rows = [
      ['UBND TỈNH BẮC NINH', '', 'Biểu 2'],
      ['UBND XÃ SƠN HẢI', '', ''],
      ['MỨC SINH NĂM 2024', '', ''],
      ['Chỉ tiêu', 'Đơn vị tính', 'Giá trị'],
      ['Tổng tỷ suất sinh', 'con/phụ nữ', '2,03'],
    ];
    expect(offered(rows)).toEqual(
      twice([
        ['Mã đơn vị', '07543'],
        ['Kỳ', '2024'],
        ['Nguồn', null],
      ]),
    );
  });

  test('nothing of two units, two years, or the day of a paper alone', () => {
    const rows = [
      ['Xã Sơn Hải, Phường Thục Phán', '', ''],
      ['So sánh năm 2023 với năm 2024 (ngày 05/01/2025)', '', ''],
      ['Chỉ tiêu', 'Đơn vị tính', 'Giá trị'],
      ['Tổng tỷ suất sinh', 'con/phụ nữ', '2,03'],
    ];
    expect(offered(rows)).toEqual(
      twice([
        ['Mã đơn vị', null],
        ['Kỳ', null],
        ['Nguồn', null],
      ]),
    );
  });

  test('the unit of a city that stands below no country, whatever the motto names', () => {
    const head = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên';
    const units = ['VN;Việt Nam;quốc gia;', '99;Thành phố Ví Dụ;tỉnh;', '99001;Xã Một 01;xã;99'];
    const site = { title: 'Thử', roots: ['VN', '99'], licence: 'Được dùng lại.', smallCount: 0 };
    const city = dataOf({
      'site.json': JSON.stringify(site),
      'don-vi.csv': [head, ...units, '99002;Xã Mốt 01;xã;99', ''].join('\n'),
    });
    const [column] = Object.values(datasets.training.columns);
    const titles = ['UBND XÃ MỘT 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];
    expect(column && titledValue(titles, column, [], city)).toBe('99001');
  });

  test('nothing of a sheet without titles', () => {
    expect(offered(TRAINING)).toEqual(
      twice([
        ['Mã đơn vị', null],
        ['Đối tượng', null],
        ['Tính đến ngày', null],
        ['Nguồn', null],
      ]),
    );
  });
});
