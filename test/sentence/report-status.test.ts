import { expect, test } from 'vitest';
import {
  behindHeading,
  everythingOwed,
  lacksInBrief,
  lacksInWords,
  reportInWords,
} from '../../src/sentence/report-status.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';

const spaced = (words: string | null) => words?.replaceAll('\u00a0', ' ');
const model = cityModel(
  {
    ...observations('99001;TFR;2025;2,0', '99001;SO-SINH;2025;9', '99002;TFR;2025;2,0'),
    ...trainings(
      ...['99001;TX-2;31/12/2025;10;8', '99001;CTV-1;31/12/2025;9;8'],
      '99002;CTV-1;31/12/2025;9;8',
    ),
    ...moneys('99001;2025;HM-2.5;5000000;5000000', '99002;2025;HM-2.5;5000000;'),
  },
  { datasets: ['so-lieu', 'dao-tao', 'kinh-phi'], from: 2025 },
);
const statusOf = (code: string) => {
  const status = model.reportStatus(unitIn(model, code));
  if (!status) throw new Error(`no status of ${code}`);
  return status;
};

test('a unit has one word', () => {
  expect(['99001', '99002', '99003'].map((code) => reportInWords(statusOf(code)))).toEqual([
    'Đã báo cáo đủ',
    'Chưa đủ',
    'Chưa báo cáo',
  ]);
  expect(reportInWords(model.reportStatus(unitIn(model, '99')))).toBeNull();
});

test('what is missing is named', () => {
  expect(lacksInWords(statusOf('99001'))).toEqual([]);
  expect(lacksInWords(statusOf('99002')).map(spaced)).toEqual([
    'Số liệu dân số năm 2025, chưa có: số trẻ sinh ra.',
    'Đào tạo năm 2025, chưa có: biểu tuyến xã.',
    'Kinh phí năm 2025: đã có số giao, chưa có số sử dụng.',
  ]);
  expect(lacksInWords(statusOf('99003')).map(spaced)).toEqual([
    'Chưa có: số liệu dân số, đào tạo và kinh phí năm 2025.',
  ]);
});

test('for a message what lacks is named by its dataset', () => {
  expect(lacksInBrief(statusOf('99001'))).toBeNull();
  expect(spaced(lacksInBrief(statusOf('99002')) ?? '')).toBe(
    'Báo cáo năm 2025 còn thiếu một phần số liệu dân số, một phần đào tạo và một phần kinh phí.',
  );
  expect(spaced(lacksInBrief(statusOf('99003')) ?? '')).toBe(
    'Cần báo cáo: số liệu dân số, đào tạo và kinh phí năm 2025.',
  );
});

test('of a silent unit it is said what it has to send', () => {
  expect(spaced(everythingOwed(statusOf('99003')))).toBe(
    'Chưa có số liệu nào. Cần báo cáo: số liệu dân số, đào tạo và kinh phí năm 2025.',
  );
});

test('of many that lack the newest year it is said how many have never reported', () => {
  const silent = { status: statusOf('99003') };
  const older = { status: { ...statusOf('99002'), word: 'older' as const } };
  expect(spaced(behindHeading([silent, older, older]))).toBe(
    '3 đơn vị chưa có số năm 2025, trong đó 1 chưa báo cáo',
  );
  expect(spaced(behindHeading([silent, silent]))).toBe('2 đơn vị chưa có số năm 2025');
});
