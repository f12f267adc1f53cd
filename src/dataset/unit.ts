import { remembered } from '../memory.ts';
import { choice, date, prose, reference, references, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';
import { rowsByCode } from './rows-by-code.ts';

export const LEVELS = [
  'quốc gia',
  'vùng',
  'tỉnh',
  'thành phố trực thuộc trung ương',
  'huyện',
  'quận',
  'thị xã',
  'thành phố thuộc tỉnh',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const;

export const unit = dataset('don-vi', {
  title: 'Đơn vị',
  // One code may name several units, one after the other (unit-life.ts).
  key: ['code', 'validFrom', 'validTo'],
  columns: {
    code: required(
      text({
        header: 'Mã đơn vị',
        description:
          'Mã đơn vị hành chính, giữ số 0 ở đầu; VN cho cả nước. Mã dùng lại cho đơn vị khác thì mỗi đơn vị một dòng, có Hiệu lực từ, Hiệu lực đến.',
      }),
    ),
    name: required(text({ header: 'Tên đơn vị', description: 'Tên đầy đủ, ví dụ Xã Sơn Hải.' })),
    aliases: texts({
      header: 'Tên gọi khác',
      description: 'Tên gọi tắt, tên cũ, tên tiếng nước ngoài, cách nhau bằng |.',
    }),
    level: required(
      choice({ header: 'Cấp', description: 'Cấp hành chính của đơn vị.' }, LEVELS, null),
    ),
    parent: reference('don-vi', {
      header: 'Mã đơn vị cấp trên',
      description: 'Mã của đơn vị cấp trên trực tiếp.',
    }),
    validFrom: date({ header: 'Hiệu lực từ', description: 'Ngày đầu tiên của đơn vị, nếu biết.' }),
    validTo: date({ header: 'Hiệu lực đến', description: 'Ngày cuối cùng đơn vị còn tồn tại.' }),
    successors: references('don-vi', {
      header: 'Mã đơn vị kế thừa',
      description: 'Mã các đơn vị nhận địa bàn ngay sau ngày Hiệu lực đến, cách nhau bằng |.',
    }),
    simulated: choice(
      { header: 'Mô phỏng', description: '“có” nếu đơn vị và số liệu của nó là mô phỏng.' },
      ['có', 'không'],
      'không',
    ),
    note: prose({ header: 'Ghi chú', description: 'Điều người đọc cần biết về đơn vị.' }),
  },
});

/** A unit; its `code` tells it from all others (unit-life.ts), `officialCode` is the one that documents write. */
export type Unit = Row<typeof unit>;

/** Codes of the units flagged as simulated, and of all units below them. */
export const simulatedUnits = remembered(findSimulated);

function findSimulated(units: readonly Unit[]): ReadonlySet<string> {
  const byCode = rowsByCode(units);
  const isSimulated = (code: string | null, depth = 0): boolean => {
    const each = code === null ? undefined : byCode.get(code);
    return (
      each !== undefined &&
      depth < 20 &&
      (each.simulated === 'có' || isSimulated(each.parent, depth + 1))
    );
  };
  return new Set(units.filter((each) => isSimulated(each.code)).map((each) => each.code));
}
