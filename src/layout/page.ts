/** What a page tells its layout. Links are root-absolute and name the file; the build makes them relative. */
import type { Address } from '../address.ts';
import type { Sharing } from '../share/shares.ts';

export interface Props {
  /** The page's own name, without the site's. */
  title: string;
  description: string;
  /** From the front page to this page, itself last. */
  crumbs: readonly Address[];
  /** Where the feed of what is new is; of a site that has one. */
  feed?: string | undefined;
  /** What goes along with a link to a page, by its address from the root; null for a site that has no address. */
  sharing?: (page: string) => Sharing | null;
  /** It shows pages of the site in frames. */
  frames?: boolean | undefined;
  /** What its menu leads to. */
  menu: readonly Address[];
  siteTitle: string;
  /** Up to when the data reach: `31/12/2025`. */
  updated: string | null;
  /** All of the site's figures are made up: a band says so on every page. */
  simulated?: boolean;
  /** Whether it may have drawings, or figures to take away, for which it has a script. */
  drawn?: boolean;
  /**
   * The page is served at any depth (404): its style stands in the page, its hash in the policy. The page itself
   * must `export const partial = true`, or Astro adds its own link to the stylesheet.
   */
  inlineStyle?: boolean;
  /** The absolute address of the front page, for a page with inlineStyle. */
  home?: string | undefined;
  footer?: {
    organisation: string | null;
    contact: string | null;
    /** The themes that the menu does not name. */
    themes: readonly Address[];
  };
}
