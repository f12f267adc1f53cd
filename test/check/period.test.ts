import { afterEach, describe, expect, test, vi } from 'vitest';
import { found, observations, readFiles, wordsOf } from '../data-folder.ts';

const onDay = (day: string) => vi.stubEnv('DAN_SO_MO_TODAY', day);
afterEach(() => vi.unstubAllEnvs());

describe('a result of a period to come', () => {
  test('is an error', () => {
    expect(found(observations('04;SO-SINH;2072;700'))).toEqual(['year-future C2']);
    onDay('2026-09-30');
    expect(found(observations('04;SO-SINH;Quý IV/2026;700'))).toEqual(['year-future C2']);
  });

  test('but not where there is none', () => {
    onDay('2026-01-01');
    expect(found(observations('04;SO-SINH;2027;'))).toEqual([]);
  });

  test('money may be given for a year to come, not used in it', () => {
    const budget = (used: string) => ({
      'kinh-phi.csv': `Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Nguồn\n04;2027;HM-2.5;1000000;${used};BC\n`,
    });
    expect(found(budget(''))).toEqual([]);
    expect(found(budget('1000000'))).toEqual(['year-future B2']);
  });

  test('is one of a programme of which years are still to come', () => {
    onDay('2026-11-29');
    const stage = (years: string, figure = '700') =>
      observations(`04;SO-SINH;Giai đoạn ${years};${figure}`);
    expect(found(stage('2026-2030'))).toEqual(['year-future C2']);
    expect(wordsOf(stage('2026-2030'), 'year-future')).toEqual([
      '“2026–2030” chưa hết, chưa thể có kết quả.',
    ]);
    expect(found(stage('2022-2026'))).toEqual([]);
    expect(found(stage('2026-2030', '-'))).toEqual([]);
    const money = (kind: string) => ({
      'kinh-phi.csv': `Nguồn;BC\nMã đơn vị;04\nLoại số;${kind}\n(đồng)\nMã hạng mục;Giai đoạn 2026-2030;2025\nHM-2.5;1000000;200000\n`,
    });
    expect(found(money('kinh phí giao'))).toEqual([]);
    expect(found(money('kinh phí sử dụng'))).toEqual(['year-future B6']);
  });

  test('is one of people trained until a day to come', () => {
    onDay('2026-11-29');
    const training = (day: string, trained: string) => ({
      'dao-tao.csv': `Nguồn;BC\nMã đơn vị;07543\nĐối tượng;Cộng tác viên\nTính đến ngày;${day}\nMã lớp;Số đã học;Đăng ký nhu cầu đến năm 2030\nCTV-1;${trained};2\n`,
    });
    expect(found(training('31/12/2026', '3'))).toEqual(['year-future B4']);
    expect(found(training('31/12/2026', ''))).toEqual([]);
    expect(found(training('29/11/2026', '3'))).toEqual([]);
  });
});

describe('a result of a year far from all others', () => {
  const births = (...rows: readonly string[]) =>
    observations(...rows.map((each) => `04;SO-SINH;${each}`));

  test('is an error, but with a reason beside it', () => {
    expect(found(births('2024;700', '1925;710'))).toEqual(['year-range C3']);
    expect(wordsOf(births('2024;700', '1925;710'), 'year-range')).toEqual([
      '“1925” trước mọi năm khác có số liệu hơn 35 năm.',
    ]);
    expect(found(births('2024;700', '1925;710;;Sổ đinh năm 1925'))).toEqual([]);
  });

  test('is none where it is the only one, or others lead to it', () => {
    expect(found(births('1925;710'))).toEqual([]);
    expect(found(births('2024;700', '1999;900', '1979;1100'))).toEqual([]);
    expect(found(births('2024;700', '1989;900'))).toEqual([]);
  });
});

describe('a result from outside the time of its unit', () => {
  test('is pointed out', () => {
    expect(found(observations('040;SO-SINH;2026;700'))).toEqual(['outside-validity C2']);
    expect(found(observations('01273;SO-SINH;2024;70'))).toEqual(['outside-validity C2']);
    expect(wordsOf(observations('040;SO-SINH;2026;700'), 'outside-validity')).toEqual([
      'Kỳ năm 2026 nằm ngoài thời gian hiệu lực của Thành phố Cao Bằng (đến 30/06/2025).',
    ]);
  });

  test('once for a row of indicators as columns, whose period is one cell', () => {
    const files = (period: string) => ({
      'so-lieu.csv': `Nguồn;BC\nMã đơn vị;Năm;SO-SINH;SO-SINH-2;TFR\n01273;${period};70;20;2\n`,
    });
    expect(found(files('2024'))).toEqual(['outside-validity B3']);
    expect(readFiles(files('2024')).problems[0]?.subject).toEqual({
      ...{ dataset: 'so-lieu', unit: '01273', period: '2024' },
    });
    expect(found(files('2025'))).toEqual(['outside-validity B3']);
  });

  test('also of a year in which it began or ended, once for all figures of the year', () => {
    const year = observations('040;SO-SINH;2025;700', '040;TFR;2025;2', '040;SO-SINH;2024;700');
    expect(found(year)).toEqual(['outside-validity C2']);
    expect(wordsOf(year, 'outside-validity')).toEqual([
      'Kỳ năm 2025 có phần cuối kỳ nằm ngoài thời gian hiệu lực của Thành phố Cao Bằng (đến 30/06/2025).',
    ]);
    expect(wordsOf(observations('01273;SO-SINH;2025;70'), 'outside-validity')).toEqual([
      'Kỳ năm 2025 có phần đầu kỳ nằm ngoài thời gian hiệu lực của Phường Thục Phán (từ 01/07/2025).',
    ]);
  });

  test('but not of the part of the year in which it was, or where there is no figure', () => {
    expect(found(observations('040;SO-SINH;6 tháng đầu năm 2025;700'))).toEqual([]);
    expect(found(observations('01273;SO-SINH;6 tháng cuối năm 2025;70'))).toEqual([]);
    expect(found(observations('040;SO-SINH;2026;'))).toEqual([]);
  });
});
