import { expect, test } from 'vitest';
import { dueCalendar } from '../../src/export/calendar.ts';
import { dueOf } from '../../src/model/due.ts';
import { cityModel } from '../city.ts';

test('a calendar has a whole day for each time of each duty, and is the same wherever it is made', () => {
  const model = cityModel({
    'nhiem-vu.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc được giao;Gửi tới;Thời hạn;Hạn;Kiểu hạn;Nguồn
A;99;Sở Y tế;Báo cáo, tổng hợp;Bộ Y tế;trước ngày 10 tháng 12;10/12;trước ngày;BC
`,
  });
  const making = { today: '2026-11-28', basis: () => 'như văn bản ghi' };
  const lines = dueCalendar(model, dueOf(model, '2026-11-28'), making).split('\r\n');
  expect(lines).toContain('UID:A-2026-12-09@dan-so-mo');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261209');
  expect(lines).toContain('DTSTAMP:20261128T000000Z');
  expect(lines).toContain('SUMMARY:Báo cáo\\, tổng hợp');
  expect(lines.join('').replaceAll(/^ /gm, '')).toContain('Gửi tới: Bộ Y tế');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});
