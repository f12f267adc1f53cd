import { choice, date, prose, reference, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const document = dataset('van-ban', {
  title: 'Văn bản',
  key: ['code'],
  time: 'date',
  columns: {
    code: required(
      text({ header: 'Mã văn bản', description: 'Mã ngắn để các bảng khác dẫn nguồn.' }),
    ),
    issuer: required(
      text({ header: 'Cơ quan ban hành', description: 'Cơ quan ban hành văn bản.' }),
    ),
    number: text({
      header: 'Số, ký hiệu',
      aliases: ['Số, ký hiệu, ngày, tháng, năm ban hành', 'Số, ký hiệu, ngày ban hành'],
      description: 'Như in, kể cả khi in sai.',
    }),
    date: date({ header: 'Ngày ban hành', description: 'Ngày/tháng/năm.' }),
    datePrinted: text({
      header: 'Ngày như in',
      description: 'Ngày đúng như in, nếu thiếu hoặc viết khác.',
    }),
    type: text({ header: 'Loại', description: 'Báo cáo, kế hoạch, quyết định …' }),
    title: required(
      text({
        header: 'Trích yếu',
        aliases: ['Tên đầy đủ của văn bản', 'Tên văn bản'],
        description: 'Tên đầy đủ của văn bản.',
      }),
    ),
    aliases: texts({
      header: 'Cách ghi khác',
      description:
        'Cách tệp số liệu ghi văn bản này thay cho mã: “Báo cáo 112/BC-UBND ngày 16/6/2026”; nhiều cách thì cách nhau bằng |.',
    }),
    summary: prose({
      header: 'Tóm tắt',
      aliases: ['Tóm tắt nội dung liên quan đến chính sách', 'Tóm tắt nội dung'],
      description: 'Nội dung liên quan, viết ngắn.',
    }),
    quotes: texts({
      header: 'Trích nguyên văn',
      description: 'Lời nhận định của văn bản, chép như in, mỗi đoạn kèm vị trí, cách nhau bằng |.',
    }),
    unit: reference('don-vi', { header: 'Mã đơn vị', description: 'Đơn vị mà văn bản nói về.' }),
    programme: text({ header: 'Chương trình', description: 'Chương trình, đề án.' }),
    group: text({ header: 'Nhóm', description: 'Nhóm trong danh mục văn bản của báo cáo.' }),
    issuerPrinted: text({
      header: 'Cơ quan như in',
      description: 'Tên cơ quan đúng như danh mục của báo cáo in, nếu viết khác.',
    }),
    numberPrinted: text({
      header: 'Số, ngày như in',
      description:
        'Ô số, ký hiệu, ngày đúng như danh mục của báo cáo in, nếu không phải “15/KH-UBND ngày 05/8/2021”.',
    }),
    emptyGroups: texts({
      header: 'Nhóm không có văn bản',
      description: 'Các nhóm mà danh mục văn bản của báo cáo này ghi “không có”, cách nhau bằng |.',
    }),
    state: choice(
      {
        header: 'Tình trạng',
        description: 'Dự thảo hay đã ban hành, như văn bản ghi; không ghi thì để trống.',
      },
      ['dự thảo', 'đã ban hành'],
      null,
    ),
    note: prose({ header: 'Ghi chú', description: 'Điều người đọc cần biết thêm về văn bản.' }),
  },
});

export type Document = Row<typeof document>;
