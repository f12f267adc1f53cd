/** Places below a commune, which narrow its figures wherever they are named. */
import { describe, expect, test } from 'vitest';
import { faults, figures, observed, paid } from '../office.ts';

const titled = (title: string, ...said: readonly string[]) =>
  observed(title, 'Mã đơn vị;99001', 'Năm;2024', ...said, 'Nội dung;Giá trị', 'SO-SINH;31');

describe('a hamlet in a title', () => {
  test.each([
    'SỐ LIỆU DÂN SỐ THÔN ĐÔNG, XÃ VÍ DỤ MỘT',
    'BÁO CÁO CÔNG TÁC DÂN SỐ THÔN VÍ DỤ NĂM 2024',
    'Báo cáo dân số thôn Một, xã Ví Dụ Một',
    'SỐ TRẺ SINH RA TẠI ẤP VÍ DỤ',
    'Số trẻ sinh ra ấp 3',
    'BIỂU DÂN SỐ TỔ DÂN PHỐ SỐ 5',
    'Báo cáo dân số tổ 3 năm 2024',
    'DÂN SỐ KHỐI 4',
    'Tình hình dân số xóm Trung Tâm',
    'BÁO CÁO DÂN SỐ THÔN TRUNG TÂM',
    'Số liệu dân số (thôn Nam)',
    'Kết quả công tác dân số bản Ví Dụ',
    'DÂN SỐ BẢN MỘT',
    'Dân số buôn Ví Dụ',
    'Thôn: Đông',
    'Xóm 7, xã Ví Dụ Một',
    'Thôn Thống Nhất',
    'KHU PHỐ THỐNG NHẤT',
    'Số liệu thôn Dân Tiến',
    'Thôn Văn Quán',
    'Tại thôn Tự Do',
    'THÔN TỪ TÂM',
    'Thôn Năm',
    'Bản Lác, xã Ví Dụ Một',
    'BẢN LÁC, XÃ VÍ DỤ MỘT',
    'Bản Pá Cuối',
    'Tại bản 5',
  ])('narrows, though the table says its words of the commune: %s', (title) => {
    const read = titled(title);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each([
    'SỐ LIỆU DÂN SỐ CÁC THÔN, XÃ VÍ DỤ MỘT',
    'Số liệu dân số các thôn xã Ví Dụ Một',
    'DÂN SỐ THEO THÔN NĂM 2024',
    'Số liệu dân số toàn bộ 12 thôn',
    'TỔNG HỢP TỪ 12 THÔN XÃ VÍ DỤ MỘT',
    'Tổng số 12 thôn 3 tổ dân phố',
    'BÁO CÁO CỦA CỘNG TÁC VIÊN THÔN, TỔ DÂN PHỐ XÃ VÍ DỤ MỘT',
    'KẾT QUẢ TỪNG THÔN, TỔ DÂN PHỐ TRÊN ĐỊA BÀN',
    'BẢN TỔNG HỢP SỐ LIỆU DÂN SỐ',
    'TỔNG SỐ THÔN: 12',
    'PHỤC VỤ XÂY DỰNG NÔNG THÔN MỚI',
    'Trưởng thôn Đông xác nhận',
    'Trụ sở: Thôn Đông, xã Ví Dụ Một',
    'Văn bản số 12',
    'Biên bản số 5',
    'BIÊN BẢN KIỂM TRA SỐ LIỆU DÂN SỐ',
    'Bản gốc',
    'BẢN ĐẦY ĐỦ',
    'BẢN RÀ SOÁT',
    'Bản Điện tử',
    'Bản Word kèm theo',
    'Bản in lần 2',
    'Bản số 2',
    'Tổng hợp từ bản Excel của các thôn',
    'Số liệu các thôn trên địa bàn',
    'Thôn văn hóa năm 2024',
  ])('is none in words of all of them, or of another thing: %s', (title) => {
    expect(figures(titled(title))).toEqual(['99001 SO-SINH 2024 31']);
  });

  test('is told of where the table says that very one', () => {
    expect(figures(titled('Số liệu thôn Đông', 'Phân tổ;Thôn Đông'))).toHaveLength(1);
    expect(figures(titled('Số liệu thôn Đông', 'Phân tổ;Nữ'))).toEqual(['-']);
    expect(figures(titled('Số liệu thôn Đông', 'Vị trí;Biểu thôn Đông'))).toEqual(['-']);
  });
});

describe('a hamlet over rows', () => {
  test.each([['II. Bản Một'], ['Tổ 3'], ['Số liệu dân số thôn Đông'], ['Thôn Đông, xã Ví Dụ Một']])(
    'is a group, and of money another thing: %s',
    (group) => {
      const read = observed('Mã đơn vị;99001', 'Nội dung;2024', `${group};`, 'SO-SINH;31');
      expect(faults(read)).toEqual(['block-differs A4']);
      const above = ['Mã đơn vị;99001', 'Năm;2024', '(đồng)', 'Hạng mục;Kinh phí giao'];
      expect(faults(paid(...above, `${group};`, 'HM-2.5;600000'))).toEqual(['words-contradict A6']);
    },
  );

  test.each([
    ['Tổng hợp các thôn, tổ dân phố'],
    ['Cộng tác viên thôn, bản'],
    ['Tổ 10 người'],
    ['Nhân bản 200 tờ'],
  ])('is none in words of all of them: %s', (group) => {
    const read = observed('Mã đơn vị;99001', 'Nội dung;2024', `${group};`, 'SO-SINH;31');
    expect(figures(read)).toEqual(['99001 SO-SINH 2024 31']);
  });
});
