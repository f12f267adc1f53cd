import { describe, expect, test } from 'vitest';
import { headsOf, overviewOf } from '../../src/model/overview.ts';
import { fertilityCard, moneyCard, trainingCard } from '../../src/sentence/card.ts';
import { childrenHeading } from '../../src/sentence/children.ts';
import { overviewHeading } from '../../src/sentence/overview.ts';
import { type Asked, cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';
import { text } from './render.ts';

const RATE = observations('99;TFR;2025;2,02');
const TRAINED = trainings('99001;TX-2;31/12/2025;10;9', '99002;TX-2;31/12/2025;10;5');
/** The catalogue of tests judges no fertility; this one does. */
const CATALOGUE: Files = {
  'chi-tieu.csv': `Mã chỉ tiêu;Tên chỉ tiêu;Nhóm;Đơn vị tính;Loại;Chiều đánh giá;Định nghĩa
TFR;Tổng tỷ suất sinh;Mức sinh;con/phụ nữ;tỷ suất;tăng;Số con
`,
};
const yearly = (level: string, last = 2025): Files => ({
  ...CATALOGUE,
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
F;99;TFR;;;≥;${level};2025;2025;chỉ tiêu giao năm;không;BC
T;99;;Tuyến xã;TX-2;>;80;2025;${last};${last === 2025 ? 'chỉ tiêu giao năm' : 'mục tiêu giai đoạn'};có;BC
`,
});
const ASKED: Asked = { datasets: ['dao-tao'], from: 2025 };

const view = (files: Files, ...asked: readonly Asked[]) => {
  const model = cityModel(files, ...asked);
  const overview = overviewOf(model, unitIn(model, '99'));
  const { children } = overview;
  return {
    heading: text(overviewHeading(model, overview)),
    below: children ? text(childrenHeading(children)) : null,
    fertility: fertilityCard(overview),
    training: trainingCard(overview),
    money: moneyCard(overview),
  };
};

describe('overviewHeading(model, overview)', () => {
  test('says whether the yearly target of fertility is met, then the worst of the rest', () => {
    expect(view({ ...RATE, ...TRAINED, ...yearly('2,00') }).heading).toBe(
      'Thành phố Ví Dụ đạt chỉ tiêu mức sinh năm_2025 (2,02); đào tạo dưới mục tiêu',
    );
    expect(view({ ...RATE, ...TRAINED, ...yearly('2,05') }).heading).toMatch(
      /^Thành phố Ví Dụ chưa đạt chỉ tiêu mức sinh năm_2025 \(2,02\)/,
    );
  });

  test('calls no target missed whose year has not come', () => {
    expect(view({ ...RATE, ...TRAINED, ...yearly('2,00', 2030) }).heading).toMatch(
      /đào tạo chưa tới mục tiêu$/,
    );
  });

  test('names the silent units where training is as it should be', () => {
    const trained = trainings('99001;TX-2;31/12/2025;10;9', '99002;TX-2;31/12/2025;10;9');
    expect(view({ ...RATE, ...trained, ...yearly('2,00') }, ASKED).heading).toBe(
      'Thành phố Ví Dụ đạt chỉ tiêu mức sinh năm_2025 (2,02); 1_xã, phường chưa báo cáo',
    );
  });

  test('says what money is left where nothing else is to be said', () => {
    const money = moneys('99001;2025;HM-2.5;1000000;900000', '99002;2025;HM-2.5;500000;500000');
    expect(view({ ...RATE, ...money, ...yearly('2,00') }).heading).toMatch(
      /; còn 0,1_triệu đồng chưa sử dụng$/,
    );
  });

  test('says that fertility is not known where the city does not report it', () => {
    const rates = observations('99001;TFR;2025;2,1', '99002;TFR;2025;2,0');
    expect(view(rates).heading).toBe('Thành phố Ví Dụ không có số liệu về mức sinh năm_2025');
  });
});

describe('childrenHeading(children)', () => {
  test('names who is silent, and counts who is below the target among those that can be judged', () => {
    expect(view({ ...RATE, ...TRAINED, ...yearly('2,00') }, ASKED).below).toBe(
      'Xã Ba chưa báo cáo; trong 2_đơn vị đủ số liệu đào tạo, 1 chưa đạt mục tiêu',
    );
  });
});

describe('the cards', () => {
  test('of fertility: number, verdict, and where it stands beside the level', () => {
    expect(view({ ...RATE, ...TRAINED, ...yearly('2,00') }).fertility).toMatchObject({
      number: '2,02',
      status: { status: 'met', text: 'Đạt chỉ tiêu giao: từ 2,00 trở lên' },
    });
  });

  test('of training: places taken over places due, of how many units', () => {
    const { training } = view({ ...RATE, ...TRAINED, ...yearly('2,00') });
    expect(training).toMatchObject({
      number: '70,0%',
      derived: true,
      note: 'Tính từ 2/3\u00a0xã, phường có đủ số liệu',
    });
    expect(training.measure).toBe('14/20\u00a0lượt người');
  });

  test('of training that the city reports itself: its own share, held against the sum', () => {
    const own = `${TRAINED['dao-tao.csv']}99;Tuyến xã;TX-2;31/12/2025;40;30;;BC\n`;
    const { training } = view({ ...RATE, 'dao-tao.csv': own });
    expect(training).toMatchObject({
      number: '75,0%',
      measure: '30/40\u00a0lượt người',
      note: 'Thành phố Ví Dụ báo cáo; cộng 2/3\u00a0xã, phường: 70,0%',
    });
    expect(training.bars.map(({ name, text: words }) => `${name} ${words}`)).toEqual([
      'Tuyến xã 75,0%',
    ]);
  });

  test('of training without a total: how many places, and no share', () => {
    const { training } = view(trainings('99;TX-2;31/12/2025;;7'));
    expect(training).toMatchObject({
      number: '7',
      measure: 'người đã học',
      note: 'Báo cáo không ghi tổng số thuộc diện',
    });
  });

  test('of money: the city’s own and its communes’ are two budgets, each named', () => {
    const { money } = view({
      ...moneys('99;2025;HM-2.5;2000000;1000000', '99001;2025;HM-2.5;500000;500000'),
    });
    expect(money.number).toBe('50,0%');
    expect(money.bars.map(({ name, text: words }) => `${name} ${words}`)).toEqual([
      'Cấp thành phố 50,0%',
      'Xã, phường 100,0%',
    ]);
    expect(money.status?.text).toBe('2\u00a0xã, phường không ghi số sử dụng');
  });

  test('of money of one budget alone: named where there are units below', () => {
    const below = moneys('99001;2025;HM-2.5;500000;500000');
    expect(view(below).money.bars.map(({ name }) => name)).toEqual(['Xã, phường']);
  });

  test('of money of two years: the other year is named', () => {
    const { money } = view(
      moneys('99;2024;HM-2.5;2000000;1000000', '99001;2025;HM-2.5;500000;500000'),
    );
    expect([money.period, ...money.bars.map(({ name }) => name)]).toEqual([
      'năm\u00a02024',
      'Cấp thành phố',
      'Xã, phường, năm\u00a02025',
    ]);
  });

  test('keep their place where there is nothing', () => {
    expect(view(TRAINED).fertility).toMatchObject({ number: null, status: null });
  });
});

test('headsOf(model) leaves out roots that have nothing of their own', () => {
  const model = cityModel(TRAINED);
  expect(headsOf(model).map(({ code }) => code)).toEqual(['99']);
});
