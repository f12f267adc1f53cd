import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, trained, words } from '../office.ts';

const births = (header: string) =>
  observed('Mã đơn vị;040', `Nội dung;2022;2023;${header}`, 'Số trẻ sinh ra trong năm;626;703;749');

describe('a column that a table does not know', () => {
  test.each([['2024*'], ['2024 (1)'], ['2024 (trẻ)'], ['2024¹'], ['Năm 2024']])(
    'is the year that it says: %s',
    (header) => expect(figures(births(header))).toContain('040 SO-SINH 2024 749'),
  );

  test.each([['2024 điều chỉnh'], ['Số cũ'], ['Cả tỉnh'], ['Tháng trước']])(
    'is an error where it holds figures: %s',
    (header) => {
      const read = births(header);
      expect(figures(read)).toEqual(['-']);
      expect(faults(read)).toEqual([expect.stringMatching(/^(?:column-ignored-figures|header-)/)]);
    },
  );

  test('are men and women, and no year: Nam, Nữ', () => {
    const read = observed(
      'Mã đơn vị;040',
      'Năm;2024',
      'Nội dung;Giá trị;Nam;Nữ',
      'Dân số bình quân;4000;1980;2020',
    );
    expect([figures(read), faults(read)]).toEqual([
      ['040 DAN-SO 2024 4000', '040 DAN-SO 2024 Nam 1980', '040 DAN-SO 2024 Nữ 2020'],
      [],
    ]);
  });

  test('is a warning where it holds words, and silent where it compares', () => {
    const read = observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Màu', '040;SO-SINH;2024;749;đỏ');
    expect([figures(read), faults(read)]).toEqual([
      ['040 SO-SINH 2024 749'],
      ['column-ignored E2'],
    ]);
  });
});

describe('figures with a sign or a unit, below a head that is not known', () => {
  test.each([
    '≥ 2,1',
    'trên 95%',
    '14 người',
    '22,5 tr',
    'khoảng 400',
    '85% trở lên',
    '3 triệu đồng',
  ])('are figures: %s', (cell) => {
    const read = observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Mức', `040;SO-SINH;2024;749;${cell}`);
    expect([figures(read), faults(read)]).toEqual([['-'], ['column-ignored-figures E2']]);
  });

  test.each(['2 xã chưa báo cáo', '12 Trần Phú', 'theo sổ A0', '2026-2030', 'trên địa bàn 5 xã'])(
    'are words: %s',
    (cell) => {
      const read = observed('Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Mức', `040;SO-SINH;2024;749;${cell}`);
      expect([figures(read), faults(read)]).toEqual([
        ['040 SO-SINH 2024 749'],
        ['column-ignored E2'],
      ]);
    },
  );
});

test.each([
  ['Đánh giá', 'trên 90%', true],
  ['Người cao tuổi', '2 người', false],
  ['Địa chỉ', '12 tổ dân', true],
  ['Loại', '2 cấp', true],
])(
  'a head of words makes no figure of what has a measure or a sign: %s over %s',
  (head, cell, isIn) => {
    const read = observed(`Mã đơn vị;Chỉ tiêu;Năm;Giá trị;${head}`, `040;SO-SINH;2024;749;${cell}`);
    expect(read.data !== null).toBe(isIn);
  },
);

test.each([['Giá trị cùng kỳ năm trước'], ['Số lượng chưa đạt']])(
  'what is of another time, or was not done, is never offered to be the value: %s',
  (head) => {
    const read = observed(`Mã đơn vị;Chỉ tiêu;Năm;${head}`, '040;SO-SINH;2024;749');
    expect(faults(read)).toContain('header-missing 2');
    expect(words(read)).not.toContain('sửa tiêu đề thành “Giá trị”');
  },
);

describe('a target', () => {
  const aimed = (head: string, value: string) =>
    office({
      'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;${head};Đến năm;Loại;Nguồn
M1;04;TFR;${value};2030;dự kiến;BC
`,
    });

  test.each([
    ['Mức đăng ký', '2,1'],
    ['Mức chỉ tiêu', '≥ 2,1'],
    ['Cần đạt', 'trên 2'],
  ])('is not published without its value: %s', (head, value) => {
    const read = aimed(head, value);
    expect([read.data, faults(read)]).toEqual([null, ['column-ignored-figures D1']]);
    expect(words(read)).toContain('nếu là “Giá trị” đúng kỳ của bảng, sửa tiêu đề thành tên ấy');
  });

  test.each(['Trang', 'Mục', 'Điểm', 'Khoản', 'Biểu'])(
    'may say where in a paper it stands: %s',
    (head) => {
      const read = aimed(`Giá trị;${head}`, '2,1;12');
      expect([read.data?.target[0]?.value, faults(read)]).toEqual([2.1, ['column-ignored E1']]);
    },
  );

  test('has it in the column that is called so', () => {
    const read = aimed('Mục tiêu', '2,1');
    expect([read.data?.target[0]?.value, faults(read)]).toEqual([2.1, []]);
    expect(aimed('Phụ trách', 'Chi cục').data?.target).toHaveLength(1);
  });

  test.each(['Kế hoạch năm 2026', '2026', 'Mục tiêu đến 2030'])(
    'of a year has a row of its own: %s',
    (head) => {
      const read = aimed(head, '2,1');
      expect([read.data, faults(read)]).toEqual([null, ['column-ignored-figures D1']]);
      expect(words(read)).toContain('ghi năm ở cột “Từ năm”, “Đến năm”, số ở cột “Giá trị”');
    },
  );
});

test('a column of courses or funds is offered those that the table lacks', () => {
  const learnt = trained(
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số;Đã học;Tỷ lệ học %',
    '040;Cộng tác viên;CTV-02;31/12/2024;14;13;92,9',
  );
  expect(faults(learnt)).toEqual(['column-ignored-figures E2', 'column-ignored-figures G2']);
  expect(words(learnt)).toContain('nếu là “Tổng số thuộc diện” hay “Đạt tỷ lệ %” hay');
  const funds = paid(
    'Mã đơn vị;040',
    'Năm;2024',
    '(đồng)',
    'Hạng mục;Giao;NSTW',
    'HM-2.5;9;700000',
  );
  expect(words(funds)).toContain('mỗi nguồn một dòng, tên ở cột “Nguồn kinh phí”');
});

test('the names of what was learnt and of who should are those of forms', () => {
  const learnt = trained(
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số người thuộc diện;Số người đã học;Đạt %',
    '040;Cộng tác viên;CTV-02;31/12/2024;14;7;50',
  );
  expect([learnt.data?.training[0]?.eligible, figures(learnt), faults(learnt)]).toEqual([
    14,
    ['040 CTV-02 7 50'],
    [],
  ]);
});
