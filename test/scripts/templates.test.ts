import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templates } from '../../scripts/templates.ts';
import { catalogues } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const TRAINING = `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn
07543;Tuyến xã;TX-2;31/12/2025;4;3;BC
07543;Tuyến xã;TX-10;31/12/2025;4;-;BC
`;

function run(...args: string[]) {
  const folder = temporaryFolder();
  const files = { ...catalogues, 'dao-tao.csv': TRAINING };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'ra');
  const act = () => templates([...args, '--data', folder, '--out', out], listening());
  return { out, act };
}

describe('npm run templates', () => {
  test('writes a workbook and a CSV with the rows of the unit and what it said last', () => {
    const { out, act } = run('--unit', '07543', '--table', 'dao-tao', '--year', '2026');
    expect(act()).toBe(0);
    expect(readdirSync(out)).toEqual(['dao-tao-07543-2026.csv', 'dao-tao-07543-2026.xlsx']);
    const text = readFileSync(join(out, 'dao-tao-07543-2026.csv'), 'utf8');
    expect(text.split('\r\n').slice(1, 8)).toEqual([
      'Mã đơn vị;07543;Xã Sơn Hải',
      'Tính đến ngày;',
      'Nguồn;',
      'Đối tượng;Tên lớp;Kỳ trước (31/12/2025): Tổng số thuộc diện;Kỳ trước (31/12/2025): Số đã học;Kỳ trước (31/12/2025): Đăng ký nhu cầu đến năm 2030;Tổng số thuộc diện;Số đã học;Đăng ký nhu cầu đến năm 2030;Ghi chú',
      'Tuyến xã;Chăm sóc người cao tuổi;4;-;;;;;',
      'Tuyến xã;Nghiệp vụ dân số;4;3;;;;;',
      '',
    ]);
  });

  test('makes all that units owe where no table is named', () => {
    const { out, act } = run('--unit', '07543', '--unit', '01273', '--year', '2026');
    act();
    expect(readdirSync(out)).toHaveLength(12);
  });

  test('never writes over a file that may be filled', () => {
    const { act } = run('--unit', '07543', '--year', '2026');
    act();
    expect(act).toThrow('Đã có');
  });

  test.each([
    [['--year', '2026'], 'Cách dùng'],
    [['--unit', '07543', '--year', 'nay'], 'Cách dùng'],
    [['--unit', '99999'], 'Không có đơn vị mã “99999”'],
    [['--unit', '07543', '--table', 'van-ban'], 'so-lieu, dao-tao và kinh-phi'],
  ])('%j is refused: %s', (args, words) => {
    expect(run(...args).act).toThrow(words);
  });
});
