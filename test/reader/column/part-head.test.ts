/** Parts of a count beside it, in one row of heads. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office } from '../office.ts';

const year = (...rows: readonly string[]) => observed('Năm;2024', ...rows);
const BOTH = ['99001 SO-SINH 2024 60', '99001 SO-SINH 2024 Nam 31', '99001 SO-SINH 2024 Nữ 29'];

describe('parts behind a count', () => {
  test.each([
    ['groups', 'STT;Đơn vị;Số trẻ sinh ra trong năm;Nam;Nữ', '1;99001;60;31;29', BOTH],
    ['marked', 'Đơn vị;SO-SINH;Trong đó: nam;Nữ', '99001;60;31;29', BOTH],
    ['one that is marked', 'Đơn vị;SO-SINH;Trong đó nữ', '99001;60;29', [BOTH[0], BOTH[2]]],
    [
      'one that is marked, before a part',
      'Đơn vị;SO-SINH;- Nữ;Con thứ 2',
      '99001;60;29;21',
      [BOTH[0], BOTH[2], '99001 SO-SINH-2 2024 21'],
    ],
    [
      'with names of both',
      'Đơn vị;Số trẻ sinh ra trong năm;Nam;Nữ;Con thứ 2',
      '99001;60;31;29;21',
      [...BOTH, '99001 SO-SINH-2 2024 21'],
    ],
    [
      'beside what has another name',
      'Đơn vị;DAN-SO;SO-SINH;Trong đó: con thứ 2',
      '99001;6000;60;21',
      ['99001 DAN-SO 2024 6000', BOTH[0], '99001 SO-SINH-2 2024 21'],
    ],
  ])('are of it: %s', (_, head, row, expected) => {
    expect(figures(year(head, row))).toEqual(expected);
  });

  test('are of the one unit that is said above', () => {
    expect(figures(year('Mã đơn vị;99001', 'SO-SINH;Nam;Nữ', '60;31;29'))).toEqual(BOTH);
  });

  test.each([
    ['of one of two counts', 'Đơn vị;DAN-SO;SO-SINH;Nam;Nữ', '99001;6000;60;31;29'],
    ['of one of two counts, marked', 'Đơn vị;DAN-SO;SO-SINH;Trong đó nữ', '99001;6000;60;29'],
    ['of a part or of all, marked', 'Đơn vị;SO-SINH;Con thứ 2;Trong đó nữ', '99001;60;21;10'],
    ['alone and not marked', 'Đơn vị;SO-SINH;Nữ', '99001;60;29'],
    ['of a part of it or of all', 'Đơn vị;SO-SINH;Con thứ 2;Nam;Nữ', '99001;60;21;11;10'],
    ['behind what is not known', 'Đơn vị;SO-SINH;Số hộ nghèo;Nam;Nữ', '99001;60;7;4;3'],
    ['behind a rate', 'Đơn vị;TFR;Nam;Nữ', '99001;2,1;31;29'],
    ['of two kinds', 'Đơn vị;SO-SINH;Nam;Nữ;Nam;Nữ', '99001;60;31;29;31;29'],
    ['by a name that no part has', 'Đơn vị;SO-SINH;Con thứ 1', '99001;60;39'],
    ['by a share', 'Đơn vị;SO-SINH;Con thứ 2 (%)', '99001;60;35'],
    ['by a name of another', 'Đơn vị;SO-SINH;DAN-SO;Con thứ 2', '99001;60;6000;21'],
  ])('are an error where they may be %s', (_, head, row) => {
    expect(figures(year(head, row))).toEqual(['-']);
  });
});

test.each([['Con thứ 3 trở lên'], ['Con thứ ba trở lên'], ['Trong đó con thứ ba trở lên']])(
  'births of third or later children are known by either numeral: %s',
  (head) => {
    const { data } = office({
      'chi-tieu.csv': [
        'Mã chỉ tiêu;Tên chỉ tiêu;Tên gọi khác;Nhóm;Đơn vị tính;Loại;Định nghĩa',
        'SO-SINH;Số trẻ sinh ra trong năm;Số trẻ sinh ra;Mức sinh;trẻ;số đếm;Số trẻ',
        'SO-SINH-3;Số trẻ sinh ra là con thứ 3 trở lên;;Mức sinh;trẻ;số đếm;Số trẻ',
        'TL-3;Tỷ lệ phụ nữ sinh con thứ ba trở lên;;Mức sinh;%;tỷ lệ %;Tỷ lệ',
      ].join('\n'),
      'so-lieu/a.csv': `Nguồn;BC\nNăm;2024\nMã đơn vị;Số trẻ sinh ra;${head}\n04;749;21\n`,
    });
    expect(data?.observation.map((each) => [each.indicator, each.value])).toEqual([
      ['SO-SINH', 749],
      ['SO-SINH-3', 21],
    ]);
  },
);

describe('“Mã số”', () => {
  test.each([
    ['units', 'Mã số;Số trẻ sinh ra trong năm', '99001;60', '99002;50'],
    ['units of the one above', 'Mã số;SO-SINH', '99001;60', '99002;50'],
  ])('over codes of %s is their column', (_, head, ...rows) => {
    const expected = ['99001 SO-SINH 2024 60', '99002 SO-SINH 2024 50'];
    expect(figures(year(head, ...rows))).toEqual(expected);
    expect(figures(year('Mã đơn vị;99', head, ...rows))).toEqual(expected);
    expect(figures(year(head, ...rows, 'Người lập biểu;'))).toEqual(expected);
  });

  test('over codes of indicators is theirs', () => {
    const read = year('Mã đơn vị;99001', 'Mã số;Giá trị', 'SO-SINH;60', 'DAN-SO;6000');
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 60', '99001 DAN-SO 2024 6000']);
  });

  test('numbers rows beside names, and over short numbers', () => {
    const named = year('Mã số;Đơn vị;SO-SINH', '01;99001;60', '02;99002;50');
    expect(figures(named)).toHaveLength(2);
    expect(faults(year('Mã số;SO-SINH', '24;60', '91;50'))).toContain('header-missing 3');
    const rows = ['Mã đơn vị;99001', 'Mã số;Nội dung;Giá trị', '0101;SO-SINH;60'];
    expect(figures(year(...rows))).toEqual(['99001 SO-SINH 2024 60']);
  });
});

describe('“CTV” as an audience', () => {
  const learnt = (audience: string, course: string, head = 'Mã lớp') =>
    office({
      'dao-tao/a.csv': [
        `Mã đơn vị;Đối tượng;${head};Tính đến ngày;Số đã học;Nguồn`,
        `99001;${audience};${course};31/12/2025;2;BC`,
      ].join('\n'),
    });

  test.each([['CTV'], ['ctv dân số'], ['CTV DS'], ['Cộng tác viên dân số']])(
    'is the one of the catalogue: %s',
    (audience) => {
      for (const [course, head] of [
        ['CTV-02', 'Mã lớp'],
        ['Chăm sóc người cao tuổi', 'Tên lớp'],
      ] as const) {
        const { data } = learnt(audience, course, head);
        expect(data?.training.map((each) => each.audience)).toEqual(['Cộng tác viên']);
      }
    },
  );

  test('is none of another’s courses, and no other words are it', () => {
    expect(faults(learnt('CTV', 'TX-08'))).toEqual(['unknown-reference C2']);
    for (const audience of ['CTV y tế', 'Cộng tác viên thôn', 'CB'])
      expect(faults(learnt(audience, 'CTV-02'))).toEqual(['unknown-reference B2']);
  });

  test('is what a title calls it', () => {
    const titled = (title: string) =>
      office({
        'dao-tao/a.csv': `${title}\nMã đơn vị;99001\nĐối tượng;CTV\nTính đến ngày;31/12/2025\nNguồn;BC\nMã lớp;Số đã học\nCTV-02;2\n`,
      });
    expect(titled('KẾT QUẢ ĐÀO TẠO CỘNG TÁC VIÊN').data?.training).toHaveLength(1);
    expect(titled('KẾT QUẢ ĐÀO TẠO TUYẾN XÃ').data).toBe(null);
  });
});
