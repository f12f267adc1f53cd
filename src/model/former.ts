/** Former units that have no row of their own: the note of the unit that has their land names them. */
import type { Unit } from '../dataset/unit.ts';

export interface Former {
  /** As within a sentence: `xã Hộ Đáp`. */
  readonly name: string;
  /** The code that it had. */
  readonly code: string;
}

const NAMED = /(?:xã|phường|thị trấn|huyện|quận) [^(),;]{1,60} \(mã cũ \d{3,5}\)/gu;

/** The former units that a unit's note names with their codes: `xã Hộ Đáp (mã cũ 07543)`. */
export const formerIn = ({ note }: Pick<Unit, 'note'>): readonly Former[] =>
  (note?.match(NAMED) ?? []).map((words) => {
    const [name = '', code = ''] = words.slice(0, -1).split(' (mã cũ ');
    return { name, code };
  });
