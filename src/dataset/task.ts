import { choice, reference, required, text, texts, year } from './column.ts';
import { OWNER_NAMES, UNIT_CODES } from './common-column.ts';
import { dataset, type Row } from './dataset.ts';
import { provenance } from './provenance.ts';

/** Only a duty is due: a proposal binds nobody yet, and advice is said to people. */
export const TASK_KINDS = ['nhiệm vụ', 'giải pháp, đề xuất', 'vận động'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const RHYTHMS = ['năm', '6 tháng', 'quý', 'tháng'] as const;

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
        aliases: UNIT_CODES,
        names: OWNER_NAMES,
        description: 'Địa bàn của nhiệm vụ.',
      }),
    ),
    body: required(
      text({
        header: 'Cơ quan thực hiện',
        aliases: ['Đơn vị thực hiện', 'Cơ quan chủ trì', 'Đơn vị chủ trì'],
        description:
          'Cơ quan mà văn bản nêu; văn bản không nêu thì ghi rõ như vậy. Không ghi tên người.',
      }),
    ),
    content: required(
      text({
        header: 'Việc',
        aliases: [
          'Việc được giao',
          'Nhiệm vụ',
          'Nội dung nhiệm vụ',
          'Nội dung công việc',
          'Công việc',
        ],
        description: 'Việc văn bản nêu, ghi ngắn; chép đúng như in thì ghi cả ở “Nguyên văn”.',
      }),
    ),
    kind: choice(
      {
        header: 'Loại',
        description:
          'Việc văn bản giao hoặc đơn vị tự đặt ra là nhiệm vụ; giải pháp, đề xuất, kiến nghị, đề nghị và nội dung tuyên truyền, vận động ghi riêng: không có hạn.',
      },
      TASK_KINDS,
      'nhiệm vụ',
    ),
    recipient: text({ header: 'Gửi tới', description: 'Cơ quan nhận báo cáo, nếu có.' }),
    due: text({
      header: 'Thời hạn',
      aliases: ['Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời gian thực hiện'],
      description: 'Thời hạn hoặc nhịp thực hiện đúng như in; không in thì để trống.',
    }),
    dueDays: texts({
      header: 'Hạn',
      description:
        'Ngày đến hạn, ngày/tháng (10/12); nhiều ngày cách nhau bằng |; hằng tháng chỉ ghi ngày (05). “Theo quy định” không phải là hạn.',
    }),
    dueKind: choice(
      {
        header: 'Kiểu hạn',
        description:
          '“trước ngày 10/12” là chậm nhất hết ngày 09/12; “đến hết ngày” gồm cả ngày đó.',
      },
      ['trước ngày', 'đến hết ngày'],
      null,
    ),
    rhythm: choice(
      {
        header: 'Nhịp',
        description: 'Nhịp của việc định kỳ, dày nhất nếu văn bản ghi nhiều nhịp.',
      },
      RHYTHMS,
      null,
    ),
    mustDo: text({
      header: 'Đơn vị phải làm',
      description: 'Mã đơn vị phải làm, hoặc “cấp xã” là mọi xã, phường trực thuộc địa bàn.',
    }),
    brings: texts({
      header: 'Bảng',
      description: 'Các bảng số liệu mà việc này mang lại (dao-tao), cách nhau bằng |.',
    }),
    from: year({ header: 'Từ năm', description: 'Năm đầu của nhiệm vụ.' }),
    to: year({ header: 'Đến năm', description: 'Năm cuối của nhiệm vụ.' }),
    ...provenance,
  },
});

export type Task = Row<typeof task>;
