/** What comes after a file that can be used: the way to send it, and its receipt. */
import { type Receipt, receiptText } from '../../desk/receipt.ts';
import { verdict } from '../../desk/verdict.ts';
import { today } from '../../read/clock.ts';
import { copied } from '../clipboard.ts';
import { save } from '../save.ts';
import { button, make } from './element.ts';
import type { Reply } from './engine.ts';

/** Buttons for the letter and the receipt; `mail` is null where the site names no address. */
export async function sendView(
  reply: Reply,
  mail: string | null,
  say: (words: string) => void,
): Promise<HTMLElement> {
  const receipt = await receiptFor(reply);
  const acts = make('p', { className: 'acts' });
  const names = reply.answer.files.map(({ name }) => name);
  if (mail !== null) acts.append(letter(mail, names, receipt && receiptText(receipt)), ' ');
  if (!receipt) {
    const why = 'Phiếu kiểm tra chỉ lập được khi trang mở qua https hoặc từ ổ đĩa.';
    return make('div', {}, acts, make('p', { className: 'small' }, why));
  }
  const text = receiptText(receipt);
  const copy = button('Chép phiếu kiểm tra', async () =>
    say((await copied(text)) ? 'Đã chép phiếu kiểm tra.' : 'Chưa chép được, phiếu vẫn tải được.'),
  );
  const take = button('Tải phiếu kiểm tra', () =>
    save(new Blob([text], { type: 'text/plain' }), 'phieu-kiem-tra.txt'),
  );
  acts.append(take, ' ', copy);
  return acts;
}

/** Null where the browser works out no checksum: not for a page that came over plain http. */
async function receiptFor({ answer, bytes, version }: Reply): Promise<Receipt | null> {
  // The types of the DOM do not say that it may be missing.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const files = answer.files.map(async ({ name, table }) => {
    const checked = new Uint8Array(bytes.get(name) ?? []);
    const sum = new Uint8Array(await subtle.digest('SHA-256', checked));
    return { name, table: table?.title ?? '', sha256: hex(sum) };
  });
  return { version, day: today(null), result: verdict(answer), files: await Promise.all(files) };
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A letter cannot take files along by itself: it says which. */
function letter(mail: string, names: readonly string[], receipt: string | null): HTMLElement {
  const subject = `Gửi số liệu: ${names.join(', ')}`;
  const body = [
    `Tệp đính kèm: ${names.join(', ')}`,
    'Văn bản nguồn kèm theo:',
    '',
    receipt ?? '',
  ].join('\n');
  const query = new URLSearchParams({ subject, body }).toString().replaceAll('+', '%20');
  return make('a', { className: 'strong', href: `${mail}?${query}` }, 'Mở thư gửi tệp');
}
