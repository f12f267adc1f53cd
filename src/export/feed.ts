/** What is new, for feed readers: each document that figures were taken from, as an Atom feed (RFC 4287). */
import { documentId, FEED, fullAddress, PAGES, partOf } from '../address.ts';
import type { Document } from '../dataset/document.ts';
import { documentDay, documentName } from '../format/document.ts';
import { xmlText } from '../format/xml-text.ts';
import { list, NBSP, number, period, placeInSentence } from '../format.ts';
import { factsOf, latestOf } from '../model/fact.ts';
import type { Model } from '../model/model.ts';
import { compare, daysOf } from '../model/period.ts';

/** More than a reader has missed. */
const MOST = 50;

/** Says that the day of an entry stands in for the document's own. */
const UNDATED = 'Văn bản không ghi ngày đọc được: ngày của mục này là ngày cuối của kỳ số liệu.';

interface Entry {
  readonly document: Document;
  /** The document's day, else the last day that its figures reach, as `2025-12-31`. */
  readonly day: string;
  /** Whose figures it brings, and up to when; and of what its day is, where it is not the document's. */
  readonly words: string;
}

/** The feed of a site with a public address, the newest first; null where it has none. */
export function feed(model: Model): string | null {
  const { site } = model.data;
  const self = fullAddress(site, FEED);
  const home = fullAddress(site, PAGES.home.href);
  if (self === null || home === null) return null;
  const entries = entriesOf(model);
  const updated = entries[0]?.day ?? '1970-01-01';
  const mark = model.isSimulated ? ' (số liệu mô phỏng)' : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${xmlText(`${site.title}: số liệu mới${mark}`)}</title>
<id>${xmlText(self)}</id>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(home)}"/>
<updated>${startOf(updated)}</updated>
<author><name>${xmlText(site.organisation ?? site.title)}</name></author>
<rights>${xmlText(site.licence)}</rights>
${entries.map((entry) => entryOf(site, entry)).join('')}</feed>
`;
}

function entryOf(site: Model['data']['site'], { document, day, words }: Entry): string {
  const place = fullAddress(site, partOf(PAGES.documents, documentId(document))) ?? '';
  return `<entry>
<title>${xmlText(documentName(document, document.title))}</title>
<id>${xmlText(place)}</id>
<link rel="alternate" type="text/html" href="${xmlText(place)}"/>
<updated>${startOf(day)}</updated>
<summary>${xmlText(words)}</summary>
</entry>
`;
}

/** The first moment of a day in Vietnam. */
const startOf = (day: string): string => `${day}T00:00:00+07:00`;

function entriesOf(model: Model): readonly Entry[] {
  const rows = Map.groupBy(
    [...factsOf(model.data)].map(({ row }) => row),
    ({ source }) => source,
  );
  return model.data.document
    .flatMap((document) => {
      const own = rows.get(document.code) ?? [];
      const latest = latestOf(own);
      if (latest === null) return [];
      const units = [...new Set(own.map(({ unit }) => unit))];
      const names = units.flatMap((code) => model.units.get(code)?.name ?? []);
      const day = documentDay(document);
      const until = `Số liệu của ${who(names)}, đến hết ${period(latest)}.`;
      const words = `${document.issuer}${day ? `, ${day}` : ''}. ${until}`;
      return [
        document.date
          ? { document, day: document.date, words }
          : { document, day: daysOf(latest)[1], words: `${words} ${UNDATED}` },
      ];
    })
    .toSorted((a, b) => compare(b.day, a.day))
    .slice(0, MOST);
}

/** A few by name, many by their number. */
const who = (names: readonly string[]): string =>
  names.length > 3 ? `${number(names.length)}${NBSP}đơn vị` : list(names.map(placeInSentence));
