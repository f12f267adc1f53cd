import { describe, expect, test } from 'vitest';
import {
  catalogueHeading,
  indicatorHeading,
  levelsHeading,
  matrixHeading,
  methodHeading,
  seriesDescription,
  themeHeading,
  yearlySubtitle,
} from '../../src/sentence/indicator.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;không gộp;Số con
CUOC;Số cuộc truyền thông;Truyền thông;cuộc;số đếm;cộng;Số cuộc
DV;Dịch vụ lưu động;Dịch vụ;đợt;số đếm;cộng;Số đợt
CHIEN-DICH;Chiến dịch… (cung cấp dịch vụ KHHGĐ);Dịch vụ;đợt;số đếm;cộng;Số đợt
DAN-SO;Dân số bình quân;Quy mô;người;số đếm;cộng;Số người
TL;Tỷ lệ trẻ được sàng lọc;Dịch vụ;%;tỷ lệ %;bình quân theo CUOC;Tỷ lệ
TAI-LIEU;Xây dựng tài liệu;Truyền thông;tài liệu;số đếm;cộng;Số tài liệu
X;Tập huấn;Đào tạo;dấu X;dấu X;không gộp;Dấu
SO-SINH;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;cộng;Số trẻ
PN-15-49;Số phụ nữ;Mức sinh;người;số đếm;cộng;Số người
CBR;CBR;Mức sinh;‰;tỷ suất;không gộp;Tỷ suất
`;

function site(...rows: readonly string[]) {
  const header = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Dấu;Nguồn\n';
  const lines = rows.map((row) => `${row};BC\n`).join('');
  const facts = rows.length > 0 ? { 'so-lieu.csv': header + lines } : {};
  return modelOf({ 'chi-tieu.csv': INDICATORS, ...facts });
}

function record(code: string, ...rows: readonly string[]) {
  const model = site(...rows);
  const indicator = model.data.indicator.find((each) => each.code === code);
  if (!indicator) throw new Error('no indicator');
  return model.indicator(indicator);
}

describe('the finding of an indicator', () => {
  test.each([
    [
      'CUOC',
      ['040;CUOC;2024;;13;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 13_cuộc truyền thông.',
    ],
    [
      'CUOC',
      ['040;CUOC;2023;;12;', '040;CUOC;2024;;13;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 13_cuộc truyền thông, tăng 1 so với năm_2023.',
    ],
    [
      'CUOC',
      ['040;CUOC;2023;;13;', '040;CUOC;2024;;13;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 13_cuộc truyền thông, bằng năm_2023.',
    ],
    [
      'CUOC',
      ['040;CUOC;2022;;14;', '040;CUOC;2024;;13;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 13_cuộc truyền thông.',
    ],
    [
      'CUOC',
      ['040;CUOC;2020-2024;;109;>'],
      'Giai đoạn_2020–2024, báo cáo của thành phố Cao Bằng ghi trên 109_cuộc truyền thông.',
    ],
    [
      'DV',
      ['040;DV;2024;;8;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 8_đợt dịch vụ lưu động.',
    ],
    [
      'CHIEN-DICH',
      ['040;CHIEN-DICH;2024;;1;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 1_đợt chiến dịch cung cấp dịch vụ KHHGĐ.',
    ],
    [
      'DAN-SO',
      ['040;DAN-SO;2023;;1600;', '040;DAN-SO;2024;;1650;'],
      'Năm_2024, dân số bình quân của thành phố Cao Bằng là 1.650_người, tăng 50 so với năm_2023.',
    ],
    [
      'TAI-LIEU',
      ['040;TAI-LIEU;2024;;0;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi 0 ở dòng “Xây dựng tài liệu”.',
    ],
    ['X', ['040;X;2024;;X;'], 'Năm_2024, báo cáo của thành phố Cao Bằng đánh dấu có tập huấn.'],
    ['X', ['040;X;2024;;0;'], 'Năm_2024, báo cáo của thành phố Cao Bằng ghi 0 ở dòng “Tập huấn”.'],
    [
      'TFR',
      ['040;TFR;2023;;1,96;', '040;TFR;2024;;2,03;'],
      'Năm_2024, tổng tỷ suất sinh của thành phố Cao Bằng là 2,03_con/phụ nữ, tăng 0,07 so với năm_2023.',
    ],
    [
      'TFR',
      [
        ...['040;TFR;2023;;1,96;', '040;SO-SINH;2023;;703;', '040;PN-15-49;2023;;11923;'],
        ...['040;TFR;2024;;2,03;', '040;SO-SINH;2024;;749;', '040;PN-15-49;2024;;11726;'],
      ],
      'Năm_2024, tổng tỷ suất sinh của thành phố Cao Bằng là 2,03_con/phụ nữ.',
    ],
    [
      'TL',
      ['040;TL;2023;;32;', '040;TL;2024;;30,5;'],
      'Năm_2024, tỷ lệ trẻ được sàng lọc của thành phố Cao Bằng là 30,5%, giảm 1,5_điểm phần trăm so với năm_2023.',
    ],
    [
      'CUOC',
      ['040;CUOC;2024;Trường A;2;', '040;CUOC;2024;Trường B;3;'],
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi số cuộc truyền thông theo 2_nhóm.',
    ],
    [
      'CUOC',
      ['040;CUOC;2024;;13;', '07543;CUOC;2024;;2;'],
      'Năm_2024, thành phố Cao Bằng và xã Sơn Hải có số liệu về số cuộc truyền thông.',
    ],
    [
      'CUOC',
      ['040;CUOC;2024;;-;'],
      'Báo cáo có dòng “Số cuộc truyền thông” nhưng không có con số nào.',
    ],
    ['CBR', [], 'Không có số liệu về CBR.'],
  ])('%s %j: %s', (code, rows, words) => {
    expect(text(indicatorHeading(record(code, ...rows), site(...rows).units))).toBe(words);
  });
});

test('the catalogue and its themes say how many indicators have figures', () => {
  const model = site('040;CUOC;2024;;13;', '040;TFR;2024;;2,03;');
  const records = model.data.indicator.map((indicator) => model.indicator(indicator));
  const of = (theme: string) => records.filter(({ indicator }) => indicator.theme === theme);
  expect(text(catalogueHeading(records))).toBe('2 trong 11_chỉ tiêu của danh mục đã có số liệu.');
  expect(text(themeHeading('Mức sinh', of('Mức sinh')))).toBe(
    'Mức sinh: 1 trong 4_chỉ tiêu đã có số liệu',
  );
  expect(text(themeHeading('Dịch vụ', of('Dịch vụ')))).toBe(
    'Dịch vụ: 3_chỉ tiêu, không có số liệu',
  );
  const some = records.filter(({ newest }) => newest !== null);
  expect(text(themeHeading('Cả hai', some))).toBe('Cả hai: 2_chỉ tiêu, đều đã có số liệu');
});

test('a table of many units says what it holds', () => {
  const { indicator } = record('CUOC', '040;CUOC;2024;;13;', '07543;CUOC;2024;;2;');
  expect(text(matrixHeading(indicator))).toBe('Số liệu về số cuộc truyền thông của từng đơn vị');
});

test('the method says the unit and whether units are added up', () => {
  const { indicator } = record('CUOC');
  expect(text(methodHeading(indicator))).toBe('Đơn vị tính là cuộc; số cộng được giữa các đơn vị');
  expect(text(methodHeading(record('X').indicator))).toBe(
    'Ghi dấu vào năm có; không cộng giữa các đơn vị',
  );
});

test('a drawing over the years says each year, and why one has no figure', () => {
  const { reports } = record('CUOC', '040;CUOC;2022;;14;', '040;CUOC;2023;;;', '040;CUOC;2024;;-;');
  const series = reports[0]?.series;
  if (!series) throw new Error('no series');
  expect(text(seriesDescription(series))).toBe(
    'Số cuộc truyền thông (cuộc) của thành phố Cao Bằng. 2022: 14; 2023: để trống; 2024: báo cáo ghi “-”.',
  );
  expect(yearlySubtitle(series, true)).toBe('Số cuộc truyền thông, theo năm. Mỗi ô là một cuộc.');
  expect(yearlySubtitle(series, false)).toBe(
    'Số cuộc truyền thông, theo năm. Thang đo bắt đầu từ 0.',
  );
});

test('the targets of an indicator are counted, those without a level apart', () => {
  const heading = (...rows: readonly string[]) => {
    const model = modelOf({
      'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\n${rows.map((row) => `${row};BC\n`).join('')}`,
    });
    return text(levelsHeading(model.data.target));
  };
  expect(heading('A;VN;TFR;2,1;2021;2030;mức tham chiếu')).toBe('Văn bản ghi 1_mức');
  expect(heading('A;VN;TFR;2,1;2021;2030;mức tham chiếu', 'B;040;TFR;;2021;2024;dự kiến')).toBe(
    'Văn bản ghi 1_mức, còn 1_nội dung không ghi mức',
  );
  expect(heading('B;040;TFR;;2021;2024;dự kiến')).toBe('Văn bản nêu 1_nội dung, không ghi mức');
});
