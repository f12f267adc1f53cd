import { describe, expect, test } from 'vitest';
import { measuredName } from '../../../src/reader/cell/measured-name.ts';
import { faults, figures, observed, words } from '../office.ts';

const people = (...rows: readonly string[]) => observed('Mã đơn vị;040', ...rows);

test('a name and the measure that it ends in', () => {
  const parted = (text: string) => Object.values(measuredName(text) ?? {});
  expect(parted('Dân số bình quân (nghìn người)')).toEqual(['Dân số bình quân', 'nghìn người']);
  expect(parted('Dân số bình quân (ĐVT: 1.000 người)')).toEqual([
    'Dân số bình quân',
    '1.000 người',
  ]);
  expect(parted('Dân số bình quân, triệu người')).toEqual(['Dân số bình quân', 'triệu người']);
  expect(parted('Đào tạo, tập huấn')).toEqual([]);
  expect(parted('Dân số bình quân')).toEqual([]);
});

describe('an indicator whose name ends in a power of ten', () => {
  test.each([
    ['(nghìn người)', '74,1', 74100],
    ['(1.000 người)', '74,1', 74100],
    ['(ngàn người)', '74', 74000],
    [', nghìn người', '74,1', 74100],
    ['(triệu người)', '0,0741', 74100],
  ])('is converted: %s', (measure, written, value) => {
    const read = people('Nội dung;2024', `Dân số bình quân ${measure};${written}`);
    expect([faults(read), figures(read)]).toEqual([[], [`040 DAN-SO 2024 ${value}`]]);
  });

  test('says it of its own row alone, and of its groups', () => {
    const read = people(
      'Nội dung;Năm;Giá trị',
      'Dân số bình quân (nghìn người);2022;74,1',
      'Nam;2022;37,1',
      'Nữ;2022;37',
      'Dân số bình quân;2023;74500',
      'Dân số bình quân (nghìn người);2024;75',
    );
    expect(figures(read)).toEqual([
      '040 DAN-SO 2022 74100',
      '040 DAN-SO 2022 Nam 37100',
      '040 DAN-SO 2022 Nữ 37000',
      '040 DAN-SO 2023 74500',
      '040 DAN-SO 2024 75000',
    ]);
  });

  test('agrees with what its table and its row say, or is at odds with it', () => {
    const name = 'Dân số bình quân (nghìn người)';
    const above = people('ĐVT: nghìn người', 'Nội dung;2024', `${name};74,1`);
    expect(figures(above)).toEqual(['040 DAN-SO 2024 74100']);
    const beside = (measure: string) =>
      people('Nội dung;Đơn vị tính;2024', `${name};${measure};74,1`);
    expect(figures(beside('nghìn người'))).toEqual(['040 DAN-SO 2024 74100']);
    expect(faults(beside('người'))).toEqual(['said-twice A4', 'number-not-integer C4']);
    const whole = people('ĐVT: nghìn người', 'Nội dung;2024', 'Dân số bình quân (người);74100');
    expect(faults(whole)).toEqual(['measure-mismatch B5']);
  });

  test('leaves what a column says of other rows, the same words again and none', () => {
    const read = people(
      'Nội dung;Năm;Đơn vị tính;Giá trị',
      'Dân số bình quân;2021;nghìn người;74',
      'Dân số bình quân;2022;nghìn người;73',
      'Dân số bình quân (nghìn người);2023;;72',
      'Dân số bình quân;2024;;71500',
    );
    expect(figures(read)).toEqual([
      '040 DAN-SO 2021 74000',
      '040 DAN-SO 2022 73000',
      '040 DAN-SO 2023 72000',
      '040 DAN-SO 2024 71500',
    ]);
  });

  test('has parts that say their own measure', () => {
    const part = (name: string) =>
      people('Nội dung;2024', 'Dân số bình quân (nghìn người);74', `Trong đó: ${name};12`);
    expect(faults(part('Số phụ nữ trong độ tuổi sinh đẻ'))).toEqual(['measure-mismatch A5']);
    expect(figures(part('Số phụ nữ trong độ tuổi sinh đẻ (nghìn người)'))).toContain(
      '040 PN-15-49 2024 12000',
    );
  });

  test('of another thing is another measure, and is not advised to lose it', () => {
    const read = (measure: string) => people('Nội dung;2024', `Dân số bình quân (${measure});74`);
    expect(faults(read('nghìn hộ'))).toEqual(['measure-mismatch B4']);
    expect(faults(read('hộ'))).toEqual(['unknown-reference A4']);
    expect(words(read('hộ'))).not.toContain('ghi “Dân số bình quân”');
  });
});
