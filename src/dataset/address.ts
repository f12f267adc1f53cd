import { required, text } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const address = dataset('dia-chi', {
  title: 'Địa chỉ đã công bố',
  key: ['path'],
  columns: {
    path: required(
      text({
        header: 'Địa chỉ',
        description: 'Địa chỉ của một trang đã công bố; do `npm run addresses` ghi, không sửa tay.',
      }),
    ),
    to: text({
      header: 'Chuyển đến',
      description: 'Địa chỉ mới của trang đã chuyển; để trống nếu trang còn ở chỗ cũ.',
    }),
  },
});

export type PublishedAddress = Row<typeof address>;
