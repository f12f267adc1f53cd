import { describe, expect, test } from 'vitest';
import { reported } from '../../src/sentence/indicator.ts';
import { reportHeading } from '../../src/sentence/indicator-report.ts';
import { modelOf } from '../data-folder.ts';
import { text } from './render.ts';

const INDICATORS = `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Cách gộp;Định nghĩa
CUOC;Số cuộc truyền thông;Truyền thông;cuộc;số đếm;cộng;Số cuộc
TL;Tỷ lệ trẻ được sàng lọc;Dịch vụ;%;tỷ lệ %;không gộp;Tỷ lệ
BAN;Ban Chỉ đạo cấp xã;Bộ máy;dấu X;dấu X;không gộp;Dấu
`;

/** Of rows `unit;indicator;period;group;value;bound`, and whether the report prints the figure, with a note. */
function record(code: string, ...rows: readonly string[]) {
  const head = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Dấu;Báo cáo ghi số;Ghi chú;Nguồn';
  const lines = rows.map((row) => `${[...row.split(';'), '', '', ''].slice(0, 8).join(';')};BC`);
  const model = modelOf({
    'chi-tieu.csv': INDICATORS,
    'so-lieu.csv': [head, ...lines, ''].join('\n'),
  });
  const indicator = model.data.indicator.find((each) => each.code === code);
  if (!indicator) throw new Error('no indicator');
  return model.indicator(indicator);
}

describe('the finding of one unit’s report', () => {
  const heading = (...rows: readonly string[]) => {
    const { reports, indicator } = record('CUOC', ...rows);
    return reports[0] && text(reportHeading(reports[0], indicator));
  };

  test.each([
    [
      ['040;CUOC;2020;;12;', '040;CUOC;2024;;13;'],
      'Từ năm_2020 đến năm_2024, số cuộc truyền thông của thành phố Cao Bằng tăng từ 12 lên 13_cuộc',
    ],
    [
      ['040;CUOC;2020;;13;', '040;CUOC;2024;;12;'],
      'Từ năm_2020 đến năm_2024, số cuộc truyền thông của thành phố Cao Bằng giảm từ 13 xuống 12_cuộc',
    ],
    [
      ['040;CUOC;2020;;13;', '040;CUOC;2024;;13;'],
      'Từ năm_2020 đến năm_2024, số cuộc truyền thông của thành phố Cao Bằng ở năm đầu và năm cuối đều là 13_cuộc',
    ],
    [
      ['040;CUOC;2020;;748;', '040;CUOC;2022;;626;', '040;CUOC;2024;;749;'],
      'Từ năm_2020 đến năm_2024, số cuộc truyền thông của thành phố Cao Bằng tăng từ 748 lên 749_cuộc, thấp nhất là 626 năm_2022',
    ],
    [
      ['040;CUOC;2020;;9;', '040;CUOC;2021;;3;', '040;CUOC;2022;;12;', '040;CUOC;2024;;9;'],
      'Từ năm_2020 đến năm_2024, số cuộc truyền thông của thành phố Cao Bằng ở năm đầu và năm cuối đều là 9_cuộc, thấp nhất là 3 năm_2021, cao nhất là 12 năm_2022',
    ],
    [['040;CUOC;2024;;13;'], 'Báo cáo của thành phố Cao Bằng ghi 1_số'],
    [['040;CUOC;2024;;-;'], 'Báo cáo của thành phố Cao Bằng có dòng này nhưng không có số'],
  ])('%j: %s', (rows, words) => {
    expect(heading(...rows)).toBe(words);
  });
});

describe('what a report does not print, or is asked about, is not said to be so', () => {
  const said = (code: string, row: string) => {
    const { indicator, newest } = record(code, row);
    return newest?.latest && text(reported(indicator, newest.unit, newest.latest));
  };

  test.each([
    [
      'a figure told in words alone',
      'CUOC',
      '040;CUOC;2024;;0;;không',
      'Năm_2024, báo cáo của thành phố Cao Bằng không in con số; suy ra 0_cuộc truyền thông',
    ],
    [
      'what there is, in words',
      'BAN',
      '040;BAN;2024;;X;;không',
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi có Ban Chỉ đạo cấp xã',
    ],
    [
      'a share that is asked about',
      'TL',
      '040;TL;2024;;100;;;Đề nghị đơn vị xác nhận.',
      'Năm_2024, báo cáo của thành phố Cao Bằng ghi tỷ lệ trẻ được sàng lọc là 100%',
    ],
    [
      'a share that is not',
      'TL',
      '040;TL;2024;;100',
      'Năm_2024, tỷ lệ trẻ được sàng lọc của thành phố Cao Bằng là 100%',
    ],
  ])('%s', (_, code, row, words) => {
    expect(said(code, row)).toBe(words);
  });

  test('the heading over its one figure', () => {
    const { reports, indicator } = record('CUOC', '040;CUOC;2024;;0;;không');
    expect(reports[0] && text(reportHeading(reports[0], indicator))).toBe(
      'Báo cáo của thành phố Cao Bằng không in con số; số dưới đây là suy ra',
    );
  });

  test('a row of marks has no more and no less', () => {
    const { reports, indicator } = record('BAN', '040;BAN;2020;;0', '040;BAN;2024;;0');
    expect(reports[0] && text(reportHeading(reports[0], indicator))).toBe(
      'Báo cáo của thành phố Cao Bằng ghi 2_ô',
    );
  });
});
