/** A letter to those who publish the site that a figure is wrong: which one stands in it. */
import type { Model } from '../model/model.ts';
import { mailTo } from './send.ts';

/** What is shown, of which unit, of when, and where: `Số trẻ sinh ra, Xã Sơn Hải`, `2020–2025`. */
export interface Shown {
  readonly name: string;
  readonly span: string | null;
  /** The address of its block; below the site's folder where the site does not say where it stands. */
  readonly address: string;
}

/** The address that opens the letter; null where the site has no contact that takes one. */
export function errorLetter(
  { contact }: Model['data']['site'],
  { name, span, address }: Shown,
): string | null {
  const to = mailTo(contact);
  if (to === null) return null;
  const subject = [`Báo sai số liệu: ${name}`, span].filter(Boolean).join(', ');
  const body = [`Địa chỉ trang: ${address}`, 'Số trên trang: ', 'Số đúng, văn bản nguồn: '];
  return `${to}?subject=${encodeURIComponent(subject)}&body=${body.map(encodeURIComponent).join('%0D%0A')}`;
}
