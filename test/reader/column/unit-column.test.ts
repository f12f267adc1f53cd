/** Units as columns of a table, as the quarterly form has them. */
import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { faults, figures, observed, office, words } from '../office.ts';

const across = (...rows: readonly string[]) => observed('Năm;2024', ...rows);

describe('units as columns', () => {
  test('are read by their names, short names and codes', () => {
    const all = ['99001 SO-SINH 2024 60', '99002 SO-SINH 2024 70'];
    const heads = ['Xã Ví Dụ Một;P. Ví Dụ Hai', 'Ví Dụ Một;Ví Dụ Hai', '99001;99002'];
    for (const head of heads)
      expect(figures(across(`Nội dung;${head}`, 'SO-SINH;60;70'))).toEqual(all);
  });

  test('may have the unit above them beside them, which is said or the one of them all', () => {
    const form = [
      'Tên chỉ tiêu;Đơn vị tính;Toàn thành phố;Xã Ví Dụ Một;Phường Ví Dụ Hai',
      'Số trẻ sinh ra trong năm;trẻ;130;60;70',
    ];
    for (const said of [['Mã đơn vị;99'], []])
      expect(figures(across(...said, ...form))).toEqual([
        '99 SO-SINH 2024 130',
        '99001 SO-SINH 2024 60',
        '99002 SO-SINH 2024 70',
      ]);
    const unsaid = across(
      'Nội dung;Toàn thành phố;Phường Ví Dụ Hai;Phường Thục Phán',
      'SO-SINH;9;4;5',
    );
    expect([faults(unsaid), figures(unsaid)]).toEqual([['header-missing B3'], ['-']]);
    expect(words(unsaid)).toContain('“Mã đơn vị;…”');
  });

  test.each(
    [
      ['Trong đó', 'Chia ra', 'Chia theo xã, phường', 'Các xã, phường', 'Theo đơn vị'],
      ['Đơn vị trực thuộc', 'Phân theo địa bàn', 'Xã, phường, đặc khu'],
    ].flat(),
  )('may stand below “%s”', (words) => {
    const read = across(
      `TT;Chỉ tiêu;Toàn thành phố;${words};`,
      ';;;Xã Ví Dụ Một;Phường Ví Dụ Hai',
      '1;Số trẻ sinh ra trong năm;130;60;70',
    );
    expect([faults(read), figures(read)]).toEqual([
      [],
      ['99 SO-SINH 2024 130', '99001 SO-SINH 2024 60', '99002 SO-SINH 2024 70'],
    ]);
  });

  test.each(['Trong đó nữ', 'Chia theo thôn'])('but not below “%s”', (words) => {
    const read = across(
      `Chỉ tiêu;${words};`,
      ';Xã Ví Dụ Một;Phường Ví Dụ Hai',
      'Số trẻ sinh ra trong năm;60;70',
    );
    expect(figures(read)).toEqual(['-']);
  });

  test('may have their total beside them, which is held against them and not published', () => {
    const head = 'Nội dung;Xã Ví Dụ Một;Phường Ví Dụ Hai;Tổng số';
    const right = across(head, 'SO-SINH;60;70;130', 'TFR;2,1;2,0;2,05');
    expect(faults(right)).toEqual(['total-row D3']);
    const wrong = across(head, 'SO-SINH;60;70;135');
    expect(faults(wrong)).toEqual(['total-row D3', 'total-differs D4']);
    expect(words(wrong)).toContain('2 cột đơn vị cộng lại là 130');
    expect(figures(wrong)).toEqual(['99001 SO-SINH 2024 60', '99002 SO-SINH 2024 70']);
  });

  test.each([['Toàn tỉnh'], ['Cả nước'], ['Toàn xã']])(
    'have no whole beside them of another kind than the unit above: %s',
    (whole) => {
      const read = across('Mã đơn vị;99', `Nội dung;${whole};Xã Ví Dụ Một`, 'SO-SINH;500;60');
      expect(faults(read)).toEqual(['column-ignored-figures B4']);
    },
  );

  test('have none beside them where the whole is the one figure', () => {
    for (const whole of ['Toàn xã', 'TOÀN XÃ', 'Toàn địa bàn'])
      expect(figures(across('Mã đơn vị;99001', `Nội dung;${whole}`, 'SO-SINH;60'))).toEqual([
        '99001 SO-SINH 2024 60',
      ]);
    expect(faults(across('Mã đơn vị;99001', 'Nội dung;Toàn huyện', 'SO-SINH;60'))).toContain(
      'header-missing 4',
    );
  });

  test('that are not of the unit above are an error', () => {
    const two = 'Xã Ví Dụ Một;Phường Ví Dụ Hai';
    const read = across('Mã đơn vị;04', `Nội dung;${two}`, 'SO-SINH;60;70');
    expect(faults(read)).toEqual(['said-twice B3']);
    expect(words(read)).toBe(
      'Tiêu đề ghi “Xã Ví Dụ Một”, “Phường Ví Dụ Hai”, nhưng dòng 3 ghi “04” cho cả bảng. nếu số là của các đơn vị ở tiêu đề, xóa “Mã đơn vị: 04” ghi chung cho cả bảng; nếu là của “04”, sửa tiêu đề.',
    );
    const obeyed = across(`Nội dung;${two}`, 'SO-SINH;60;70');
    expect(figures(obeyed)).toEqual(['99001 SO-SINH 2024 60', '99002 SO-SINH 2024 70']);
  });

  test.each([
    ['Mã đơn vị;99001', ['said-twice B2']],
    ['Mã đơn vị;04', ['said-twice B2']],
    ['Mã đơn vị;99', []],
    ['', []],
  ])('each over a year of its own, below “%s”, are told of once', (above, expected) => {
    const heads = ['STT;Nội dung;Xã Ví Dụ Một;Phường Ví Dụ Hai', ';;2023;2024'];
    const lines = [above, ...heads, '1;SO-SINH;60;70'].filter(Boolean);
    const published = expected.length ? ['-'] : ['99001 SO-SINH 2023 60', '99002 SO-SINH 2024 70'];
    const text = observed(...lines);
    expect([figures(text), faults(text)]).toEqual([published, expected]);
    const rows = ['Nguồn;BC', ...lines].map((line) => line.split(';').map((cell) => cell || null));
    const merges = ['A', 'B'].map((each) => `${each}${rows.length - 2}:${each}${rows.length - 1}`);
    const sheet = office({ 'so-lieu/a.xlsx': workbook({ A: { rows, merges } }) });
    expect([figures(sheet), faults(sheet)]).toEqual([published, expected]);
  });

  test.each([
    ['Sơn Hải', 'ambiguous-name C3', '07543, 30811'],
    ['Phường Ví Dụ Hia', 'header-unknown C3', '“Phường Ví Dụ Hai”'],
  ])('of a name like “%s” are an error that says which may be meant', (name, fault, offered) => {
    const read = across(`Nội dung;Xã Ví Dụ Một;${name}`, 'SO-SINH;60;70');
    expect(faults(read)).toEqual([fault]);
    expect(words(read)).toContain(offered);
  });

  test('of which one is left out are an error, for its figures would be lost', () => {
    const read = across('Nội dung;Xã Ví Dụ Một;Xã Mới Lập', 'SO-SINH;60;70');
    expect(faults(read)).toEqual(['column-ignored-figures C3']);
  });

  test.each([
    ['Toàn thành phố', 131, ['total-differs B4']],
    ['Toàn thành phố', 130, []],
    ['Thành phố Ví Dụ', 129, ['total-differs B4']],
    ['Thành phố Ví Dụ', 131, ['total-differs B4']],
    ['Thành phố Ví Dụ', 130, []],
  ])('of a whole are held against those beside it: %s %d', (name, value, expected) => {
    const read = across(`Nội dung;${name};Xã Ví Dụ Một;Phường Ví Dụ Hai`, `SO-SINH;${value};60;70`);
    expect([figures(read)[0], faults(read)]).toEqual([`99 SO-SINH 2024 ${value}`, expected]);
  });

  test('of a whole that leaves units out are those of no unit', () => {
    const read = across(
      'Nội dung;Toàn thành phố (chưa tính Đặc khu);Xã Ví Dụ Một',
      'SO-SINH;60;60',
    );
    expect(faults(read)).toEqual(['column-ignored-figures B3']);
  });

  test('of a whole may have more than some of its units, unless it is called whole', () => {
    const units = 'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên\n99003;Xã Ví Dụ Ba;xã;99\n';
    const some = (name: string, ...more: readonly string[]) =>
      faults(
        office({
          'don-vi/ba.csv': units,
          'so-lieu/a.csv': [
            ...['Nguồn;BC', 'Năm;2024', ['Nội dung', name, 'Xã Ví Dụ Một', ...more].join(';')],
            `SO-SINH;131;60${more.map(() => ';50').join('')}\n`,
          ].join('\n'),
        }),
      );
    expect(some('Thành phố Ví Dụ', 'Phường Ví Dụ Hai')).toEqual([]);
    expect(some('Toàn thành phố', 'Phường Ví Dụ Hai')).toEqual(['total-differs B4']);
    // Beside one of them it is what that is compared with.
    expect(some('Toàn thành phố')).toEqual([]);
  });
});
