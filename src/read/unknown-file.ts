/** Which file is of which dataset, and what is wrong with those that cannot be of any. */
import { BORDERS, isBorderFile } from '../dataset/border.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { allDatasets } from '../dataset/datasets.ts';
import { MASK } from '../problem/personal.ts';
import { type Problem, problem } from '../problem/problem.ts';
import {
  type Folder,
  LARGEST,
  MOST,
  mayBeTable,
  type Obstacle,
  SITE_FILE,
  type Unread,
} from './files.ts';

/** Whether a file is the dataset's own, or lies in its folder. */
export function belongsTo({ name }: Dataset, path: string): boolean {
  const lower = path.toLowerCase();
  return (
    mayBeTable(path) && (lower.startsWith(`${name}/`) || lower.replace(/\.[^.]*$/, '') === name)
  );
}

/** Files and folders that cannot be read, are of no dataset, no tables, or named after a person. */
export function unknownFiles({ files, others, unread }: Folder): Problem[] {
  const list = allDatasets.map((dataset) => `${dataset.name}/`).join(', ');
  const strays = files.map(({ path }) => path).filter((path) => !isOurs(path));
  const all = [...files, ...unread].map(({ path }) => path);
  return [
    ...unread.map(unreadable),
    ...strays.map((path) =>
      problem('file-name', placeOf(path), { list: isOfBorders(path) ? `${BORDERS}/` : list }),
    ),
    ...others.map(ofOtherKind),
    ...[...all, ...others]
      .filter((path) => path.includes(MASK))
      .map((path) => problem('personal-name', placeOf(path), { where: 'tệp' })),
  ];
}

/** A file that is no table by its ending. */
export const ofOtherKind = (path: string): Problem =>
  problem('not-read', placeOf(path), { form: endingOf(path) });

const isOurs = (path: string): boolean =>
  path === SITE_FILE ||
  isBorderFile(path) ||
  allDatasets.some((dataset) => belongsTo(dataset, path));

const isOfBorders = (path: string): boolean => /\.(?:geo|topo)json$/i.test(path);

/** Whether a folder that cannot be looked into may hold data: `lost+found` does not. */
const isOfDataset = (path: string): boolean =>
  allDatasets.some(({ name }) => path.split('/')[0]?.toLowerCase() === name);

function unreadable({ path, isFolder, obstacle, size }: Unread): Problem {
  if (obstacle === 'too-large' || obstacle === 'too-much') {
    const all = obstacle === 'too-much';
    const most = inMegabytes(all ? MOST : LARGEST);
    return problem('file-too-large', placeOf(path), { size: inMegabytes(size), most, all });
  }
  const isData = isOurs(path) || isOfDataset(path);
  const what = isFolder ? 'thư mục' : 'tệp';
  const facts = { what, ...WORDS[obstacle] };
  return problem(isData ? 'file-unreadable' : 'not-read', placeOf(path), facts);
}

const WORDS: Readonly<
  Record<Exclude<Obstacle, 'too-large' | 'too-much'>, { reason: string; mend: string }>
> = {
  link: {
    reason: 'đây là liên kết (symlink) không dẫn đến một tệp nào trong thư mục số liệu',
    mend: 'chép chính tệp hoặc thư mục ấy vào thay cho liên kết',
  },
  forbidden: {
    reason: 'không có quyền đọc',
    mend: 'cấp quyền đọc cho tài khoản đang chạy chương trình',
  },
  special: {
    reason: 'đây là ống dẫn hoặc thiết bị, không phải tệp',
    mend: 'chuyển ra khỏi thư mục số liệu',
  },
  lost: {
    reason: 'ổ đĩa báo lỗi, hoặc tệp đã bị chuyển đi trong lúc đọc',
    mend: 'kiểm tra ổ đĩa và tên tệp, chép lại tệp gốc',
  },
};

const endingOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? 'không có đuôi';

const inMegabytes = (size: number): string => String(Math.ceil(size / 1024 / 1024));

const placeOf = (file: string) => ({ file, row: null, column: null, header: null });
