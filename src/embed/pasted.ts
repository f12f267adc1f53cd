/** Where an embed is, and what it says in words, for the codes that are pasted. */
import { embedPage, fullAddress } from '../address.ts';
import type { Pasted } from './code.ts';
import type { Embed } from './embed.ts';
import { PLACEHOLDER } from './placeholder.ts';

type Site = { readonly address: string | null };

/** Of a place on the site, in full. */
export const placed = (site: Site, href: string): string =>
  fullAddress({ address: site.address ?? PLACEHOLDER }, href) ?? href;

export const pastedOf = (site: Site, { file, page, title, source, simulated }: Embed): Pasted => ({
  src: placed(site, embedPage(file)),
  page: placed(site, page),
  title: simulated ? `${title} (số liệu mô phỏng)` : title,
  source,
});
