import { expect, test } from 'vitest';
import { leads } from '../../src/model/lead.ts';
import { type Files, modelOf, observations } from '../data-folder.ts';

function leading(files: Files) {
  const { fertility, budget, coverage } = leads(modelOf(files));
  return [
    fertility?.unit.code,
    budget?.unit.code,
    coverage && `${coverage.unit.code} ${coverage.asOf}`,
  ];
}

test('the unit with the latest figure of a theme leads it; of equals the first', () => {
  expect(leading(observations('04;TFR;2023;2,2', '040;TFR;2024;2,03', '24;TFR;2024;2,3'))[0]).toBe(
    '040',
  );
  expect(leading(observations('04;TFR;2023;2,2', '040;TFR;2024;'))[0]).toBe('04');
});

test('the latest training form leads, of equals the one with more courses', () => {
  const training = {
    'dao-tao.csv': `Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn
24;Tuyến xã;TX-2;30/06/2025;3;BC
07543;Cộng tác viên;CTV-1;31/12/2025;5;BC
07543;Tuyến xã;TX-2;31/12/2025;3;BC
07543;Tuyến xã;TX-10;31/12/2025;2;BC
`,
  };
  const { coverage, forms } = leads(modelOf(training));
  expect(new Set(forms.map(({ unit, asOf }) => `${unit.code} ${asOf}`))).toEqual(
    new Set(['07543 2025-12-31']),
  );
  expect(coverage).toMatchObject({ audience: 'Tuyến xã', asOf: '2025-12-31' });
});

test('without figures nothing leads', () => {
  expect(leading({})).toEqual([undefined, undefined, null]);
});
