import { describe, expect, test } from 'vitest';
import { figure, say } from '../../src/sentence/sentence.ts';
import { budgetHeading, fertilityHeading, trainingHeading } from '../../src/sentence/theme.ts';
import { trainingLevel } from '../../src/sentence/training.ts';
import { AS_REPORTED, headingBelow, unitHeading } from '../../src/sentence/unit.ts';
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
  const profiles = model.units.all.map((unit) => model.profile(unit));
  return { model, profiles };
}

describe('the finding of a theme, over all units', () => {
  const trainingHeadingOf = (files: Files) => {
    const { model, profiles } = site(files);
    return trainingHeading(model, profiles);
  };
  const fertility = (files: Files) => {
    const { model, profiles } = site(files);
    return text(fertilityHeading(model, profiles));
  };

  test.each([
    ['none', {}, 'Không có đơn vị nào báo cáo mức sinh.'],
    [
      'one',
      observations('040;TFR;2024;2,03'),
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ.',
    ],
    [
      'some below',
      observations('04;TFR;2024;2,03', '24;TFR;2024;2,3'),
      'Năm_2024, 2 trong 3_đơn vị của Việt Nam có số liệu; 1_đơn vị có mức sinh thấp hơn mức sinh thay thế.',
    ],
    [
      'none below',
      observations('04;TFR;2024;2,1', '24;TFR;2024;2,3'),
      'Năm_2024, 2 trong 3_đơn vị của Việt Nam có số liệu, không đơn vị nào có mức sinh thấp hơn mức sinh thay thế.',
    ],
    [
      'all below',
      observations('04;TFR;2024;2,0', '24;TFR;2024;1,9'),
      'Năm_2024, 2 trong 3_đơn vị của Việt Nam có số liệu, đều có mức sinh thấp hơn mức sinh thay thế.',
    ],
    [
      'of several tiers, below the parent that has most of them',
      observations('04;TFR;2024;2,03', '24;TFR;2024;2,3', '040;TFR;2024;2,0', 'VN;TFR;2024;1,9'),
      'Năm_2024, 2 trong 3_đơn vị của Việt Nam có số liệu; 1_đơn vị có mức sinh thấp hơn mức sinh thay thế.',
    ],
    [
      'each of its own tier',
      observations('04;TFR;2024;2,03', '040;TFR;2024;2,3'),
      'Có số liệu về mức sinh của tỉnh Cao Bằng và thành phố Cao Bằng.',
    ],
    [
      'simulated ones alone',
      observations('MP1;TFR;2024;2,2'),
      'Năm_2024, mức sinh của thành phố Sen cao hơn mức sinh thay thế: 2,2_con/phụ nữ.',
    ],
  ])('fertility: %s', (_, files, expected) => {
    expect(fertility({ ...reference, ...files })).toBe(expected);
  });

  test('fertility without a reference level', () => {
    expect(fertility(observations('04;TFR;2024;2,03', '24;TFR;2024;2,3'))).toBe(
      'Có số liệu về mức sinh của tỉnh Cao Bằng và tỉnh Bắc Ninh.',
    );
  });

  test.each([
    ['none', [], 'Không có đơn vị nào báo cáo đào tạo.'],
    [
      'one form, and an earlier one',
      ['07543;Tuyến xã;TX-2;2024;0', '07543;Tuyến xã;TX-2;2025;3'],
      'Năm_2025, xã Sơn Hải có 3_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện.',
    ],
    [
      'two units',
      [
        '07543;Tuyến xã;TX-2;2025;3',
        '07543;Tuyến xã;TX-10;2025;0',
        '040;Cộng tác viên;CTV-1;2025;5',
        '040;Cộng tác viên;CTV-1;2024;0',
      ],
      'Có số liệu về đào tạo của thành phố Cao Bằng và xã Sơn Hải.',
    ],
    [
      'two units with the same form',
      ['07543;Tuyến xã;TX-2;2025;3', '01273;Tuyến xã;TX-2;2025;2'],
      'Có số liệu về đào tạo của phường Thục Phán và xã Sơn Hải.',
    ],
    [
      'two units with forms of different dates: the latest alone',
      ['07543;Tuyến xã;TX-2;31/12/2025;3', '040;Cộng tác viên;CTV-1;2024;118'],
      'Đến ngày_31/12/2025, xã Sơn Hải có 3_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện.',
    ],
    [
      'several forms of one unit',
      ['07543;Tuyến xã;TX-2;2025;3', '07543;Cộng tác viên;CTV-1;2025;0'],
      'Năm_2025, xã Sơn Hải có 3_lượt tuyến xã và 0_lượt cộng tác viên đã học; báo cáo không ghi tổng số thuộc diện.',
    ],
    [
      'a unit and one below it',
      ['07543;Tuyến xã;TX-2;2025;3', '24;Tuyến xã;TX-2;2025;9'],
      'Năm_2025, tỉnh Bắc Ninh có 9_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện.',
    ],
    [
      'no learners on file',
      ['07543;Tuyến xã;TX-2;2025;', '040;Cộng tác viên;CTV-1;2025;-'],
      'Có số liệu về đào tạo của thành phố Cao Bằng và xã Sơn Hải.',
    ],
  ])('training: %s', (_, rows, expected) => {
    expect(text(trainingHeadingOf(rows.length > 0 ? training(...rows) : {}))).toBe(expected);
  });

  test.each([
    ['none', [], 'Không có đơn vị nào báo cáo kinh phí.'],
    [
      'one',
      ['04;2024;HM-2.5;100;50'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 50 trong 100_đồng được giao (50,0%).',
    ],
    [
      'two',
      ['04;2024;HM-2.5;100;50', '24;2024;HM-2.5;100;100'],
      'Tỉnh Cao Bằng và tỉnh Bắc Ninh đã sử dụng 150 trong 200_đồng được giao (75,0%).',
    ],
    [
      'one that used too much beside one that did not use all',
      ['04;2024;HM-2.5;100;150', '24;2024;HM-2.5;100;50'],
      'Tỉnh Cao Bằng và tỉnh Bắc Ninh đã sử dụng 150 trong 200_đồng được giao (75,0%); 1_khoản sử dụng nhiều hơn số được giao.',
    ],
    [
      'a unit and one below it, whose money may be the same',
      ['04;2024;HM-2.5;100;50', '040;2024;HM-2.5;60;50'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng 50 trong 100_đồng được giao (50,0%).',
    ],
    [
      'two, of which one says both figures',
      ['04;2024;HM-2.5;100;100', '24;2024;HM-2.5;100;'],
      'Năm_2024, tỉnh Cao Bằng đã sử dụng hết 100_đồng được giao.',
    ],
    [
      'two without a sum',
      ['04;2024;HM-2.5;100;', '24;2024;HM-2.5;;100'],
      'Có số liệu về kinh phí của tỉnh Cao Bằng và tỉnh Bắc Ninh.',
    ],
  ])('money: %s', (_, rows, expected) => {
    expect(text(budgetHeading(site(rows.length > 0 ? money(...rows) : {}).profiles))).toBe(
      expected,
    );
  });
});

describe('the finding of a unit', () => {
  test.each([
    ['nothing', {}, 'Trang không có số liệu của tỉnh Cao Bằng.'],
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
      'Năm_2025, tỉnh Cao Bằng có 3_người đã học lớp dành cho tuyến xã; báo cáo không ghi tổng số thuộc diện.',
    ],
    [
      'money',
      money('04;2024;HM-2.5;100;100'),
      'Năm_2024, tỉnh Cao Bằng đã sử dụng hết 100_đồng được giao.',
    ],
    [
      'targets',
      {
        'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn
P;04;TFR;2,1;2021;2030;mục tiêu giai đoạn;BC
`,
      },
      'Tỉnh Cao Bằng có 1_mục tiêu đến năm_2030; trang không có số liệu thực hiện.',
    ],
  ])('%s', (_, files, expected) => {
    const { model } = site(files);
    const unit = model.units.get('04');
    expect(unit && text(unitHeading(model, model.profile(unit)))).toBe(expected);
  });

  test('of a reference level alone speaks of no results', () => {
    const { model } = site(reference);
    const unit = model.units.get('VN');
    expect(unit && text(unitHeading(model, model.profile(unit)))).toBe(
      'Việt Nam có 1_mức tham chiếu: mức sinh thay thế 2,1_con/phụ nữ; trang không có số liệu.',
    );
  });

  test('is not said again by the first section below it', () => {
    const { model } = site(training('04;Tuyến xã;TX-2;2025;3'));
    const unit = model.units.get('04');
    if (!unit) throw new Error('no unit');
    const opening = unitHeading(model, model.profile(unit));
    const [form] = model.profile(unit).coverage;
    if (!form) throw new Error('no form');
    const level = trainingLevel(form);
    const demand = say`Đơn vị đăng ký ${figure('5\u00a0lượt học')} đến năm\u00a02030`;
    expect(text(headingBelow(opening, AS_REPORTED.training, level, demand))).toBe(
      'Đơn vị đăng ký 5_lượt học đến năm_2030',
    );
    expect(text(headingBelow(opening, AS_REPORTED.training, level))).toBe(
      'Số người đã học từng lớp, như báo cáo ghi',
    );
    expect(headingBelow(say`Năm 2025 khác`, AS_REPORTED.training, level)).toBe(level);
    expect(headingBelow(null, AS_REPORTED.training, level)).toBe(level);
  });
});
