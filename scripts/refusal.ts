import { getSystemErrorName } from 'node:util';

/** What a person can mend: said in words and with an exit code, without a stack. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a system says of its disk, by its code, and what to do. */
const DISK: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền. Xin quyền ghi vào thư mục đó hoặc chọn thư mục khác, rồi chạy lại',
  EDQUOT: 'đã dùng hết dung lượng được cấp. Xóa bớt tệp hoặc chọn đĩa khác, rồi chạy lại',
  EIO: 'đĩa báo lỗi. Kiểm tra đĩa hoặc chọn đĩa khác, rồi chạy lại',
  EMFILE: 'đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại',
  ENAMETOOLONG: 'đường dẫn quá dài. Chọn thư mục có đường dẫn ngắn hơn, rồi chạy lại',
  ENOSPC: 'đĩa đã đầy. Xóa bớt tệp hoặc chọn đĩa khác, rồi chạy lại',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục. Chọn thư mục khác, rồi chạy lại',
  EPERM: 'không có quyền. Xin quyền ghi vào thư mục đó hoặc chọn thư mục khác, rồi chạy lại',
  EROFS: 'đĩa chỉ cho đọc. Chọn thư mục trên đĩa khác, rồi chạy lại',
};

/** The refusal behind what was thrown; null where it is a fault of the program. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return null;
  const { code, path, dest, message } = error as NodeJS.ErrnoException & { readonly dest?: string };
  // The bundler tells the number alone.
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const words = DISK[number ? getSystemErrorName(-Number(number)) : (code ?? '')];
  if (words === undefined) return error.cause === undefined ? null : refusalOf(error.cause);
  const place = dest ?? path ?? /Failed to write file in (.+)/.exec(message)?.[1] ?? 'thư mục tạm';
  return new Refusal(1, `Không dùng được “${place}”: ${words}.`);
}

/** Runs a command to its exit code; what a person can mend is said, what only we can is thrown. */
export async function command(work: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    console.error(refusal.message);
    process.exitCode = refusal.exitCode;
  }
}
