import { expect, test } from 'vitest';
import { citationOf } from '../../src/model/citation.ts';
import { dataOf, modelOf } from '../data-folder.ts';

const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Trích yếu
A;UBND;Quyết định
B;UBND;Báo cáo về số sinh
C;UBND;Báo cáo về đào tạo
D;UBND;Báo cáo về kinh phí
E;UBND;Kế hoạch
`;

const files = {
  'van-ban.csv': DOCUMENTS,
  'so-lieu.csv':
    'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2023;2,0;B\n040;TFR;2024;2,03;B\nMP1;TFR;2024;2,2;\n',
  'dao-tao.csv':
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Số đã học;Nguồn\n040;Tuyến xã;TX-2;2025;3;C\n',
  'kinh-phi.csv': 'Mã đơn vị;Năm;Mã hạng mục;Kinh phí giao (đồng);Nguồn\n040;2024;HM-2.5;100;D\n',
  'muc-tieu.csv':
    'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn\nM;040;TFR;2,1;2026;2030;dự kiến;E\n',
};

const codes = (documents: readonly { readonly code: string }[]) =>
  documents.map(({ code }) => code);

test('documents that any fact cites are cited, each once, in the catalogue’s order', () => {
  const { cited, uncited } = citationOf(dataOf(files));
  expect(codes(cited)).toEqual(['B', 'C', 'D', 'E']);
  expect(codes(uncited)).toEqual(['A']);
});

test('the model tells them', () => {
  const model = modelOf(files);
  expect([codes(model.cited), codes(model.uncited)]).toEqual([['B', 'C', 'D', 'E'], ['A']]);
});
