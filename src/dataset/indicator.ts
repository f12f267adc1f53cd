import { choice, count, figure, prose, reference, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const INDICATOR_KINDS = ['số đếm', 'tỷ lệ %', 'tỷ suất', 'tỷ số', 'dấu X'] as const;

export const indicator = dataset('chi-tieu', {
  title: 'Chỉ tiêu',
  key: ['code'],
  columns: {
    code: required(text({ header: 'Mã chỉ tiêu', description: 'Mã ngắn, không đổi, ví dụ TFR.' })),
    name: required(text({ header: 'Tên chỉ tiêu', description: 'Tên đầy đủ của chỉ tiêu.' })),
    aliases: texts({
      header: 'Tên gọi khác',
      description: 'Tên trong các biểu mẫu chính thức, cách nhau bằng |.',
    }),
    theme: required(text({ header: 'Nhóm', description: 'Nhóm nội dung: Mức sinh, Đào tạo …' })),
    measure: required(
      text({ header: 'Đơn vị tính', description: 'Ví dụ: con/phụ nữ, %, người, trẻ.' }),
    ),
    kind: required(
      choice(
        { header: 'Loại', description: 'Số đếm, tỷ lệ, tỷ suất, tỷ số hoặc dấu X.' },
        INDICATOR_KINDS,
        null,
      ),
    ),
    basis: choice(
      {
        header: 'Tính theo',
        description:
          '“thời kỳ” nếu đếm trong cả kỳ (số trẻ sinh ra), “thời điểm” nếu là số có tại một ngày (số phụ nữ); để trống là chưa rõ.',
      },
      ['thời kỳ', 'thời điểm'],
      null,
    ),
    decimals: count({
      header: 'Số chữ số thập phân',
      description: 'Số chữ số sau dấu phẩy khi hiển thị.',
    }),
    direction: choice(
      {
        header: 'Chiều đánh giá',
        description: 'Tăng hay giảm là tốt; lựa chọn sinh con thì không đánh giá.',
      },
      ['tăng', 'giảm', 'giữ quanh mức', 'không đánh giá'],
      'không đánh giá',
    ),
    aggregation: text({
      header: 'Cách gộp',
      description: 'cộng, không gộp, hoặc bình quân theo một mã chỉ tiêu.',
    }),
    numerator: reference('chi-tieu', {
      header: 'Tử số',
      description: 'Mã chỉ tiêu là tử số, nếu biết.',
    }),
    denominator: reference('chi-tieu', {
      header: 'Mẫu số',
      description: 'Mã chỉ tiêu là mẫu số, nếu biết.',
    }),
    whole: reference('chi-tieu', {
      header: 'Tổng',
      description: 'Mã chỉ tiêu mà chỉ tiêu này là một phần.',
    }),
    min: figure({ header: 'Thấp nhất', description: 'Giá trị thấp nhất thường gặp.' }),
    max: figure({ header: 'Cao nhất', description: 'Giá trị cao nhất thường gặp.' }),
    definition: required(
      prose({ header: 'Định nghĩa', description: 'Chỉ tiêu đo điều gì, tính thế nào.' }),
    ),
    definitionSource: prose({
      header: 'Nguồn định nghĩa',
      description: 'Văn bản hoặc tài liệu định nghĩa.',
    }),
  },
});

export type Indicator = Row<typeof indicator>;
