import { date, period, prose, reference, required, text } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const acknowledgement = dataset('ghi-nhan', {
  title: 'Ghi nhận',
  key: ['code', 'path', 'unit', 'item', 'period'],
  time: 'period',
  columns: {
    code: required(
      text({
        header: 'Mã cảnh báo',
        description: 'Mã của cảnh báo như trong báo cáo kiểm tra, ví dụ missing-mark.',
      }),
    ),
    path: text({
      header: 'Tệp',
      description: 'Tệp có cảnh báo, ví dụ dao-tao/a.csv; hoặc ghi đơn vị.',
    }),
    unit: reference('don-vi', {
      header: 'Mã đơn vị',
      names: ['Tên đơn vị', 'Đơn vị'],
      description: 'Đơn vị mà cảnh báo nói về; hoặc ghi tệp.',
    }),
    item: text({
      header: 'Nội dung',
      description: 'Mã hoặc tên chỉ tiêu, lớp, hạng mục; để trống là mọi nội dung.',
    }),
    period: period({
      header: 'Kỳ',
      aliases: ['Năm'],
      description: 'Kỳ mà cảnh báo nói về; để trống là mọi kỳ.',
    }),
    reason: required(
      prose({ header: 'Lý do', description: 'Vì sao số liệu vẫn đúng; in trên trang.' }),
    ),
    by: required(
      text({
        header: 'Cơ quan xác nhận',
        description: 'Tên cơ quan, không ghi tên người; in trên trang.',
      }),
    ),
    date: required(date({ header: 'Ngày', description: 'Ngày xác nhận.' })),
  },
});

export type Acknowledgement = Row<typeof acknowledgement>;
