/** The cards of a place: each number under its own name, held against the forms. */
import type { Model } from '../../../src/model/model.ts';
import { formOf, formSum } from './recount.ts';

const plain = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** Of a card of training of one audience: the places taken and due, of the units below a unit or of its own form. */
export function cardFaults(page: string, document: Document, model: Model): readonly string[] {
  return [...document.querySelectorAll('.card')].flatMap((card) => {
    const name = plain(card.querySelector('.name'));
    const measure = plain(card.querySelector('.measure'));
    const audience = model.data.training.find(
      (row) => `Đào tạo ${row.audience}`.toLowerCase() === name.toLowerCase(),
    )?.audience;
    const said = /^([\d.]+)\/([\d.]+) lượt người/.exec(measure)?.slice(1).join('/');
    if (!audience || !said) return [];
    const years = new Set(model.data.training.map(({ asOf }) => asOf.slice(0, 4)));
    const right = model.units.all.flatMap((unit) =>
      [...years].flatMap((year) => {
        const own = formOf(model, unit, audience, year);
        const sum = (key: 'trained' | 'eligible') =>
          own.reduce((total, row) => total + Number(row[key]), 0);
        const { trained, eligible } = formSum(model, unit, audience, year);
        return [`${trained}/${eligible}`, `${sum('trained')}/${sum('eligible')}`];
      }),
    );
    return right.includes(said.replaceAll('.', ''))
      ? []
      : [`${page}: the card “${name}” says “${measure}”, which is no sum of its forms`];
  });
}
