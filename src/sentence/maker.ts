/** Who stands behind a site: the body that publishes it, or nobody. */
import { number } from '../format.ts';

/** Who typed the figures, from how many documents, and who publishes them. */
export function makerInWords(
  {
    organisation,
    contact,
  }: { readonly organisation: string | null; readonly contact: string | null },
  documents: number,
  isSimulated: boolean,
): string {
  if (organisation && contact)
    return `${organisation} công bố trang này, dựng từ các tệp số liệu do cán bộ dân số gửi. Báo sai sót: ${contact}.`;
  const start = 'Trang trình diễn: chưa có cơ quan nào công bố và chưa có địa chỉ báo sai sót.';
  if (isSimulated) return `${start} Số liệu là mô phỏng, do máy sinh ra.`;
  const typed = `Số liệu của các địa phương có thật do nhóm làm trang chép tay từ ${number(documents)} văn bản công khai của cơ quan nhà nước`;
  return `${start} ${typed}; các cơ quan đó không tham gia làm trang và chưa xác nhận bản chép.`;
}
