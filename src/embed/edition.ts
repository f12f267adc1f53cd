/** What an embed says that is kept as it was on a day. */
import { date } from '../format.ts';

/** The words of the link to what is there now. */
export const NEWEST = 'Xem bản mới nhất';

export const editionWords = (day: string): string => `Số liệu như đã đăng ngày ${date(day)}.`;

/** All that the line says, from which its height is reckoned. */
export const editionLine = (day: string): string => `${editionWords(day)} ${NEWEST}`;
