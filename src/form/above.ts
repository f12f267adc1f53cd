/** What stands above the table of a form in a file: the form's own lines, or those of another unit or period. */
import { tidy } from '../table/fold.ts';
import type { FilledForm } from './filled-form.ts';
import { isAlike } from './find-head.ts';

const ANY_PLACE = /\{(?:kỳ|năm|năm sau|đơn vị|ĐƠN VỊ|địa danh)\}/;

/** Whose line a text above the table is: this form's, the same form's of somebody else, or none of it. */
export function lineAbove(form: FilledForm, text: string): 'own' | 'other' | 'strange' {
  const { heading, attached, section, title, layout } = form;
  const isOwn = [...heading, attached, section, title].some((line) => line && isAlike(line, text));
  if (isOwn) return 'own';
  const { head } = layout;
  const drafts = [...head.heading, head.attached, head.section, head.title];
  return drafts.some((draft) => draft && mayBe(draft, text)) ? 'other' : 'strange';
}

/** What a text says in the places of a line, where it is that line filled: `{kỳ}` → `31/12/2025`. */
export function saidIn(draft: string, text: string): ReadonlyMap<string, string> {
  const places = draft.match(new RegExp(ANY_PLACE, 'g')) ?? [];
  const found = patternOf(draft, '(.+)').exec(text) ?? [];
  return new Map(places.map((place, at) => [place, found[at + 1] ?? '']));
}

/** Whether a text is a line with places to fill, filled for whomever. */
function mayBe(draft: string, text: string): boolean {
  return ANY_PLACE.test(draft) && patternOf(draft, '.+').test(text);
}

function patternOf(draft: string, place: string): RegExp {
  const parts = tidy(draft)
    .split(ANY_PLACE)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(place)}$`, 'iu');
}
