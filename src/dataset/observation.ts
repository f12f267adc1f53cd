import { choice, count, figure, period, reference, required, text } from './column.ts';
import { INDICATOR_NAMES, measureColumn, UNIT_CODES, UNIT_NAMES } from './common-column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

export const BOUNDS = ['=', '≥', '>', '≤', '<', 'khoảng'] as const;

export const observation = dataset('so-lieu', {
  title: 'Số liệu',
  key: ['unit', 'indicator', 'period', 'breakdown'],
  time: 'period',
  item: 'indicator',
  figures: ['value'],
  wide: ['period', 'indicator', 'unit', 'breakdown'],
  columns: {
    unit: required(
      reference('don-vi', {
        header: 'Mã đơn vị',
        aliases: UNIT_CODES,
        names: UNIT_NAMES,
        description: 'Đơn vị của số liệu, theo mã hoặc tên.',
      }),
    ),
    indicator: required(
      reference('chi-tieu', {
        header: 'Mã chỉ tiêu',
        names: INDICATOR_NAMES,
        description: 'Chỉ tiêu, theo mã, tên hoặc tên gọi khác.',
      }),
    ),
    period: required(
      period({
        header: 'Kỳ',
        aliases: [
          ...['Năm', 'Kỳ báo cáo', 'Năm báo cáo', 'Năm số liệu', 'Năm thực hiện'],
          ...['Kỳ số liệu', 'Thời kỳ'],
        ],
        description: 'Năm, tháng, quý, 6 tháng, 9 tháng, giai đoạn hoặc ngày.',
      }),
    ),
    breakdown: text({
      header: 'Phân tổ',
      aliases: ['Giới tính', 'Nhóm tuổi', 'Độ tuổi'],
      description: 'Nhóm nhỏ hơn, ví dụ tên trường.',
    }),
    value: figure(
      {
        header: 'Giá trị',
        aliases: ['Số lượng', 'Số liệu'],
        description: 'Con số; chưa báo cáo thì để trống.',
      },
      'Dấu',
    ),
    bound: choice({ header: 'Dấu', description: '“trên 5.646” là >.' }, BOUNDS, '='),
    upper: figure({ header: 'Đến', description: 'Mức trên của “từ … đến …”.' }),
    outOf: count({
      header: 'Trên tổng số',
      description: 'Tổng số in cùng con số: “2/11” là 2 trên tổng số 11.',
    }),
    dated: choice(
      {
        header: 'Báo cáo ghi kỳ',
        description:
          '“không” nếu báo cáo không nói con số của kỳ nào; khi đó ghi rõ kỳ lấy từ đâu.',
      },
      ['có', 'không'],
      'có',
    ),
    stated: choice(
      {
        header: 'Báo cáo ghi số',
        description:
          '“không” nếu báo cáo không in con số, số là suy ra từ lời văn (“chưa kịp thực hiện” là 0).',
      },
      ['có', 'không'],
      'có',
    ),
    measure: measureColumn,
    ...provenance,
  },
});

export type Observation = Row<typeof observation>;
