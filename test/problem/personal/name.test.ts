import { describe, expect, test } from 'vitest';
import { masked, named } from '../../../src/problem/personal.ts';

describe('the name of a person', () => {
  test.each([
    'thầy Tuấn dạy lớp',
    'TM. UBND xã, Chủ tịch Nông Văn Tuấn',
    'Giảng viên: TS. Nguyễn Văn Tuấn',
    'anh Sùng A Lan',
    'Người lập biểu: Trần Thị Hoa',
    'Người lập biểu: Hoàng Minh Đức',
    'NGƯỜI LẬP BIỂU: TRẦN THỊ HOA',
    '(Đã ký) Nguyễn Văn An',
    'Đã ký: Hoàng Minh Đức',
    'Ông Nguyễn Văn An, Chủ tịch',
    'Ông An, Chủ tịch',
    'Chị Hoa đi học',
    'chị Hoa đi học',
    'Bà Nông Thị Hoa nghỉ thai sản',
    'Đ/c Hoa phụ trách',
    'đồng chí Hoàng Minh Đức',
    'Anh Đức chuyển công tác',
    'cô Lan nghỉ',
    'ÔNG NGUYỄN VĂN AN',
    'Nguyễn Văn An nghỉ việc',
    'Trần Thị Hoa',
    'Nguyen Van An',
    'Hoàng Minh Đức, Phó Chủ tịch',
    'Giám đốc Lê Minh Tuấn',
    'Chủ tịch UBND xã Nguyễn Văn An',
    'Kế toán: Lê Thị B',
    'Họ tên: NGUYỄN THỊ HOA',
    'Bác sĩ Lê Minh Tuấn',
    'BS Lê Minh Tuấn',
    'em Hoa',
    'chị H. đi học',
    'cán bộ Trần Thị Hoa nghỉ hưu',
    'Người báo cáo: Hoa',
  ])('is found in “%s”', (text) => {
    expect(named(text)).toBe(true);
    expect(named(masked(text))).toBe(false);
    expect(masked(text)).not.toMatch(/(?<!\p{L})(?:Hoa|HOA|An|AN|Đức|Lan|Tuấn|H|B)(?!\p{L})/u);
  });

  test.each([
    '15//KH-UBND',
    'CT, PCT UBND xã',
    'UBND xã Sơn Hải',
    'Chủ tịch UBND xã Sơn Hải',
    'PCT UBND xã Sơn Hải phụ trách',
    'Thành phố Cao Bằng',
    'Bà Rịa - Vũng Tàu',
    'huyện Cô Tô',
    'xã Bà Điểm',
    'đường Nguyễn Văn Linh',
    'Trường THCS Nguyễn Văn Trỗi',
    'xã Nguyễn Văn Linh',
    'Người lập biểu: UBND xã',
    'Người báo cáo: Trạm Y tế xã Sơn Hải',
    'cán bộ Cao Bằng',
    'Thành phố Hồ Chí Minh',
    'chị em phụ nữ',
    'CHỊ EM PHỤ NỮ',
    'Bà mẹ Việt Nam anh hùng',
    'vương quốc Anh',
    'Số nhà văn hóa 12',
    'Cán bộ Dân số',
    'Giám đốc Sở Y tế Hà Nội',
    'Xã Tam Anh Nam',
    'Xã Na Cô Sa',
    'trường Chu Văn An',
    '5285/UBND-KGVX',
    '15//KH-UBND',
    'Hội Chữ thập đỏ',
    'Người lập biểu',
    'Người lập biểu: (ký, ghi rõ họ tên)',
    'Cán bộ dân số xã: 02 người',
    'Đ/c: trụ sở UBND xã',
    'Bác sĩ Đa khoa',
    'ông bà, cha mẹ',
  ])('is none in “%s”', (text) => {
    expect(named(text)).toBe(false);
    expect(masked(text)).toBe(text);
  });

  test('is masked alone: its office and what the person does stay', () => {
    expect(masked('Chị Hoa, cán bộ dân số, đi học')).toBe('Chị [đã che], cán bộ dân số, đi học');
    expect(masked('Người lập biểu: Trần Thị Hoa')).toBe('Người lập biểu: [đã che]');
  });
});
