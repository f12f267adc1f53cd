import { choice, figure, reference, references, required, text, year } from './column.ts';
import { measureColumn, OWNER_NAMES, UNIT_CODES } from './common-column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

export const TARGET_KINDS = [
  'chỉ tiêu giao năm',
  'dự kiến',
  'mục tiêu giai đoạn',
  'mức tham chiếu',
  'đăng ký',
] as const;

export const target = dataset('muc-tieu', {
  title: 'Mục tiêu',
  key: ['id'],
  time: 'to',
  item: 'indicator',
  columns: {
    id: required(text({ header: 'Mã mục tiêu', description: 'Mã ngắn, không đổi.' })),
    unit: required(
      reference('don-vi', {
        header: 'Mã đơn vị',
        aliases: UNIT_CODES,
        names: OWNER_NAMES,
        description: 'Đơn vị được giao.',
      }),
    ),
    indicator: reference('chi-tieu', {
      header: 'Mã chỉ tiêu',
      names: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Các chỉ tiêu'],
      description: 'Chỉ tiêu được giao; để trống nếu là mục tiêu đào tạo.',
    }),
    audience: text({ header: 'Đối tượng', description: 'Nhóm người học của mục tiêu đào tạo.' }),
    courses: references('lop-dao-tao', {
      header: 'Mã lớp',
      description: 'Các lớp dùng để đo, cách nhau bằng |; để trống là chưa có cách đo.',
    }),
    comparator: choice(
      { header: 'Phép so sánh', description: '“Trên 80%” là >; văn bản không in thì để trống.' },
      ['>', '≥', '=', '≤', '<', 'khoảng'],
      null,
    ),
    value: figure(
      {
        header: 'Giá trị',
        aliases: ['Mục tiêu', 'Mức giao', 'Chỉ tiêu giao', 'Mức phấn đấu'],
        description: 'Mức mục tiêu; văn bản không in thì để trống.',
      },
      'Phép so sánh',
    ),
    measure: measureColumn,
    upper: figure({ header: 'Đến', description: 'Mức trên nếu mục tiêu là một khoảng.' }),
    from: year({
      header: 'Từ năm',
      description: 'Năm đầu của mục tiêu; để trống nếu văn bản không nêu.',
    }),
    to: required(year({ header: 'Đến năm', description: 'Năm cuối của mục tiêu.' })),
    kind: required(
      choice(
        {
          header: 'Loại',
          aliases: ['Loại mục tiêu'],
          description: 'Loại mục tiêu; không lẫn lộn các loại.',
        },
        TARGET_KINDS,
        null,
      ),
    ),
    below: choice(
      {
        header: 'Áp dụng cho cấp dưới',
        description: '“có” nếu văn bản giao mức này cho cả từng đơn vị trực thuộc.',
      },
      ['có', 'không'],
      'không',
    ),
    ...provenance,
  },
});

export type Target = Row<typeof target>;
