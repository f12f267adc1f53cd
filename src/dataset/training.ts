import { count, percent, period, reference, required, text } from './column.ts';
import { UNIT_CODES, UNIT_NAMES } from './common-column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

export const training = dataset('dao-tao', {
  title: 'Đào tạo',
  key: ['unit', 'course', 'asOf'],
  time: 'asOf',
  item: 'course',
  figures: ['trained'],
  columns: {
    unit: required(
      reference('don-vi', {
        header: 'Mã đơn vị',
        aliases: UNIT_CODES,
        names: UNIT_NAMES,
        description: 'Đơn vị có người học, theo mã hoặc tên.',
      }),
    ),
    audience: required(
      text({
        header: 'Đối tượng',
        aliases: ['Nhóm đối tượng', 'Đối tượng đào tạo', 'Đối tượng học', 'Nhóm người học'],
        description: 'Nhóm người học: Tuyến xã, Cộng tác viên …',
      }),
    ),
    course: required(
      reference('lop-dao-tao', {
        header: 'Mã lớp',
        names: ['Tên lớp', 'Lớp', 'Lớp đào tạo', 'Tên lớp đào tạo', 'Lớp học', 'Khóa học'],
        description: 'Lớp, theo mã hoặc tên trong danh mục.',
      }),
    ),
    asOf: required(
      period({
        header: 'Tính đến ngày',
        aliases: ['Tính đến', 'Đến ngày', 'Số liệu đến ngày'],
        description: 'Ngày chốt số liệu; báo cáo chỉ ghi năm thì ghi năm.',
      }),
    ),
    eligible: count({
      header: 'Tổng số thuộc diện',
      aliases: [
        ...['Số thuộc diện', 'Số người thuộc diện', 'Tổng số người thuộc diện', 'Thuộc diện'],
        ...['Số phải học', 'Số người phải học'],
      ],
      description: 'Tổng số người phải học lớp này.',
    }),
    trained: required(
      count({
        header: 'Số đã học',
        aliases: [
          ...['Đã học', 'Số người đã học', 'Số đã đào tạo', 'Đã đào tạo', 'Số người đã đào tạo'],
          ...['Số đã được đào tạo', 'Đã được đào tạo', 'Số người đã được đào tạo'],
        ],
        description: 'Số người đã học.',
      }),
    ),
    percent: percent({
      header: 'Đạt tỷ lệ %',
      aliases: ['Tỷ lệ đạt %', 'Đạt %', 'Tỷ lệ % đạt', 'Tỷ lệ %', 'Tỷ lệ đạt', 'Tỷ lệ', '%'],
      description: 'Tỷ lệ như in trong biểu.',
    }),
    demand: count({
      header: 'Đăng ký nhu cầu đến năm 2030',
      description: 'Số người đăng ký học đến năm 2030.',
    }),
    ...provenance,
  },
});

export type Training = Row<typeof training>;
