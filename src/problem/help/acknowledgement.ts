/** Why it matters, and an example of each: what is wrong with acknowledgements that name a warning. */
import type { acknowledgement as told } from '../catalogue/acknowledgement.ts';
import type { HelpOf } from './words.ts';

export const acknowledgement: HelpOf<typeof told> = {
  'acknowledgement-unused': {
    title: 'Ghi nhận không còn cần',
    why: 'Cảnh báo được ghi nhận ở đây không còn, hoặc ghi nhận chỉ sai chỗ; để lại thì người đọc hiểu nhầm.',
    before: 'missing-mark;dao-tao/a.csv (ô đã được điền)',
    after: '(xóa dòng)',
  },
};
