/** Why a cell of a filled form is not understood, and what is to be done about it. */
import { number } from '../format.ts';

export interface Reason {
  readonly reason: string;
  readonly remedy: string;
}

export const REASONS = {
  other: {
    reason: 'ghi đơn vị hoặc kỳ khác với biểu này',
    remedy: 'chọn đúng đơn vị và kỳ của tệp; đúng rồi mà dòng này ghi nhầm thì sửa dòng này',
  },
  column: {
    reason: 'cột không có trong biểu',
    remedy: 'xóa cột này, hoặc sửa tên cột như in trong biểu',
  },
  outside: { reason: 'ô nằm ngoài các cột của biểu', remedy: 'xóa chữ trong ô này' },
  again: {
    reason: 'dòng lặp lại một dòng ở trên',
    remedy: 'giữ một dòng có số đúng, xóa dòng kia',
  },
  line: {
    reason: 'dòng không có trong biểu',
    remedy: 'xóa dòng này, hoặc sửa tên dòng như in trong biểu',
  },
  torn: {
    reason: 'dòng bị tách làm hai',
    remedy: 'ghi cả tên dòng vào một ô, các số của dòng trên cùng một dòng',
  },
  merged: {
    reason: 'ô bị gộp với ô bên cạnh',
    remedy: 'bỏ gộp ô, ghi số riêng vào từng ô; ô chưa có số thì để trống',
  },
  word: {
    reason: 'không đọc được là số',
    remedy: 'ghi một số; không có thì ghi “-”, chưa có số liệu thì để trống',
  },
  two: {
    reason: 'có thể là hai số trong một ô',
    remedy: 'mỗi số ghi một ô; nếu là một số thì viết liền, không cách',
  },
  percent: { reason: 'tỷ lệ đứng ở cột số đếm', remedy: 'ghi số đếm, hoặc chuyển sang cột tỷ lệ' },
  target: {
    reason: 'mục tiêu không đo bằng đúng một lớp, nên không có chỗ ghi số này',
    remedy: 'để trống ô này và ghi số của từng lớp ở biểu đào tạo',
  },
  repeated: {
    reason: 'bảng này lại là biểu ấy, lần thứ hai trong tệp',
    remedy: 'mỗi tệp một biểu của một đơn vị: xóa bảng thừa, hoặc tách thành hai tệp',
  },
  group: {
    reason: 'dòng không thuộc nhóm nào của biểu',
    remedy: 'đặt dòng này dưới dòng tên nhóm, như in trong biểu',
  },
  unnamed: {
    reason: 'dòng thiếu cơ quan ban hành hoặc tên văn bản',
    remedy: 'ghi đủ hai ô ấy; nếu là phần tiếp của dòng trên thì gộp hai dòng làm một',
  },
  unsaid: {
    reason: 'chữ “không có” của nhóm chưa ghi được vào đâu',
    remedy: 'chọn văn bản nguồn đã có trong danh mục văn bản (--source)',
  },
} as const satisfies Readonly<Record<string, Reason>>;

export const twoMeanings = (whole: number, part: number, decimals: number): Reason => {
  const [first, second] = [String(whole), number(part, decimals)];
  return {
    reason: `số đọc được theo hai cách: ${first} hoặc ${second}`,
    // With three decimals it would be asked again.
    remedy: `ghi ${first} hoặc ${second}${decimals === 3 ? '0' : ''}`,
  };
};

/** What is passed over: it says nothing of the boxes of the form. */
export const PASSED = {
  above: { reason: 'chữ phía trên bảng', remedy: '' },
  beside: { reason: 'chữ ngoài biểu', remedy: '' },
  table: { reason: 'bảng không phải biểu này', remedy: '' },
} as const satisfies Readonly<Record<string, Reason>>;
