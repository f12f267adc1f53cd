import { capital } from '../format.ts';
import { choice, money, period, prose, reference, required, text } from './column.ts';
import { UNIT_CODES, UNIT_NAMES } from './common-column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

/** “Đã cấp”, “Kinh phí đã cấp”, “Số đã cấp”. */
const named = (...words: readonly string[]): readonly string[] =>
  words.flatMap((each) => [capital(each), `Kinh phí ${each}`, `Số ${each}`]);

/** The figures of a row. */
export const MONEY = ['allocated', 'used', 'printed'] as const;

export type MoneyKey = (typeof MONEY)[number];

export const budget = dataset('kinh-phi', {
  title: 'Kinh phí',
  key: ['unit', 'period', 'line', 'fund'],
  time: 'period',
  item: 'line',
  figures: MONEY,
  wide: ['period'],
  columns: {
    unit: required(
      reference('don-vi', {
        header: 'Mã đơn vị',
        aliases: UNIT_CODES,
        names: UNIT_NAMES,
        description: 'Đơn vị được giao kinh phí.',
      }),
    ),
    period: required(
      period({
        header: 'Năm',
        aliases: ['Kỳ', 'Kỳ báo cáo', 'Năm báo cáo', 'Năm số liệu', 'Năm ngân sách', 'Niên độ'],
        description: 'Năm hoặc giai đoạn.',
      }),
    ),
    line: required(
      reference('hang-muc', {
        header: 'Mã hạng mục',
        names: ['Hạng mục', 'Nội dung', 'Tên hạng mục', 'Nội dung chi', 'Khoản chi'],
        description: 'Hạng mục, theo mã hoặc tên.',
      }),
    ),
    fund: text({ header: 'Nguồn kinh phí', description: 'Nguồn của khoản tiền, như văn bản ghi.' }),
    allocated: money({
      header: 'Kinh phí giao',
      aliases: [
        ...named('giao', 'được giao', 'đã giao', 'được cấp', 'đã cấp'),
        ...['Kinh phí cấp', 'Dự toán giao', 'Dự toán được giao', 'Dự toán'],
      ],
      description: 'Số tiền được giao.',
    }),
    stated: choice(
      {
        header: 'Báo cáo ghi số giao',
        description:
          '“không” nếu văn bản chỉ ghi một số tiền kèm lời đã sử dụng hay không sử dụng; khi đó số giao là suy ra và được ghi rõ như vậy.',
      },
      ['có', 'không'],
      'có',
    ),
    used: money({
      header: 'Kinh phí sử dụng',
      aliases: [
        ...named('sử dụng', 'đã sử dụng', 'thực hiện', 'đã thực hiện', 'đã chi', 'thực chi'),
        ...named('giải ngân', 'đã giải ngân', 'quyết toán'),
      ],
      description: 'Số tiền đã sử dụng.',
    }),
    printed: money({
      header: 'Số in trong biểu',
      aliases: ['Kinh phí giao/sử dụng', 'Giao/sử dụng'],
      description:
        'Số của biểu không nói là giao hay sử dụng; chỉ hiện, không cộng. Không rõ đơn vị tiền thì để trống, ghi số như in vào “Nguyên văn”.',
    }),
    moneyUnit: choice(
      {
        header: 'Đơn vị tiền',
        aliases: ['Đơn vị tính', 'ĐVT'],
        description: 'Nếu tiêu đề không ghi đơn vị tiền.',
      },
      ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'],
      null,
    ),
    reason: prose({ header: 'Lý do chưa sử dụng', description: 'Vì sao chưa sử dụng hết.' }),
    ...provenance,
  },
});

export type Budget = Row<typeof budget>;
