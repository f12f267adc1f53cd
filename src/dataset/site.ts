/** `data/site.json`: what the site is called, whose it is, what it shows. */
import * as z from 'zod/mini';
import { YEAR } from './column.ts';

/** The datasets that units can owe. */
export const REPORTED = ['so-lieu', 'dao-tao', 'kinh-phi'] as const;

const text = z.string().check(z.minLength(1));

/** A value that may be left out. */
const optional = <T extends z.ZodMiniType>(of: T) => z._default(z.nullable(of), null);

/** What the units directly below one unit owe, year by year. */
const report = z.strictObject({
  below: text,
  datasets: z.array(z.enum(REPORTED)).check(z.minLength(1)),
  /** What so-lieu owes; null for what any of the units has for the year. */
  indicators: optional(z.array(text)),
  /** Whose courses dao-tao owes; null for those of whom any of the units has a form of the year. */
  audiences: optional(z.array(text)),
  from: YEAR,
  /** Null for the newest year for which any of the units has a figure of the dataset. */
  to: optional(YEAR),
});

export type Report = z.infer<typeof report>;

/** Where an officer sends a file that is checked; null for a way that there is not. */
const send = z.strictObject({
  upload: optional(z.url({ protocol: /^https$/ })),
  mail: optional(z.email()),
  zalo: optional(text),
});

export const site = z.strictObject({
  /** The name of the site. */
  title: text,
  /** The body that publishes it. */
  organisation: optional(z.string()),
  /** Codes of the units at the top, in order. */
  roots: z.array(z.string()).check(z.minLength(1)),
  /** Whether units flagged as simulated are built. */
  simulated: z._default(z.boolean(), false),
  /** Where the site will stand, for absolute links; the site itself never needs it. */
  address: optional(z.url({ protocol: /^https?$/ })),
  /** So many units have a picture of their own that goes along with shared links. */
  sharePictures: z._default(z.int().check(z.minimum(0)), 300),
  contact: optional(z.string()),
  /** The licence of the data, as a sentence. */
  licence: text,
  /** Counts below this are marked as small. */
  smallCount: z._default(z.int().check(z.minimum(0)), 30),
  /** How the files write numbers where nothing in a file tells: Vietnamese, or English. */
  numbers: optional(z.enum(['1.234,5', '1,234.5'])),
  /** Who owes what; nobody owes anything where it is left out. */
  reports: z._default(z.array(report), []),
  send: z.prefault(send, {}),
});

export type Site = z.infer<typeof site>;
