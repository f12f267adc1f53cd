import { describe, expect, test } from 'vitest';
import { unitMessage } from '../../src/sentence/unit-message.ts';
import { type Asked, cityModel, moneys, observations, trainings, unitIn } from '../city.ts';
import type { Files } from '../data-folder.ts';
import { text } from './render.ts';

const TARGETS: Files = {
  'muc-tieu.csv': `Mã mục tiêu;Mã đơn vị;Đối tượng;Mã lớp;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Áp dụng cho cấp dưới;Nguồn
T;99;Tuyến xã;TX-2;>;80;2025;2025;chỉ tiêu giao năm;có;BC
C;99;Cộng tác viên;CTV-X;>;80;2025;2025;chỉ tiêu giao năm;có;BC
`,
};
const ASKED: Asked = { datasets: ['dao-tao', 'kinh-phi'], from: 2025 };

const said = (files: Files, ...asked: readonly Asked[]) => {
  const model = cityModel({ ...TARGETS, ...files }, ...asked);
  return text(unitMessage(model, model.profile(unitIn(model, '99001'))));
};

const trained = (tx: number, ctv: number) =>
  trainings(`99001;TX-2;31/12/2025;10;${tx}`, `99001;CTV-X;31/12/2025;10;${ctv}`);
const used = (amount: string) => moneys(`99001;2025;HM-2.5;1000000;${amount}`);

describe('unitMessage(model, profile)', () => {
  test('counts the targets of training that are missed, and says what the report lacks', () => {
    expect(said({ ...trained(5, 5), ...used('') }, ASKED)).toBe(
      'Xã Một chưa đạt hai mục tiêu đào_tạo, chưa có số sử dụng kinh phí năm_2025',
    );
  });

  test('names the one that is missed', () => {
    expect(said({ ...trained(9, 5), ...used('900000') }, ASKED)).toBe(
      'Xã Một chưa đạt mục tiêu đào_tạo cộng tác viên năm_2025',
    );
  });

  test('says that all are met, and that the money is used, where both is so', () => {
    expect(said({ ...trained(9, 9), ...used('1000000') }, ASKED)).toBe(
      'Xã Một đạt cả hai mục tiêu đào_tạo, sử dụng hết kinh phí năm_2025',
    );
  });

  test('does not call money used up of which no figure is known', () => {
    const others = moneys('99002;2025;HM-2.5;1000000;900000');
    expect(said({ ...trained(9, 9), ...others }, ASKED)).toBe(
      'Xã Một đạt cả hai mục tiêu đào_tạo, chưa có số liệu kinh phí năm_2025',
    );
  });

  test('of a unit with older figures alone says up to when', () => {
    const files = trainings('99001;TX-2;31/12/2024;10;9', '99002;TX-2;31/12/2025;10;9');
    expect(said(files, { datasets: ['dao-tao'], from: 2025 })).toBe(
      'Xã Một mới có số liệu đến năm_2024, chưa báo cáo năm_2025',
    );
  });

  test('leaves the unit that has no figure at all, or no target and no report, to others', () => {
    expect(said(trainings('99002;TX-2;31/12/2025;10;9'), ASKED)).toBe('');
    const model = cityModel(observations('99001;TFR;2025;2,1'));
    expect(unitMessage(model, model.profile(unitIn(model, '99001')))).toBeNull();
  });
});
