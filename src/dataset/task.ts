import { reference, required, text, year } from './column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

export const task = dataset('nhiem-vu', {
  title: 'Nhiệm vụ',
  key: ['id'],
  time: 'to',
  item: 'id',
  columns: {
    id: required(text({ header: 'Mã nhiệm vụ', description: 'Mã ngắn, không đổi.' })),
    unit: required(
      reference('don-vi', {
        header: 'Mã đơn vị',
        names: ['Tên đơn vị'],
        description: 'Địa bàn của nhiệm vụ.',
      }),
    ),
    body: required(
      text({
        header: 'Cơ quan thực hiện',
        description: 'Cơ quan được giao; chỉ ghi tên cơ quan, không ghi tên người.',
      }),
    ),
    content: required(text({ header: 'Việc được giao', description: 'Việc phải làm, ghi ngắn.' })),
    recipient: text({ header: 'Gửi tới', description: 'Cơ quan nhận báo cáo, nếu có.' }),
    due: text({
      header: 'Thời hạn',
      description: 'Thời hạn hoặc nhịp thực hiện đúng như in; không in thì để trống.',
    }),
    from: year({ header: 'Từ năm', description: 'Năm đầu của nhiệm vụ.' }),
    to: year({ header: 'Đến năm', description: 'Năm cuối của nhiệm vụ.' }),
    ...provenance,
  },
});

export type Task = Row<typeof task>;
