/** What falls due, for calendars. */
import { dueCalendar } from '../../export/calendar.ts';
import type { Due } from '../../model/due.ts';
import { dueKindInWords } from '../../sentence/due.ts';
import { builtOn, dues, model } from '../../site.ts';

const making = { today: builtOn, basis: ({ task }: Due) => dueKindInWords(task) };

export const GET = (): Response => new Response(dueCalendar(model, dues.get(model) ?? [], making));
