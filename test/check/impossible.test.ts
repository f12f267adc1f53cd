import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, words } from '../reader/office.ts';

const head = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị';

describe('what cannot be is an error', () => {
  test.each([
    [
      'more births than a tenth of the people',
      ['99001;DAN-SO;2024;5012', '99001;SO-SINH;2024;15012'],
    ],
    [
      'more women of one age than half of the people',
      ['99001;DAN-SO;2024;5012', '99001;PN-15-49;2024;4012'],
    ],
    ['more births than a third of the women', ['99001;PN-15-49;2024;99', '99001;SO-SINH;2024;41']],
    [
      'women of one age that are less than a twentieth of the people',
      ['99001;DAN-SO;2024;8150', '99001;PN-15-49;2024;99'],
    ],
    ['152 births for 1.000 people', ['99;CBR;2024;152']],
    ['a share where a figure per 1.000 is meant', ['99;CBR;2024;0,0152']],
    ['births in 100 people', ['99001;CBR;2024;1,52']],
    ['a city of 52 boys for 100 girls, which is their share', ['99;TSGT-SINH;2024;52,3']],
    ['a commune of 9.000.002.025 people', ['99001;DAN-SO;2024;9000002025']],
    ['a commune of more than a million people', ['99001;DAN-SO;2024;1500000']],
    ['a city below a province of 74 million people', ['040;DAN-SO;2024;74100000']],
    [
      'more births than a fifth of the people of the year before, where many fewer were born',
      ['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;151', '99001;SO-SINH;2024;2025'],
    ],
    [
      'fewer people than five times the births of the year before, when they were many more',
      ['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;151', '99001;DAN-SO;2024;10'],
    ],
    ['1121 boys for 100 girls', ['99001;TSGT-SINH;2024;1121']],
    ['1,12 boys for 100 girls', ['99001;TSGT-SINH;2024;1,12']],
  ])('%s', (_, rows) => {
    const read = observed(head, ...rows);
    expect(figures(read)).toEqual(['-']);
    expect(faults(read).filter((each) => each.startsWith('number-range'))).toHaveLength(1);
    expect(words(read)).toContain('không thể là');
  });

  test('rules out nothing beside it', () => {
    const read = observed(head, '99001;DAN-SO;2024;-5012', '99001;SO-SINH;2024;52');
    expect(faults(read)).toEqual(['number-range D3']);
  });

  test('names both figures', () => {
    const read = observed(head, '99001;DAN-SO;2024;5012', '99001;SO-SINH;2024;15012');
    expect(words(read)).toContain(
      '“15.012” không thể là “Số trẻ sinh ra trong năm”: không thể quá một phần mười số dân, biểu ghi 5.012 người.',
    );
    const people = ['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;151'];
    expect(words(observed(head, ...people, '99001;SO-SINH;2024;2025'))).toContain(
      'không thể quá một phần mười số dân, biểu ghi 9.802 người năm 2023.',
    );
  });
});

test.each([
  [['99001;DAN-SO;2024;5012', '99001;SO-SINH;2024;501']],
  [['99001;DAN-SO;2024;250000', '99;DAN-SO;2024;14000000', 'VN;DAN-SO;2024;101300000']],
  [['99001;DAN-SO;2024;5012', '99001;SO-SINH;2023;15012']],
  [['99001;DAN-SO;2024;5012', '99001;PN-15-49;2024;2506']],
  [['99001;PN-15-49;2024;123', '99001;SO-SINH;2024;41', '99001;DAN-SO;2024;2460']],
  [['99;CBR;2024;15,2']],
  [['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;700', '99001;SO-SINH;2024;2025']],
  [['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;151', '99001;SO-SINH;2024;1950']],
  [['99001;DAN-SO;2023;9802', '99001;SO-SINH;2023;151', '99001;DAN-SO;2024;800']],
  [['99001;CBR;2024;3,8', '99002;CBR;2024;52']],
  [['99001;CBR;Quý I/2024;2,6', '99001;CBR;Tháng 1/2024;1,2']],
  [['99001;TSGT-SINH;2024;52,3', '99;TSGT-SINH;2024;119,6', 'VN;TSGT-SINH;2024;111,4']],
  [['99;CBR;2024;0']],
  [['99001;TSGT-SINH;2024;112,1', '99002;TSGT-SINH;2024;0']],
])('what can be is none: %j', (rows) => {
  const found = figures(observed(head, ...rows));
  expect(found).toHaveLength(rows.length);
  expect(found).not.toContain('-');
});

test('on an island of few people one birth may be all', () => {
  const read = office({
    'don-vi/dao.csv': 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\n99003;Đảo Mẫu;đặc khu;99\n',
    'so-lieu/a.csv': `Nguồn;BC\n${head}\n99003;CBR;2024;1,52\n`,
  });
  expect(figures(read)).toEqual(['99003 CBR 2024 1.52']);
});
