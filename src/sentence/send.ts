/** Where an officer sends a file, as the site's settings say it. */
import type { Model } from '../model/model.ts';

type Send = Model['data']['site']['send'];

export interface Way {
  /** What is done: `Gửi thư tới`. */
  readonly how: string;
  readonly to: string;
  /** Null for a way that is no link. */
  readonly href: string | null;
}

/** `mailto:…` of a contact; null of one that is no address of mail. */
export const mailTo = (contact: string | null): string | null =>
  contact !== null && /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : null;

/** The ways in the order in which they ask least of the sender; none where the site names none. */
export function waysToSend({ mail, zalo, upload }: Send): readonly Way[] {
  return [
    mail && { how: 'gửi thư tới', to: mail, href: mailTo(mail) },
    zalo && { how: 'gửi qua Zalo', to: zalo, href: null },
    upload && { how: 'tải tệp lên', to: 'trang nhận tệp', href: upload },
  ].filter((way) => way !== null && way !== '');
}
