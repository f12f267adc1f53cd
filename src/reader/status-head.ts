/** Where figures that are expected, or preliminary, say so in a table of several figures a row. */
import { capital, period as inWords } from '../format.ts';
import { isWide, type Slot } from './meaning.ts';

/** The head of their column where years are columns, since a row's status would be that of all its years; whether a row has several figures. */
export function statusHead(slots: readonly Slot[], says: string) {
  if (!/^(?:estimate|preliminary)$/.test(says)) return {};
  const periods = slots.flatMap(({ period }) => period ?? []);
  const last = periods.sort().at(-1);
  if (!last) return { several: slots.filter(isWide).length > 1 };
  const time = inWords(last);
  return { head: says === 'estimate' ? `Ước thực hiện ${time}` : `${capital(time)} (sơ bộ)` };
}
