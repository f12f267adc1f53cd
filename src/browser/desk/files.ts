/** What a reader drops, chooses or pastes, as files with their bytes. */
import type { Dropped } from '../../desk/dropped.ts';

/** Files of a field; of a folder each by its path from there. */
export const chosen = (files: Iterable<File>): Promise<Dropped[]> =>
  Promise.all([...files].map((file) => opened(file, file.webkitRelativePath || file.name)));

/** Dropped files, and all that is in dropped folders. */
export async function dropped({ items }: DataTransfer): Promise<Dropped[]> {
  // Entries are there only until the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(inside))).flat();
}

/** Cells that were copied from a spreadsheet, as a file; null where there are none. */
export function pasted({ clipboardData }: ClipboardEvent): Promise<Dropped[]> | null {
  const files = clipboardData?.files ?? [];
  if (files.length > 0) return chosen(files);
  const text = clipboardData?.getData('text/plain') ?? '';
  if (!text.includes('\t') && !text.includes('\n')) return null;
  return Promise.resolve([{ name: 'bảng đã dán.csv', bytes: new TextEncoder().encode(text) }]);
}

async function opened(file: File, name: string): Promise<Dropped> {
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function inside(entry: FileSystemEntry): Promise<Dropped[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [await opened(file, entry.fullPath.slice(1))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(inside))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
