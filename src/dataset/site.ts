/** `data/site.json`: what the site is called, whose it is, what it shows. */
import { z } from 'zod';

export const site = z.strictObject({
  /** The name of the site. */
  title: z.string().min(1),
  /** The body that publishes it. */
  organisation: z.string().nullable().default(null),
  /** Codes of the units at the top, in order. */
  roots: z.array(z.string()).min(1),
  /** Whether units flagged as simulated are built. */
  simulated: z.boolean().default(false),
  /** Where the site will stand, for absolute links; the site itself never needs it. */
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  contact: z.string().nullable().default(null),
  /** The licence of the data, as a sentence. */
  licence: z.string().min(1),
  /** Counts below this are marked as small. */
  smallCount: z.int().min(0).default(30),
});

export type Site = z.infer<typeof site>;
