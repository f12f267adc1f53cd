import { expect, test } from 'vitest';
import { programmesOf } from '../../src/model/programme.ts';
import { programmeHeading } from '../../src/sentence/document.ts';
import { dataOf } from '../data-folder.ts';
import { text } from './render.ts';

const { document } = dataOf({
  'van-ban.csv':
    'Mã văn bản;Cơ quan ban hành;Trích yếu;Chương trình\nA;UBND;a;Đề án 520\nB;UBND;b;Đề án 520\nC;UBND;c;\n',
});
const [programme, none] = programmesOf(document);
if (!programme || !none) throw new Error('no programmes');

test('a programme says how many documents it has, and how many have figures', () => {
  expect(text(programmeHeading(programme, document.slice(0, 1)))).toBe(
    'Đề án 520: 2_văn bản, 1_văn bản có số liệu trên trang',
  );
  expect(text(programmeHeading(programme, []))).toBe('Đề án 520: 2_văn bản, chỉ được dẫn tới');
  expect(text(programmeHeading(none, []))).toBe(
    '1_văn bản không ghi thuộc chương trình nào, chỉ được dẫn tới',
  );
});
