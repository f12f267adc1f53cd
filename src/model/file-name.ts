/** Vietnamese words as a part of a file's name or an id: `Tuyến xã, 2025` → `tuyen-xa-2025`. */
export function fileName(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
