import { describe, expect, test } from 'vitest';
import { faults, figures, observed, plans, trained, words } from '../office.ts';

const quarter = (said: string, header: string, row: string) =>
  observed('Mã đơn vị;99', ...(said === '' ? [] : [`Kỳ;${said}`]), header, row);

describe('columns whose time follows from that of the report', () => {
  test.each([
    ['Quý I/2024', '2024-Q1', '2024-Q1'],
    ['Quý II/2024', '2024-Q2', '2024-H1'],
    ['Quý III/2024', '2024-Q3', '2024-9M'],
    ['Quý IV/2024', '2024-Q4', '2024'],
  ])('of %s are it, and all since January', (said, within, since) => {
    const same = within === since;
    const read = quarter(said, 'Nội dung;Trong quý;Lũy kế', `SO-SINH;70;${same ? 70 : 215}`);
    expect(faults(read)).toEqual([]);
    expect(figures(read)).toEqual(
      same ? [`99 SO-SINH ${within} 70`] : [`99 SO-SINH ${within} 70`, `99 SO-SINH ${since} 215`],
    );
  });

  test('in the first quarter must say the same', () => {
    const read = quarter('Quý I/2024', 'Nội dung;Trong quý;Lũy kế', 'SO-SINH;70;71');
    expect(faults(read)).toEqual(['conflicting-rows C5']);
  });

  test.each([
    ['Tháng 6/2024', 'Nội dung;Trong tháng;Lũy kế từ đầu năm', ['2024-M06 70', '2024-H1 215']],
    ['Tháng 9/2024', 'Nội dung;Trong tháng;Lũy kế 9 tháng', ['2024-M09 70', '2024-9M 215']],
    ['Quý II/2024', 'Nội dung;Lũy kế từ đầu năm', ['2024-H1 70']],
    ['Quý II/2024', 'Nội dung;Trong quý;Cùng kỳ năm trước', ['2024-Q2 70', '2023-Q2 215']],
    ['', 'Nội dung;Quý II/2024;Cùng kỳ 2023', ['2024-Q2 70', '2023-Q2 215']],
    ['', 'Nội dung;2024;Cùng kỳ năm trước', ['2024 70', '2023 215']],
    ['2024', 'Nội dung;Năm trước;Năm báo cáo', ['2023 70', '2024 215']],
    ['9 tháng 2024', 'Nội dung;Cùng kỳ năm trước;Kỳ báo cáo', ['2023-9M 70', '2024-9M 215']],
  ])('are read: %s, %s', (said, header, expected) => {
    const row = `SO-SINH;70;215`.split(';').slice(0, header.split(';').length).join(';');
    const read = quarter(said, header, row);
    expect(figures(read)).toEqual(expected.map((each) => `99 SO-SINH ${each}`));
  });

  test.each([
    ['a part of the year that has no name', 'Tháng 5/2024', 'Nội dung;Trong tháng;Lũy kế'],
    ['since when nobody says', 'Quý II/2024', 'Nội dung;Giá trị;Lũy kế'],
    ['of two times, the same a year ago', 'Quý II/2024', 'Nội dung;Trong quý;Lũy kế;Cùng kỳ'],
    ['of a year', '2024', 'Nội dung;Trong quý;Lũy kế'],
    ['of no time', '', 'Nội dung;Trong quý;Lũy kế'],
  ])('are refused where it is open: %s', (_, said, header) =>
    expect(figures(quarter(said, header, 'SO-SINH;70;215;60'))).toEqual(['-']),
  );

  test('are told once which time to say, with an example of it', () => {
    const read = quarter('2024', 'Nội dung;Trong quý;Lũy kế', 'SO-SINH;70;215');
    expect(faults(read)).toEqual(['column-ignored-figures B4']);
    expect(words(read)).toContain('“Kỳ;Quý II/2024”');
  });

  test('stand below their time too', () => {
    const head = ['Nội dung;Quý II/2024;', ';Trong quý;Lũy kế'];
    const read = observed('Mã đơn vị;99', ...head, 'SO-SINH;70;145');
    expect(figures(read)).toEqual(['99 SO-SINH 2024-Q2 70', '99 SO-SINH 2024-H1 145']);
  });
});

describe('a plan for the year', () => {
  test('beside quarters of one year is of that year', () => {
    const read = quarter('', 'Nội dung;Kế hoạch năm;Quý I/2024;Quý II/2024', 'SO-SINH;320;70;75');
    expect(plans(read)).toEqual(['KH-99-SO-SINH-2024 320']);
    expect(figures(read)).toEqual(['99 SO-SINH 2024-Q1 70', '99 SO-SINH 2024-Q2 75']);
  });

  test('beside the same time a year ago is of the year that is reported', () => {
    const header = 'Nội dung;Kế hoạch năm;Trong quý;Cùng kỳ năm trước';
    const read = quarter('Quý II/2024', header, 'SO-SINH;320;75;70');
    expect(plans(read)).toEqual(['KH-99-SO-SINH-2024 320']);
    expect(figures(read)).toEqual(['99 SO-SINH 2024-Q2 75', '99 SO-SINH 2023-Q2 70']);
  });

  test.each([
    ['Kế hoạch năm;Quý I/2024;Quý I/2025'],
    ['Kế hoạch năm;2023;2024'],
    ['Kế hoạch;Quý I/2024;Quý II/2024'],
  ])('is of none that is certain: %s', (header) => {
    const read = quarter('', `Nội dung;${header}`, 'SO-SINH;320;70;75');
    expect(faults(read)).toEqual(['plan-without-year B3']);
  });
});

describe('two rows of heads', () => {
  test.each([
    ['6 tháng đầu năm', 'H1'],
    ['Quý I', 'Q1'],
  ])('with a part of the year over years are of both: %s', (part, period) => {
    const read = observed('Mã đơn vị;99', `Nội dung;${part};`, ';2023;2024', 'SO-SINH;70;75');
    expect(figures(read)).toEqual([`99 SO-SINH 2023-${period} 70`, `99 SO-SINH 2024-${period} 75`]);
  });

  test('that are refused are not told to drop what the figures are of', () => {
    const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const head = ['Tên lớp;Năm 2024;', ';Tổng số thuộc diện;Số đã học'];
    const read = trained(...above, ...head, 'TX-08;3;3');
    expect(faults(read)).toEqual(['header-two-rows B5']);
    expect(words(read)).toContain('thành dòng riêng dưới một dòng tiêu đề');
  });
});

test('a plan for the year of which the report is a part goes in beside it', () => {
  const read = quarter(
    'Quý II/2024',
    'Nội dung;Kế hoạch năm;Trong quý;Lũy kế',
    'SO-SINH;320;75;145',
  );
  expect(plans(read)).toEqual(['KH-99-SO-SINH-2024 320']);
  expect(figures(read)).toEqual(['99 SO-SINH 2024-Q2 75', '99 SO-SINH 2024-H1 145']);
});

test.each([
  ['Giao 2025', ' chỉ tiêu giao năm'],
  ['Chỉ tiêu năm 2025', ''],
  ['Phấn đấu 2025', ''],
])('what is wanted of a year is no result: %s', (header, kind) => {
  const read = observed('Mã đơn vị;99', `Nội dung;2024;${header}`, 'SO-SINH;310;320');
  expect(plans(read)).toEqual([`KH-99-SO-SINH-2025 320${kind}`]);
});

describe('“Thực hiện” beside the same time of another year', () => {
  test.each([
    ['9 tháng đầu năm 2024', 'Nội dung;Cùng kỳ năm trước;Thực hiện', ['2023-9M 70', '2024-9M 61']],
    ['Quý III/2024', 'Nội dung;Cùng kỳ 2023;Kết quả', ['2023-Q3 70', '2024-Q3 61']],
    ['2024', 'Nội dung;Năm trước;Thực hiện', ['2023 70', '2024 61']],
  ])('is of the time that is said: %s, %s', (said, header, expected) => {
    const read = quarter(said, header, 'SO-SINH;70;61');
    expect(faults(read)).toEqual([]);
    expect(figures(read)).toEqual(expected.map((each) => `99 SO-SINH ${each}`));
  });

  test('has a plan of its year beside it', () => {
    const head = 'Nội dung;Kế hoạch năm;Cùng kỳ năm trước;Thực hiện';
    const read = quarter('9 tháng đầu năm 2024', head, 'SO-SINH;90;70;61');
    expect(faults(read)).toEqual([]);
    expect(plans(read)).toEqual(['KH-99-SO-SINH-2024 90']);
  });

  test('is of no time where none is said', () => {
    expect(figures(quarter('', 'Nội dung;Cùng kỳ năm trước;Thực hiện', 'SO-SINH;70;61'))).toEqual([
      '-',
    ]);
  });
});

test.each([['Cùng kỳ 2023'], ['Cùng kỳ năm 2023']])(
  '“%s” beside a whole year is none of it',
  (head) => {
    const read = quarter('', `Nội dung;${head};2024`, 'SO-SINH;70;61');
    expect(faults(read)).toEqual(['column-ignored-figures B3']);
    expect(faults(quarter('2024', `Nội dung;${head};2024`, 'SO-SINH;70;61'))).toEqual([]);
  },
);

test('a part of the year above columns of whole ones is written into them', () => {
  const read = quarter('9 tháng đầu năm 2024', 'Nội dung;Thực hiện năm 2024', 'SO-SINH;70');
  expect(faults(read)).toEqual(['header-clash B3']);
  expect(words(read)).toContain('ghi vào tiêu đề từng cột đúng kỳ');
});

test.each([
  ['Cùng kỳ năm trước;Thực hiện;Ước năm', ['2023-9M 60', '2024-9M 70', '2024 90']],
  ['Thực hiện cùng kỳ năm trước;Thực hiện;Ước cả năm', ['2023-9M 60', '2024-9M 70', '2024 90']],
  ['Kế hoạch năm;Thực hiện 9 tháng;Ước thực hiện năm', ['2024-9M 70', '2024 90']],
])('the head of a report of nine months is of three times: %s', (head, expected) => {
  const read = quarter('9 tháng 2024', `Nội dung;${head}`, 'SO-SINH;60;70;90');
  expect(figures(read)).toEqual(expected.map((each) => `99 SO-SINH ${each}`));
  expect(read.data?.observation.at(-1)?.status).toBe('ước tính');
});

test.each([['Thực hiện cả năm'], ['Kết quả năm']])(
  'a column of the whole year beside that of a part of it is not of the part: %s',
  (head) => {
    const read = quarter(
      '9 tháng đầu năm 2024',
      `Nội dung;Cùng kỳ năm trước;${head}`,
      'SO-SINH;60;90',
    );
    expect(figures(read).join()).not.toContain('2024-9M 90');
    expect(faults(read)).not.toEqual([]);
  },
);

test('“Giá trị” beside “Cùng kỳ năm trước” is of the time that is said', () => {
  const read = (period: string, other: string) =>
    figures(observed('Mã đơn vị;04', period, `Nội dung;Giá trị;${other}`, 'SO-SINH;33;35'));
  expect(read('Kỳ;Quý III/2025', 'Cùng kỳ năm trước')).toEqual([
    '04 SO-SINH 2025-Q3 33',
    '04 SO-SINH 2024-Q3 35',
  ]);
  expect(read('Kỳ;Quý III/2025', 'Năm trước')).toEqual(['-']);
  expect(read('Ghi chú;a', 'Cùng kỳ năm trước')).toEqual(['-']);
});
