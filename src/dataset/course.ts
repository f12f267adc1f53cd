import { prose, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';

/** What fits the head of a column. */
export const LONGEST_SHORT = 16;

export const course = dataset('lop-dao-tao', {
  title: 'Lớp đào tạo',
  key: ['code'],
  scope: 'audience',
  columns: {
    code: required(text({ header: 'Mã lớp', description: 'Mã ngắn, không đổi.' })),
    audience: required(
      text({ header: 'Đối tượng', description: 'Nhóm người học như in trong biểu.' }),
    ),
    name: required(text({ header: 'Tên lớp', description: 'Tên lớp như in trong biểu.' })),
    short: text(
      {
        header: 'Tên ngắn',
        description: 'Tối đa 16 ký tự, cho đầu cột; để trống thì lấy các chữ đầu của tên.',
      },
      LONGEST_SHORT,
    ),
    aliases: texts({
      header: 'Tên gọi khác',
      description: 'Cách viết khác của tên, cách nhau bằng |.',
    }),
    form: text({ header: 'Biểu', description: 'Biểu mẫu chính thức có lớp này.' }),
    order: text({ header: 'STT', description: 'Thứ tự trong biểu.' }),
    note: prose({ header: 'Ghi chú', description: 'Lớp dành cho ai, ghi thêm nếu cần.' }),
  },
});

export type Course = Row<typeof course>;

/** The name for the head of a column: the short one, else the first words of the name that fit. */
export function shortName({ short, name }: Pick<Course, 'short' | 'name'>): string {
  if (short !== null || name.length <= LONGEST_SHORT) return short ?? name;
  const cut = name.slice(0, LONGEST_SHORT + 1).replace(/[\s,;(]{1,16}\S{0,16}$/u, '');
  return cut.length <= LONGEST_SHORT ? cut : `${name.slice(0, LONGEST_SHORT - 1)}…`;
}
