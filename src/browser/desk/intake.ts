/** The ways on which files come to the desk: chosen, dropped anywhere on the page, pasted. */
import type { Dropped } from '../../desk/dropped.ts';
import { one } from '../dom.ts';
import { chosen, dropped, pasted } from './files.ts';

/** Calls `take` with whatever comes; `box` holds the fields and the zone. */
export function openIntake(
  box: HTMLElement,
  take: (coming: Promise<readonly Dropped[]>) => Promise<void>,
): void {
  const zone = one(HTMLElement, '.zone', box);
  one(HTMLInputElement, '[data-folder]', zone).webkitdirectory = true;
  for (const field of box.querySelectorAll<HTMLInputElement>('input[type="file"]'))
    field.onchange = async () => {
      await take(chosen(field.files ?? []));
      field.value = '';
    };
  addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  addEventListener('dragleave', () => zone.classList.remove('over'));
  addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer) take(dropped(event.dataTransfer));
  });
  addEventListener('paste', (event) => {
    const isField = event.target instanceof HTMLInputElement;
    const coming = isField ? null : pasted(event);
    if (coming) take(coming);
  });
}
