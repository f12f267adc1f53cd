import { describe, expect, test } from 'vitest';
import { found, readFiles } from '../data-folder.ts';

const SAID = 'Báo cáo 112/BC-UBND ngày 16/6/2026';

const documents = (...rows: readonly string[]) =>
  ['Mã văn bản;Cơ quan ban hành;Số, ký hiệu;Trích yếu;Cách ghi khác;Mã đơn vị', ...rows].join('\n');

const WARD = `PTP;UBND phường Thục Phán;112/BC-UBND;Kết quả;${SAID};01273`;

const sourced = (unit: string, source: string) =>
  `Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n${unit};TFR;2024;2,03;${source}\n`;

const folder = (rows: readonly string[], unit: string, source: string) => ({
  'van-ban.csv': documents(...rows),
  'so-lieu.csv': sourced(unit, source),
});

describe('a source that is the document of another unit', () => {
  test.each([
    ['in words', SAID],
    ['by its code', 'PTP'],
    ['by its title', 'Kết quả'],
  ])('is an error where it is written %s', (_how, source) => {
    expect(found(folder([WARD], '07543', source))).toEqual(['source-of-other-unit E2']);
  });

  test.each(['04', 'VN', '07543'])('is none for %s, which is or holds the unit', (unit) => {
    const own = unit === '07543' ? WARD.replace(/01273$/, unit) : WARD;
    expect(found(folder([own], unit, SAID))).toEqual([]);
  });

  test('is known by who issued it, of a document that files name in words', () => {
    const issued = WARD.replace(/01273$/, '');
    expect(found(folder([issued], '07543', SAID))).toEqual(['source-of-other-unit E2']);
    const coded = issued.replace(SAID, '');
    expect(found(folder([coded], '07543', 'PTP'))).toEqual([]);
  });

  test('is none where nobody knows whose the document is', () => {
    const office = WARD.replace('UBND phường Thục Phán', 'Chi cục Dân số').replace(/01273$/, '');
    expect(found(folder([office], '07543', SAID))).toEqual([]);
  });

  test('passes for the document that its remedy asks for', () => {
    const { problems } = readFiles(folder([WARD], '07543', SAID));
    const own = `${SAID} của UBND xã Sơn Hải`;
    expect(problems[0]?.remedy).toContain('112/BC-UBND của UBND xã Sơn Hải');
    const second = `XSH;UBND xã Sơn Hải;112/BC-UBND;Kết quả;${own};07543`;
    const { data } = readFiles(folder([WARD, second], '07543', own));
    expect(data?.observation.map(({ source }) => source)).toEqual(['XSH']);
    const both = readFiles(folder([WARD.replace(/01273$/, 'VN')], '07543', SAID));
    expect(both.problems).toEqual([]);
  });

  test('is none of a row that is still to be filled', () => {
    const { 'van-ban.csv': list, 'so-lieu.csv': rows } = folder([WARD], '07543', SAID);
    expect(found({ 'van-ban.csv': list, 'so-lieu.csv': rows.replace('2,03', '') })).toEqual([]);
  });

  test('is told once of a file, and of targets, training and money too', () => {
    const facts = {
      'van-ban.csv': documents(WARD),
      'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn\n07543;Tuyến xã;TX-2;31/12/2024;3;${SAID}\n07543;Tuyến xã;TX-10;31/12/2024;3;${SAID}\n`,
      'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Nguồn\n07543;2024;HM-2.5;1000000;${SAID}\n`,
      'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nM;07543;TFR;2,1;2021;2030;mục tiêu giai đoạn;${SAID}\n`,
    };
    const own = readFiles(facts).problems.filter(({ code }) => code === 'source-of-other-unit');
    expect(own.map(({ file }) => file)).toEqual(['dao-tao.csv', 'kinh-phi.csv', 'muc-tieu.csv']);
  });
});
