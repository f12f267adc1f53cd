/**
 * Every finding of the data, real and simulated, in one text, `findings.txt`, which a person
 * reads when it changes: `npx vitest run --project unit test/sentence/findings.test.ts -u`.
 */
import { expect, test } from 'vitest';
import { heldNow } from '../../src/model/judgement.ts';
import type { Model, Profile } from '../../src/model/model.ts';
import { headsOf, type Overview, overviewOf } from '../../src/model/overview.ts';
import { birthsLevel } from '../../src/sentence/birth.ts';
import { budgetLevel, budgetUnused } from '../../src/sentence/budget.ts';
import { fertilityCard, moneyCard, trainingCard } from '../../src/sentence/card.ts';
import { childrenHeading } from '../../src/sentence/children.ts';
import { fertilityTrend } from '../../src/sentence/fertility.ts';
import { type Finding, unitFindings } from '../../src/sentence/finding.ts';
import {
  earlierInWords,
  endInWords,
  paceInWords,
  reasonInWords,
  resultInWords,
} from '../../src/sentence/judgement.ts';
import { overviewHeading } from '../../src/sentence/overview.ts';
import type { Sentence } from '../../src/sentence/sentence.ts';
import { targetsHeading } from '../../src/sentence/target-heading.ts';
import { budgetHeading, fertilityHeading, trainingHeading } from '../../src/sentence/theme.ts';
import { trainingLevel, withoutTotals } from '../../src/sentence/training.ts';
import { unitHeading } from '../../src/sentence/unit.ts';
import { parted } from '../real-data.ts';
import { text } from './render.ts';

const profilesOf = (model: Model) => model.units.all.map((unit) => model.profile(unit));

const { own, sample } = parted;
const sites = [own, ...(sample ? [sample] : [])];

const line = (words: Sentence | string | null): string[] => {
  const said = text(words).replaceAll('_', ' ');
  return said === '' ? [] : [said];
};

const ended = (words: Sentence | string | null): string[] => {
  const lines = line(words);
  for (const each of lines) if (!/[.?]$/.test(each)) throw new Error(`no end: ${each}`);
  return lines;
};

const listed = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ status, sentence }) =>
    ended(sentence).map((each) => `- ${status ? `[${status}] ` : ''}${each}`),
  );

function targetLines(model: Model, profile: Profile): string[] {
  const judgements = model.judgements(profile.unit);
  if (judgements.length === 0) return [];
  const held = heldNow(judgements);
  const rows = held.map(({ now, earlier }) => {
    const notes = [paceInWords(now), reasonInWords(now), endInWords(profile.unit, now.target)];
    const words = [resultInWords(now), ...notes, earlierInWords(earlier)];
    return `  ${now.target.id} [${now.verdict}] ${words.flatMap(ended).join(' ')}`.trimEnd();
  });
  return [
    ...line(
      targetsHeading(
        profile.unit,
        held.map(({ now }) => now),
        model.data.indicator,
      ),
    ),
    ...rows,
  ];
}

function unitLines(model: Model, profile: Profile): string[] {
  const { unit, fertility, intervals, births, coverage, budget } = profile;
  const heading = unitHeading(model, profile);
  return [
    '',
    `# ${unit.name}`,
    ...ended(heading),
    ...listed(unitFindings(model, profile, heading)),
    ...line(fertility && fertilityTrend(fertility, intervals)),
    ...line(births && birthsLevel(births)),
    ...coverage.flatMap((form) => [...line(trainingLevel(form)), ...ended(withoutTotals(form))]),
    ...(budget ? [...line(budgetLevel(budget)), ...line(budgetUnused(budget))] : []),
    ...targetLines(model, profile),
  ];
}

function overviewLines(model: Model, overview: Overview): string[] {
  const cards = [fertilityCard(overview), trainingCard(overview), moneyCard(overview)];
  return [
    ...line(overviewHeading(model, overview)),
    ...cards.map(({ name, period, number, measure, status, note }) =>
      [name, period, number ?? 'chưa có', measure, status?.text, note].filter(Boolean).join(' · '),
    ),
    ...(overview.children ? line(childrenHeading(overview.children)) : []),
  ];
}

function siteLines(model: Model): string[] {
  const profiles = profilesOf(model);
  const overviews = headsOf(model).map((unit) => overviewOf(model, unit));
  return [
    `======== ${model.isSimulated ? 'Số liệu mô phỏng' : 'Số liệu thật'} ========`,
    ...overviews.flatMap((overview) => overviewLines(model, overview)),
    ...[
      fertilityHeading(model, profiles),
      trainingHeading(model, profiles),
      budgetHeading(profiles),
    ].flatMap(ended),
  ];
}

test('all findings read well', async () => {
  const lines = sites.flatMap((model) => [
    ...siteLines(model),
    ...profilesOf(model).flatMap((profile) => unitLines(model, profile)),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('findings.txt');
});

test('no unit’s page opens with more than five findings', () => {
  for (const model of sites)
    for (const profile of profilesOf(model))
      expect(unitFindings(model, profile, unitHeading(model, profile)).length).toBeLessThan(5);
});
