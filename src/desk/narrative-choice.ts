/** A report in words for a unit and a period, of what is published. */
import { outlines } from '../dataset/narrative.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { narrativeDocument } from '../export/narrative-document.ts';
import { narrativeSheet } from '../export/narrative-sheet.ts';
import { partedSites } from '../model/simulation.ts';
import type { Reading } from '../read/folder-reader.ts';
import { readPeriod } from '../table/period-cell.ts';
import type { Dropped } from './dropped.ts';

export interface NarrativeAsk {
  /** As documents write it. */
  readonly unit: string;
  /** The code of its outline. */
  readonly report: string;
  /** As it was typed. */
  readonly period: string;
}

/** The document as a file; else what of the three is not known. */
export function narrativeFile(
  { data, problems }: Reading,
  { unit: official, report, period }: NarrativeAsk,
): Dropped | keyof NarrativeAsk {
  const found = readPeriod(period);
  if (!data) return 'unit';
  const { own, sample } = partedSites(data, problems);
  const [whose] = [own, ...(sample ? [sample] : [])].flatMap((model) => {
    const last = model.data.unit.filter(({ code }) => officialCode(code) === official).at(-1);
    const unit = last && model.units.get(last.code);
    return unit ? [{ model, unit }] : [];
  });
  const outline = outlines(data.narrative).find(({ head }) => head.narrative === report);
  if (!whose) return 'unit';
  if (!outline) return 'report';
  if (!('period' in found)) return 'period';
  const sheet = narrativeSheet(whose.model, { outline, unit: whose.unit, period: found.period });
  return { name: `${sheet.name}.docx`, bytes: narrativeDocument(sheet) };
}
