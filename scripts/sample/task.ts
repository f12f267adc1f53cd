/** Who must do what by when, by the city's plan. */
import { task } from '../../src/dataset/task.ts';
import { CITY } from './city.ts';
import { PLAN } from './document.ts';
import { type Cells, table } from './table.ts';

type Row = Cells<typeof task>;

const HEALTH = 'Cơ quan y tế của Thành phố Mẫu';
const COMMUNES = 'UBND các xã, phường của Thành phố Mẫu';

const TASKS: readonly Row[] = [
  {
    body: COMMUNES,
    content: 'Báo cáo kết quả công tác dân số',
    recipient: HEALTH,
    due: 'trước ngày 10 tháng 12 hằng năm',
    ...{ dueDays: '10/12', dueKind: 'trước ngày', rhythm: 'năm', mustDo: 'cấp xã' },
    brings: 'so-lieu|dao-tao|kinh-phi',
  },
  {
    body: HEALTH,
    content: 'Tổng hợp, báo cáo kết quả của thành phố',
    recipient: 'UBND Thành phố Mẫu',
    due: 'trước ngày 25 tháng 12 hằng năm',
    ...{ dueDays: '25/12', dueKind: 'trước ngày', rhythm: 'năm' },
  },
  {
    body: HEALTH,
    content: 'Mở các lớp đào tạo, bồi dưỡng của Kế hoạch',
    due: 'hằng năm',
    rhythm: 'năm',
  },
  {
    body: HEALTH,
    content: 'Kiểm tra, giám sát việc thực hiện Kế hoạch',
    due: '6 tháng/lần',
    rhythm: '6 tháng',
  },
  { body: COMMUNES, content: 'Bố trí kinh phí thực hiện Kế hoạch' },
];

export function taskTable(): string {
  const shared = { unit: CITY.code, from: '2021', to: '2030', source: PLAN };
  return table(
    task,
    TASKS.map((row, at) => ({ id: `NV-MAU-${at + 1}`, ...shared, ...row })),
  );
}
