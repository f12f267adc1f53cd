import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../scripts/report-file.ts';
import { validate } from '../../scripts/validate.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();
const data = join(import.meta.dirname, '../fixtures/base');

describe('a report', () => {
  test.each(['text', 'json', 'github', 'markdown'])(
    'as %s is written over one of before',
    (format) => {
      const file = join(folder, `bao-cao.${format}`);
      const speech = { stdout: { write: () => true }, stderr: { write: () => true } };
      const run = () =>
        validate(['--data', data, '--format', format, '--output', file], speech as never);
      expect([run(), run()]).toEqual([0, 0]);
      expect(readFileSync(file, 'utf8')).toMatch(/Đã đọc|"files"/);
    },
  );

  test.each(['Mã đơn vị;Tên đơn vị\n040;Cao Bằng\n', '{"title": "Dân Số Mở"}', '# Ghi chép\n'])(
    'is never written over “%s”',
    (text) => {
      const file = join(folder, 'khac.csv');
      writeFileSync(file, text);
      expect(() => writeReport(file, 'báo cáo')).toThrow('không phải báo cáo kiểm tra');
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  test('is written into no folder, no pipe and no device', () => {
    mkdirSync(join(folder, 'thu-muc'));
    execFileSync('mkfifo', [join(folder, 'ong')]);
    for (const place of [join(folder, 'thu-muc'), join(folder, 'ong'), '/dev/full', '/dev/null'])
      expect(() => writeReport(place, '')).toThrow('không phải báo cáo kiểm tra');
  });

  test('that cannot be written says why', () => {
    const file = join(folder, 'khong-co', 'a.txt');
    expect(() => writeReport(file, '')).toThrow('Không ghi được báo cáo');
  });
});
