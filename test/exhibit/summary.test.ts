import { describe, expect, test } from 'vitest';
import { indicatorSummary, overviewSummary, summaryOf } from '../../src/exhibit/summary.ts';
import { overviewOf } from '../../src/model/overview.ts';
import { say } from '../../src/sentence/sentence.ts';
import { cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';

const TARGET: Files = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
M;99;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};
const model = cityModel(
  {
    ...observations('99;TFR;2025;2,02', '99001;TFR;2025;2,05'),
    ...trainings('99001;TX-2;31/12/2025;10;5', '99002;TX-2;31/12/2025;10;9'),
    ...moneys('99001;2025;HM-2.5;39300000;'),
    ...TARGET,
  },
  { datasets: ['dao-tao', 'kinh-phi'], from: 2025 },
);
const of = (code: string) =>
  overviewSummary(model, overviewOf(model, unitIn(model, code))).map((each) =>
    each.replaceAll('\u00a0', ' '),
  );

describe('a page in a message', () => {
  test('of a city: its message, its cards, who is silent, the source', () => {
    const [message, cards, below, source] = of('99');
    expect(message).toMatch(/^Năm 2025, mức sinh của thành phố Ví Dụ .*dưới mục tiêu\.$|2,02/);
    expect(cards).toBe('Đào tạo tuyến xã đến 31/12/2025: 70,0% (14/20 lượt người).');
    expect(below).toMatch(/^Xã Ba chưa báo cáo; .*mục tiêu\.$/);
    expect(source).toMatch(/^Nguồn: .+\.$/);
  });

  test('of a commune: its message, its figures, what its report lacks', () => {
    expect(of('99001').slice(0, 3)).toEqual([
      'Xã Một chưa đạt mục tiêu đào tạo tuyến xã, chưa có số sử dụng kinh phí năm 2025.',
      'Mức sinh: 2,05 (con/phụ nữ, năm 2025); đào tạo tuyến xã: 50,0% (5/10 người, đến 31/12/2025); kinh phí đã sử dụng: chưa có (được giao 39,3 triệu đồng, năm 2025).',
      'Báo cáo năm 2025 còn thiếu một phần kinh phí.',
    ]);
  });

  test('of a silent commune: what it is to send, and no source', () => {
    expect(of('99003')).toEqual([
      'Xã Ba chưa báo cáo số liệu nào.',
      'Cần báo cáo: đào tạo và kinh phí năm 2025.',
    ]);
  });

  test('of an indicator: who reports it, the newest figure, what it is', () => {
    const [indicator] = model.data.indicator.filter(({ code }) => code === 'TFR');
    if (!indicator) throw new Error('no TFR');
    const said = indicatorSummary(model, model.indicator(indicator));
    expect(said).toHaveLength(4);
    expect(said[1]?.replaceAll('\u00a0', ' ')).toMatch(
      /^Năm 2025, tổng tỷ suất sinh của .* là 2,0[25] con\/phụ nữ\.$/,
    );
  });

  test('says nothing twice, and ends each sentence', () => {
    expect(summaryOf(model, [], [say`Có số`, null, 'Có số', 'Hết.'])).toEqual(['Có số.', 'Hết.']);
  });
});
