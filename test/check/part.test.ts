import { describe, expect, test } from 'vitest';
import { found, observations, wordsOf } from '../data-folder.ts';

describe('parts over their whole', () => {
  test('births of order 2 and of order 3 or more must not be more than all births', () => {
    const file = observations(
      '040;SO-SINH;2024;749',
      '040;SO-SINH-2;2024;400',
      '040;SO-SINH-3;2024;350',
    );
    expect(found(file)).toEqual(['parts-over-total D2']);
    expect(wordsOf(file, 'parts-over-total')).toEqual([
      '“Số trẻ là con thứ 2” và “Số trẻ là con thứ 3 trở lên” cộng lại là 750, lớn hơn “Số trẻ sinh ra” là 749.',
    ]);
  });

  test('may be all of it, or of another year', () => {
    expect(
      found(
        observations('040;SO-SINH;2024;749', '040;SO-SINH-2;2024;400', '040;SO-SINH-3;2024;349'),
      ),
    ).toEqual([]);
    expect(found(observations('040;SO-SINH;2024;749', '040;SO-SINH-2;2023;800'))).toEqual([]);
  });

  test('one part alone may prove it', () => {
    expect(found(observations('040;SO-SINH;2024;333', '040;SO-SINH-2;2024;334'))).toEqual([
      'parts-over-total D2',
    ]);
  });

  test('rounded percentages may add up to a little more', () => {
    expect(
      found(observations('040;TL-A;2024;33,3', '040;TL-B;2024;16,7', '040;TL-C;2024;16,7')),
    ).toEqual([]);
    expect(
      found(observations('040;TL-A;2024;33,3', '040;TL-B;2024;16,8', '040;TL-C;2024;16,8')),
    ).toEqual(['parts-over-total D2']);
  });

  test('“trên 700” has no upper end, “dưới 800” no lower one', () => {
    const file = (whole: string, part: string) => ({
      'so-lieu.csv': `Mã đơn vị;Mã chỉ tiêu;Kỳ;Dấu;Giá trị;Nguồn
040;SO-SINH;2024;${whole};BC
040;SO-SINH-2;2024;${part};BC
`,
    });
    expect(found(file('>;700', '=;750'))).toEqual([]);
    expect(found(file('=;700', '<;750'))).toEqual([]);
    expect(found(file('<;700', '>;750'))).toEqual(['parts-over-total E2']);
  });
});
