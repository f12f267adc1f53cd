/** The columns that every fact carries: how firm it is, where it comes from, how it was printed. */
import { choice, prose, reference, text } from './column.ts';

export const STATUSES = ['chính thức', 'sơ bộ', 'ước tính', 'tổng điều tra', 'đính chính'] as const;
export type Status = (typeof STATUSES)[number];

export const provenance = {
  status: choice(
    {
      header: 'Trạng thái',
      description: 'Mức độ chắc chắn của số, như nguồn ghi; nguồn không ghi thì để trống.',
    },
    STATUSES,
    null,
  ),
  source: reference('van-ban', {
    header: 'Nguồn',
    aliases: ['Nguồn số liệu'],
    description: 'Mã văn bản chứa số này, theo danh mục văn bản; phải ghi, trừ đơn vị mô phỏng.',
  }),
  place: text({ header: 'Vị trí', description: 'Chỗ trong văn bản: phụ lục, biểu, dòng.' }),
  asPrinted: text({ header: 'Nguyên văn', description: 'Lời hoặc số đúng như in trong văn bản.' }),
  note: prose({ header: 'Ghi chú', description: 'Điều người đọc cần biết thêm về số này.' }),
};
