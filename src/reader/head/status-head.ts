/** Where figures that are planned, expected or preliminary say so in a table of several figures a row. */
import { capital, period as inWords } from '../../format.ts';
import { isWide, type Slot } from '../cell/meaning.ts';

/** The head of their column where years are columns, since a row's status would be that of all its years; whether a row has several figures. */
export function statusHead(slots: readonly Slot[], says: string, title = '') {
  const [year, ...more] = title.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const isOpen = slots.every(({ period, holds }) => period === null && holds === null);
  if (
    says === 'plan' &&
    year &&
    more.length === 0 &&
    isOpen &&
    slots.some(({ indicator }) => indicator !== null)
  )
    return { head: `${/giao/i.test(title) ? 'Chỉ tiêu giao' : 'Kế hoạch'} năm ${year}` };
  if (/^(?:plan|time)$/.test(says))
    return {
      time: slots.find(({ key }) => key === 'period')?.header,
      year: more.length === 0 ? year : undefined,
    };
  if (!/^(?:estimate|preliminary)$/.test(says)) return {};
  const periods = slots.flatMap(({ period }) => period ?? []);
  const last = periods.sort().at(-1);
  if (!last) return { several: slots.filter(isWide).length > 1 };
  const time = inWords(last);
  return { head: says === 'estimate' ? `Ước thực hiện ${time}` : `${capital(time)} (sơ bộ)` };
}
