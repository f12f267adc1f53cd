import { describe, expect, test } from 'vitest';
import { leads } from '../../src/model/lead.ts';
import { homeFindings, homeHeading, unitsHeading } from '../../src/sentence/home.ts';
import { budgetHeading, fertilityHeading, trainingHeading } from '../../src/sentence/theme.ts';
import { unitHeading } from '../../src/sentence/unit.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';
import { text } from './render.ts';

const reference = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
V;VN;TFR;2,1;2021;2030;mức tham chiếu;BC
`,
};
const training = (...rows: readonly string[]) => ({
  'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn\n${rows.map((row) => `${row};BC\n`).join('')}`,
});
const money = (...rows: readonly string[]) => ({
  'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn\n${rows.map((row) => `${row};BC\n`).join('')}`,
});

function site(files: Files) {
  const model = modelOf(files);
  const portraits = model.units.all.map((unit) => model.portrait(unit));
  return { model, portraits };
}

describe('the finding of a theme, over all units', () => {
  const fertility = (files: Files) => {
    const { model, portraits } = site(files);
    return text(fertilityHeading(model, portraits));
  };

  test.each([
    ['none', {}, 'Chưa có đơn vị nào báo cáo mức sinh.'],
    [
      'one',
      observations('040;TFR;2024;2,03'),
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ, thấp hơn mức sinh thay thế 0,07_con.',
    ],
    [
      'some below',
      observations('040;TFR;2024;2,03', '24;TFR;2024;2,3'),
      'Mức sinh của 1/2_đơn vị có số liệu thấp hơn mức sinh thay thế.',
    ],
    [
      'none below',
      observations('040;TFR;2024;2,1', '24;TFR;2024;2,3'),
      'Không có đơn vị nào trong 2_đơn vị có số liệu có mức sinh thấp hơn mức sinh thay thế.',
    ],
  ])('fertility: %s', (_, files, expected) => {
    expect(fertility({ ...reference, ...files })).toBe(expected);
  });

  test('fertility without a reference level', () => {
    expect(fertility(observations('040;TFR;2024;2,03', '24;TFR;2024;2,3'))).toBe(
      '2_đơn vị có số liệu về mức sinh.',
    );
  });

  test.each([
    ['none', [], 'Chưa có đơn vị nào báo cáo đào tạo.'],
    [
      'one form, and an earlier one',
      ['07543;Tuyến xã;TX-2;2024;0', '07543;Tuyến xã;TX-2;2025;3'],
      'Năm_2025, xã Sơn Hải có 3_người đã học lớp dành cho tuyến xã.',
    ],
    [
      'two units',
      [
        '07543;Tuyến xã;TX-2;2025;3',
        '07543;Tuyến xã;TX-10;2025;0',
        '24;Cộng tác viên;CTV-1;2025;5',
      ],
      'Theo báo cáo của 2_đơn vị, 2/3_lớp đã có người học.',
    ],
  ])('training: %s', (_, rows, expected) => {
    expect(text(trainingHeading(site(rows.length > 0 ? training(...rows) : {}).portraits))).toBe(
      expected,
    );
  });

  test.each([
    ['none', [], 'Chưa có đơn vị nào báo cáo kinh phí.'],
    [
      'one',
      ['04;2024;HM-2.5;100;50'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 50% kinh phí được giao; còn 50_đồng chưa sử dụng.',
    ],
    [
      'two',
      ['04;2024;HM-2.5;100;50', '24;2024;HM-2.5;100;100'],
      '2_đơn vị đã sử dụng 75% kinh phí được giao.',
    ],
    [
      'two without a sum',
      ['04;2024;HM-2.5;100;', '24;2024;HM-2.5;;100'],
      'Chưa có đủ số liệu về kinh phí được giao.',
    ],
  ])('money: %s', (_, rows, expected) => {
    expect(text(budgetHeading(site(rows.length > 0 ? money(...rows) : {}).portraits))).toBe(
      expected,
    );
  });
});

describe('the finding of a unit', () => {
  test.each([
    ['nothing', {}, 'Chưa có số liệu của tỉnh Cao Bằng.'],
    [
      'fertility',
      observations('04;TFR;2024;2,03'),
      'Năm_2024, mức sinh của tỉnh Cao Bằng là 2,03_con/phụ nữ.',
    ],
    [
      'births, and a rate that is not reported',
      observations('04;TFR;2024;', '04;SO-SINH;2024;749'),
      'Năm_2024, tỉnh Cao Bằng có 749_trẻ được sinh ra.',
    ],
    [
      'training',
      training('04;Tuyến xã;TX-2;2025;3'),
      'Năm_2025, tỉnh Cao Bằng có 3_người đã học lớp dành cho tuyến xã.',
    ],
    [
      'money',
      money('04;2024;HM-2.5;100;100'),
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 100% kinh phí được giao.',
    ],
    [
      'targets',
      {
        'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
P;04;TFR;2,1;2021;2030;mục tiêu giai đoạn;BC
`,
      },
      'Tỉnh Cao Bằng có 1_mục tiêu giai đoạn_2021–2030; chưa có số liệu thực hiện.',
    ],
  ])('%s', (_, files, expected) => {
    const { model } = site(files);
    const unit = model.units.get('04');
    expect(unit && text(unitHeading(model, model.portrait(unit)))).toBe(expected);
  });
});

describe('the first page', () => {
  const home = (files: Files) => {
    const { model } = site(files);
    const lead = leads(model);
    return [
      homeHeading(model, lead),
      ...homeFindings(model, lead).map(({ sentence }) => sentence),
    ].map(text);
  };

  test('without data says so', () => {
    expect(home({})).toEqual(['Chưa có số liệu nào được công bố.']);
  });

  test('opens with fertility, then tells the others, what is missing and what does not agree', () => {
    expect(
      home({
        ...observations('040;TFR;2023;6', '040;TFR;2024;2,03', '040;TFR;2025;', '040;TFR;2026;'),
        ...training('07543;Tuyến xã;TX-2;2025;3'),
        ...money('04;2024;HM-2.5;100;100'),
      }),
    ).toEqual([
      'Năm_2024, mức sinh của thành phố Cao Bằng là 2,03_con/phụ nữ.',
      'Năm_2025, xã Sơn Hải có 3_người đã học lớp dành cho tuyến xã.',
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 100% kinh phí được giao.',
      'Thành phố Cao Bằng chưa có số liệu về mức sinh các năm_2025 và 2026.',
      '1_điểm trong số liệu cần được đơn vị xác nhận; từng điểm được ghi ngay cạnh con số.',
    ]);
  });

  test('unitsHeading(some, all)', () => {
    expect(text(unitsHeading(3, 9))).toBe('3 trong 9_đơn vị đã có số liệu');
  });
});
