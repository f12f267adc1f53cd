/** The line by which a page is cited. */
import type { Model } from '../model/model.ts';

export interface Cited {
  readonly title: string;
  /** Up to when its figures reach; null where it has none. */
  readonly updated: string | null;
  /** Where it stands; null where the site does not say. */
  readonly address: string | null;
  readonly simulated: boolean;
}

/** `Sở Y tế …, “Mức sinh”, Dân Số Mở, số liệu đến 31/12/2025, https://…`: publisher, title, site, period, address. */
export function citedAs(
  { organisation, title: site }: Model['data']['site'],
  { title, updated, address, simulated }: Cited,
): string {
  const parts = [
    organisation,
    title !== site && `“${title}”`,
    site,
    updated && `số liệu đến ${updated}`,
    simulated && 'số liệu mô phỏng',
    address,
  ];
  return parts.filter(Boolean).join(', ');
}
