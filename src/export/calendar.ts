/** What falls due, as a calendar that telephones and mail programs take (RFC 5545). */
import calendar from 'ical-generator';
import { documentName } from '../format/document.ts';
import type { Due } from '../model/due.ts';
import type { Model } from '../model/model.ts';

const NAME = 'Việc đến hạn';

/** The day on which a calendar is made (`2026-11-28`), and what is said of where a duty's day comes from. */
interface Making {
  readonly today: string;
  readonly basis: (due: Due) => string;
}

/** Each time of each duty as an event of a whole day. */
export function dueCalendar(model: Model, all: readonly Due[], { today, basis }: Making): string {
  const name = model.isSimulated ? `${NAME} (số liệu mô phỏng)` : NAME;
  const made = calendar({ name, prodId: { company: 'Dân Số Mở', product: NAME, language: 'VI' } });
  for (const due of all) {
    const { task, day } = due;
    const source = model.document(task.source);
    made.createEvent({
      id: `${task.id}-${day}@dan-so-mo`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(`${today}T00:00:00Z`),
      summary: task.content,
      description: [
        task.body,
        task.recipient && `Gửi tới: ${task.recipient}`,
        `Hạn cuối do trang tính; ${basis(due)}`,
        source && `Nguồn: ${documentName(source, source.title)}`,
        model.isSimulated && 'Số liệu mô phỏng',
      ]
        .filter(Boolean)
        .join('\n'),
    });
  }
  return `${made.toString()}\r\n`;
}
