import { describe, expect, test } from 'vitest';
import { besides } from '../../src/export/beside.ts';
import { datasetCsv } from '../../src/export/csv.ts';
import { datasetOf } from '../../src/export/datapackage.ts';
import { catalogues, dataOf, type Files, found, modelOf, observations } from '../data-folder.ts';

type Key = 'observation' | 'budget' | 'training' | 'target' | 'unit';

function csv(key: Key, files: Files): string {
  const model = modelOf(files);
  const [dataset, rows] = [datasetOf(key), model.data[key]];
  return datasetCsv(dataset, rows, besides(model, dataset, rows));
}

/** The cells of one column, by its header; no cell of these files holds a delimiter. */
function column(text: string, header: string): (string | undefined)[] {
  const [first = '', ...rows] = text.trimEnd().split('\r\n');
  const at = first.replace('\ufeff', '').split(';').indexOf(header);
  return rows.map((row) => row.split(';')[at]);
}

describe('the file', () => {
  test('has a BOM, the declared headers, semicolons and CRLF', () => {
    const text = csv('observation', observations('040;TFR;2024;2,03'));
    expect(text).toBe(
      '\ufeffMã đơn vị;Mã chỉ tiêu;Kỳ;Phân tổ;Giá trị;Dấu;Đến;Trên tổng số;Báo cáo ghi kỳ;Báo cáo ghi số;Đơn vị tính;Trạng thái;Nguồn;Vị trí;Nguyên văn;Ghi chú\r\n' +
        '040;TFR;2024;;2,03;;;;có;có;;;BC;;;\r\n',
    );
  });

  test('money is in đồng, and says so in its headers', () => {
    const text = csv('budget', {
      'kinh-phi.csv':
        'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao;Kinh phí sử dụng;Đơn vị tiền;Nguồn\n040;2024;HM-2.5;48,83;48,83;triệu đồng;BC\n',
    });
    expect(column(text, 'Kinh phí giao (đồng)')).toEqual(['48830000']);
    expect(column(text, 'Kinh phí sử dụng (đồng)')).toEqual(['48830000']);
    expect(text).not.toContain('Đơn vị tiền');
  });

  test('a cell with a delimiter, a quote or a line break is quoted', () => {
    const [row] = dataOf(observations('040;TFR;2024;2,03')).observation;
    if (!row) throw new Error('no row');
    const text = datasetCsv(datasetOf('observation'), [
      { ...row, note: 'một; hai', place: 'ghi “a” và "b"' } as typeof row,
      { ...row, note: 'một\nhai' } as typeof row,
    ]);
    expect(text).toContain(';"ghi “a” và ""b""";;"một; hai"\r\n');
    expect(text).toContain(';"một\nhai"\r\n');
  });
});

describe('figures', () => {
  const values = (...cells: readonly string[]) =>
    column(
      csv('observation', observations(...cells.map((cell, at) => `040;TL-B;${2010 + at};${cell}`))),
      'Giá trị',
    );

  test('keep the decimals that were written, with a comma and without grouping', () => {
    expect(values('1,90', '2', '0,5', '12,0')).toEqual(['1,90', '2', '0,5', '12,0']);
    expect(
      column(csv('observation', observations('040;PN-15-49;2024;1.234.567')), 'Giá trị'),
    ).toEqual(['1234567']);
  });

  test('each kind of missing is written as it is read', () => {
    expect(values('', '-', '..', 'KAD', 'KCSL', 'không có')).toEqual([
      '',
      '-',
      '..',
      'không áp dụng',
      '..',
      '-',
    ]);
  });

  test('three decimals that could be thousands are never written', () => {
    const [row] = dataOf(observations('040;TFR;2024;2,03')).observation;
    if (!row) throw new Error('no row');
    const cell = (value: number, decimals: number) =>
      column(
        datasetCsv(datasetOf('observation'), [{ ...row, value, decimals } as typeof row]),
        'Giá trị',
      )[0];
    expect(cell(1.5, 3)).toBe('1,5');
    expect(cell(1.234, 3)).toBe('1,2340');
    expect(cell(12, 3)).toBe('12');
    expect(cell(-1.5, 3)).toBe('-1,5');
    expect(cell(0.125, 3)).toBe('0,125');
  });
});

describe('texts that a spreadsheet could take for a formula', () => {
  const written = (note: string) => {
    const [row] = dataOf(observations('040;TFR;2024;2,03')).observation;
    if (!row) throw new Error('no row');
    return datasetCsv(datasetOf('observation'), [{ ...row, note } as typeof row]);
  };

  test.each([
    '=1+1',
    '=HYPERLINK("http://a")',
    '+84',
    '-5',
    '- Đã rà soát',
    '+ Năm 2023: đạt',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '−1',
  ])('%j begins with a no-break space', (note) => {
    const cell = /;;BC;;;"?(.)/s.exec(written(note))?.[1];
    expect(cell).toBe('\u00a0');
  });

  test.each(['Năm 2023 = 5', 'a-b', '1+1', '“=”'])('%j stays as it is', (note) => {
    expect(column(written(note), 'Ghi chú')).toEqual([note]);
  });

  test('is read back as it was', () => {
    const before = dataOf(observations('040;TFR;2024;2,03;;- Đã rà soát'));
    const text = datasetCsv(datasetOf('observation'), before.observation);
    expect(text).toContain('\u00a0- Đã rà soát');
    expect(dataOf({ 'so-lieu.csv': text }).observation[0]?.note).toBe('- Đã rà soát');
  });

  test('a figure is a number: minus and dash stay', () => {
    const file = observations('040;TFR;2023;-', '040;TFR;2024;2,03');
    expect(column(csv('observation', file), 'Giá trị')).toEqual(['-', '2,03']);
  });
});

describe('simulated units', () => {
  const simulated = {
    'so-lieu.csv': 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Ghi chú\nMP2;SO-SINH;2024;70;Thử\n',
  };

  test('say so in a column of their own in every row', () => {
    expect(column(csv('observation', simulated), 'Mô phỏng')).toEqual(['có']);
    expect(csv('observation', observations('040;TFR;2024;2,03'))).not.toContain('Mô phỏng');
  });

  test('of the catalogue of units say it in the column that it has', () => {
    const text = csv('unit', {});
    expect(text.match(/Mô phỏng/g)).toHaveLength(1);
    expect(column(text, 'Mô phỏng').at(-1)).toBe('không');
    expect(column(text, 'Mô phỏng').at(-2)).toBe('có');
  });

  test('are read back, however often they are written', () => {
    const once = csv('observation', simulated);
    expect(csv('observation', { 'so-lieu.csv': once })).toBe(once);
  });
});

test('what is written is read without a problem', () => {
  const text = csv(
    'observation',
    observations('040;SO-SINH;2024;749', '040;TFR;Quý III/2024;2,03'),
  );
  expect(found({ ...catalogues, 'so-lieu.csv': text })).toEqual([]);
});
