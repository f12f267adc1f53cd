/** Where an embed is, and what it says in words, for the codes that are pasted. */
import { embedPage, fullAddress } from '../address.ts';
import { joined } from '../exhibit/exhibit.ts';
import type { Pasted } from './code.ts';
import type { Embed } from './embed.ts';
import { PLACEHOLDER } from './placeholder.ts';

type Site = { readonly address: string | null };

/** Of a place on the site, in full. */
export const placed = (site: Site, href: string): string =>
  fullAddress({ address: site.address ?? PLACEHOLDER }, href) ?? href;

/** What is asked about its figures, and which of them the site has computed, goes along with their source. */
export const pastedOf = (site: Site, of: Embed): Pasted => ({
  src: placed(site, embedPage(of.file)),
  page: placed(site, of.page),
  title: of.simulated ? `${of.title} (số liệu mô phỏng)` : of.title,
  source: joined(of.source, of.doubt, of.computed),
});
