/** `data/site.json`: what the site is called, whose it is, what it shows. */
import { z } from 'zod';

/** The datasets that units can owe. */
export const REPORTED = ['so-lieu', 'dao-tao', 'kinh-phi'] as const;

const code = z.string().min(1);
const year = z.int().min(1900).max(2100);

/** What the units directly below one unit owe, year by year. */
const report = z.strictObject({
  below: code,
  datasets: z.array(z.enum(REPORTED)).min(1),
  /** What so-lieu owes; null for what any of the units has for the year. */
  indicators: z.array(code).nullable().default(null),
  /** Whose courses dao-tao owes; null for those of whom any of the units has a form of the year. */
  audiences: z.array(code).nullable().default(null),
  from: year,
  /** Null for the newest year for which any of the units has a figure of the dataset. */
  to: year.nullable().default(null),
});

export type Report = z.infer<typeof report>;

/** Where an officer sends a file that is checked; null for a way that there is not. */
const send = z.strictObject({
  upload: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  mail: z.email().nullable().default(null),
  zalo: z.string().min(1).nullable().default(null),
});

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
  /** How the files write numbers where nothing in a file tells: Vietnamese, or English. */
  numbers: z.enum(['1.234,5', '1,234.5']).nullable().default(null),
  /** Who owes what; nobody owes anything where it is left out. */
  reports: z.array(report).default([]),
  send: send.prefault({}),
});

export type Site = z.infer<typeof site>;
