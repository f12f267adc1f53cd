import { describe, expect, test } from 'vitest';
import { type Files, modelOf, observations } from '../data-folder.ts';

const FORM = `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Đạt tỷ lệ %;Nguồn
07543;Tuyến xã;TX-2;31/12/2025;0;%;BC
`;

function review(files: Files) {
  const { toCheck, toKnow } = modelOf(files).review;
  return { toCheck: toCheck.map(({ code }) => code), toKnow: toKnow.map(({ code }) => code) };
}

describe('a warning that was found while a figure was read', () => {
  const subjects = (files: Files) =>
    modelOf(files)
      .warnings.filter(({ code }) => code === 'missing-mark')
      .map(({ subject }) => subject);

  test('is of the figure’s unit, dataset, item and period, and stands beside it', () => {
    const model = modelOf({ 'dao-tao.csv': FORM });
    const unit = model.units.get('07543');
    expect(subjects({ 'dao-tao.csv': FORM })).toEqual([
      { dataset: 'dao-tao', unit: '07543', item: 'TX-2', period: '2025-12-31' },
    ]);
    expect(unit && model.warningsOf(unit, 'dao-tao', ['TX-2']).map(({ code }) => code)).toEqual([
      'missing-mark',
    ]);
  });

  test('is of its own column where years are columns', () => {
    const file = 'Mã đơn vị;Nội dung;2023;2024;Nguồn\n040;TL-3;2,5;%;BC\n';
    expect(subjects({ 'so-lieu.csv': file })).toEqual([
      { dataset: 'so-lieu', unit: '040', item: 'TL-3', period: '2024' },
    ]);
  });

  test('is of its own column where indicators are columns', () => {
    const file = 'Mã đơn vị;Năm;TFR;TL-3;Nguồn\n040;2024;2,03;%;BC\n';
    expect(subjects({ 'so-lieu.csv': file })).toEqual([
      { dataset: 'so-lieu', unit: '040', item: 'TL-3', period: '2024' },
    ]);
  });

  test('is of the target that it is in', () => {
    const file =
      'Mã mục tiêu;Mã đơn vị;Đối tượng;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nM;24;Công chức;%;2026;2030;mục tiêu giai đoạn;BC\n';
    expect(subjects({ 'muc-tieu.csv': file })).toEqual([
      { dataset: 'muc-tieu', unit: '24', item: undefined, period: '2030' },
    ]);
  });

  test('is that of a row of its own file, not of the same row of another', () => {
    const files = {
      'dao-tao/a.csv': FORM,
      'dao-tao/b.csv': FORM.replace('TX-2', 'TX-10').replace(';%;', ';;'),
    };
    expect(subjects(files)).toMatchObject([{ item: 'TX-2' }]);
  });
});

describe('the review', () => {
  test('tells what is to be confirmed from what is only to be known', () => {
    const form = FORM.replace('Nguồn', 'Nguồn;Người nhập').replace(';BC', ';BC;a');
    const file = 'Mã đơn vị;Nội dung;2024;Nguồn\n;II. Nhóm;;\n040;TFR;6;BC\n';
    expect(review({ 'so-lieu.csv': file, 'dao-tao.csv': form })).toEqual({
      toCheck: ['missing-mark', 'implausible'],
      toKnow: ['column-ignored', 'group-row'],
    });
  });

  test('tells of a small count, and asks nothing', () => {
    const site = { title: 'Thử', roots: ['VN'], smallCount: 30, licence: 'Được dùng lại.' };
    const files = { 'site.json': JSON.stringify(site), ...observations('040;SO-SINH;2024;12') };
    expect(review(files)).toEqual({
      toCheck: [],
      toKnow: ['small-count'],
    });
  });

  test('passes over what a body has explained', () => {
    const acknowledged = `Mã cảnh báo;Mã đơn vị;Lý do;Cơ quan xác nhận;Ngày
implausible;040;Số đúng;UBND thành phố;15/01/2026
`;
    const files = { ...observations('040;TFR;2024;6'), 'ghi-nhan.csv': acknowledged };
    expect(review(files)).toEqual({ toCheck: [], toKnow: [] });
  });

  test('a row that stands twice asks nothing, also where years are columns', () => {
    const row = '040;TFR;1,96;2,03;BC\n';
    const file = `Mã đơn vị;Nội dung;2023;2024;Nguồn\n${row}${row}`;
    expect(review({ 'so-lieu.csv': file })).toEqual({
      toCheck: [],
      toKnow: ['duplicate-row', 'duplicate-row'],
    });
  });
});
