import { reference, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const budgetLine = dataset('hang-muc', {
  title: 'Hạng mục kinh phí',
  key: ['code'],
  columns: {
    code: required(text({ header: 'Mã hạng mục', description: 'Mã ngắn, không đổi.' })),
    name: required(text({ header: 'Tên hạng mục', description: 'Tên như in trong biểu.' })),
    aliases: texts({ header: 'Tên gọi khác', description: 'Cách viết khác, cách nhau bằng |.' }),
    parent: reference('hang-muc', {
      header: 'Mã hạng mục cha',
      description: 'Hạng mục mà dòng này là một phần.',
    }),
    form: text({ header: 'Biểu', description: 'Biểu mẫu chính thức.' }),
    order: text({ header: 'STT', description: 'Thứ tự trong biểu.' }),
  },
});

export type BudgetLine = Row<typeof budgetLine>;
