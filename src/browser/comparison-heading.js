// What the chosen units of a sheet say: the words come ready, figures and names fill them. The same as
// src/sentence/side-by-side.ts says of the first choice; test/browser-heading.test.ts holds the two equal.
{
  const TEXT = 1;
  const SOFT = 2;
  const [LOWER, UPPER] = [3, 4];

  /** One of the sheet's headings, its places filled. */
  const filled = (parts, words) => {
    const put = (text) => text.replace(/\{(\w+)\}/g, (_, key) => words[key]);
    return parts.map((part) => (part.figure ? { ...part, figure: put(part.figure) } : put(part)));
  };

  /** The year, and beside it once what is true of all its figures. */
  const yearOf = (year, soft) => `${year}${soft ? ` (${soft})` : ''}`;

  const areApart = ({ byChance }, { figure: a }, { figure: b }) =>
    !byChance || (LOWER in a && LOWER in b && (a[UPPER] < b[LOWER] || b[UPPER] < a[LOWER]));

  /** The last year that two of the units report, or the only one. */
  const lastYear = ({ years, units }, pages) => {
    const enough = Math.min(2, pages.length);
    return years.findLastIndex(
      (_, at) => pages.filter((page) => units[page].figures[at]).length >= enough,
    );
  };

  const severalInWords = (sheet, found, year) => {
    const [least, most] = [found[0], found.at(-1)];
    const unclear = found
      .slice(1, -1)
      .filter((each) => found.some((other) => other !== each && !areApart(sheet, each, other)));
    const kinds = new Set(found.map(({ figure }) => figure[SOFT]));
    const [all] = kinds.size === 1 ? kinds : [''];
    const some = all ? '' : [...kinds].find(Boolean);
    const named = ({ place, figure }) =>
      [place, all ? '' : figure[SOFT]].filter(Boolean).join(', ');
    const words = {
      year: yearOf(year, all),
      count: found.length,
      low: least.figure[TEXT],
      lowest: named(least),
      high: most.figure[TEXT],
      highest: named(most),
      unclear: unclear.length,
      status: some ? ` (có ${some})` : '',
    };
    const { same, unranked, range, middle } = sheet.headings;
    if (least.figure[0] === most.figure[0]) return filled(same, words);
    if (!areApart(sheet, least, most)) return filled(unranked, words);
    return filled(unclear.length > 0 ? [...range, ...middle] : range, words);
  };

  /** The parts of the heading: texts, and figures to be set off. */
  globalThis.comparisonHeading = (sheet, pages) => {
    const { headings, years, units } = sheet;
    if (pages.length === 0) return filled(headings.empty, {});
    const at = lastYear(sheet, pages);
    if (at < 0) return filled(headings.none, {});
    const found = pages
      .filter((page) => units[page].figures[at])
      .map((page) => ({ place: units[page].place, figure: units[page].figures[at] }))
      .sort(({ figure: [a] }, { figure: [b] }) => a - b);
    if (found.length > 1) return severalInWords(sheet, found, years[at]);
    const [{ place, figure }] = found;
    const year = yearOf(years[at], figure[SOFT]);
    return filled(headings.one, { year, place, high: figure[TEXT] });
  };
}
