/** Addresses of mail, also where people write them so that no machine should find them. */
import type { Finder, Found } from './searched.ts';

const AT = /@|[[({<] ?(?:at|@|a|a còng|a cong) ?[\])}>]|(?<= )(?:at|a còng)(?= )/giu;
const DOT = '(?:\\.| \\. | ?[\\[({<] ?(?:dot|chấm|\\.) ?[\\])}>] ?| (?:dot|chấm) )';
const LOCAL = /[\p{L}\d][\p{L}\d._+-]{0,63} {0,2}$/u;
const DOMAIN = new RegExp(`^ {0,2}[\\p{L}\\d-]+(?:${DOT}[\\p{L}\\d-]+){0,5}`, 'iu');
/** The last word of a domain; or a host that everyone knows without it. */
const WHOLE = new RegExp(`${DOT}\\p{L}{2,}$|^ {0,2}(?:gmail|yahoo|hotmail|outlook|icloud)$`, 'iu');

/** No address of mail is longer on either side. */
const LONGEST = 64;

export const mails: Finder = (text) =>
  [...text.matchAll(AT)].flatMap(({ 0: at, index }): Found[] => {
    const near = text.slice(Math.max(0, index - LONGEST), index);
    const local = /[\p{L}\d] {0,2}$/u.test(near.slice(-3)) ? LOCAL.exec(near)?.[0] : undefined;
    if (!local) return [];
    const end = index + at.length;
    const domain = DOMAIN.exec(text.slice(end, end + 2 * LONGEST))?.[0] ?? '';
    if (!WHOLE.test(domain)) return [];
    return [{ form: 'thư điện tử', from: index - local.length, to: end + domain.length }];
  });
