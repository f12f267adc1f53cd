/** What stands in the way of reading a file or a folder. */
import { allDatasets } from '../dataset/datasets.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { LARGEST, MOST } from './files.ts';
import { isOurs } from './unknown-file.ts';

/** Why a file or a folder is not looked into. */
export type Obstacle =
  /** More bytes than one file, or all together, may have. */
  | 'too-large'
  | 'too-much'
  /** A link to a folder, out of the data folder, or to nothing. */
  | 'link'
  | 'forbidden'
  /** A pipe, a device: what is no file and no folder. */
  | 'special'
  /** The disk failed, or somebody took it away meanwhile. */
  | 'lost';

export interface Hurdle {
  readonly path: string;
  readonly isFolder: boolean;
  readonly obstacle: Obstacle;
  readonly size: number;
}

/** Whether a folder that cannot be looked into may hold data: `lost+found` does not. */
const isOfDataset = (path: string): boolean =>
  allDatasets.some(({ name }) => path.split('/')[0]?.toLowerCase() === name);

/** The problem of a file or a folder that the disk does not give. */
export function unreadable({ path, isFolder, obstacle, size }: Hurdle): Problem {
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

const inMegabytes = (size: number): string => String(Math.ceil(size / 1024 / 1024));

const placeOf = (file: string) => ({ file, row: null, column: null, header: null });
