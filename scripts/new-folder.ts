/** A folder that is filled once: what somebody has in it is never overwritten. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './disk.ts';
import { Refusal } from './refusal.ts';

/** Throws a Refusal where the folder holds anything. */
export function refuseFull(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal(
      2,
      `Thư mục “${folder}” đã có tệp, nên không ghi gì vào đó. Đề nghị chọn một thư mục chưa có gì.`,
    );
}

/** Writes texts by their path below the folder. */
export function fill(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), text);
  }
}
