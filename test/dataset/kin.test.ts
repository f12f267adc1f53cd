import { expect, test } from 'vitest';
import { Kin } from '../../src/dataset/kin.ts';
import { dataOf } from '../data-folder.ts';

const units = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mã đơn vị kế thừa
VN;Việt Nam;quốc gia;;;;
04;Tỉnh Cao Bằng;tỉnh;VN;;;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;04;;30/06/2025;01273|01279
01273;Phường Thục Phán;phường;04;01/07/2025;;
01279;Phường Nùng Trí Cao;phường;04;01/07/2025;;
`;

test.each([
  ['01273', '04', true],
  ['VN', '01279', true],
  ['01273', '040', true],
  ['040', '01279', true],
  ['01273', '01279', false],
])('whether %s may report for %s, and the other way round: %s', (a, b, isKin) => {
  const kin = new Kin(dataOf({ 'don-vi.csv': units }).unit);
  expect([kin.isRelated(a, b), kin.isRelated(b, a)]).toEqual([isKin, isKin]);
});
