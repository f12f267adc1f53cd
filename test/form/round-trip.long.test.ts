/** Each form of each unit as a workbook, a CSV, and as LibreOffice saves them anew. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { fileOf, forms, takenFrom } from './round-trips.ts';

test.each(['workbook', 'text'] as const)('every form as a %s is taken as it was filled', (kind) => {
  for (const filled of forms) {
    const { csv, unread, missing } = takenFrom(filled, fileOf(filled, kind), kind);
    expect([unread, missing]).toEqual([[], []]);
    expect(csv).toBe(takenFrom(filled, fileOf(filled, 'document'), 'document').csv);
  }
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** One of each form. */
const each = [...new Map(forms.map((filled) => [filled.form.layout.head.form, filled])).values()];

test.skipIf(!hasOffice).each([
  ['document', 'docx'],
  ['workbook', 'xlsx'],
] as const)(
  'LibreOffice saves a %s anew, and it is taken as before (skipped without soffice)',
  (kind, ext) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ra'));
    const files = each.map((filled, at) => {
      const name = `${at}.${ext}`;
      writeFileSync(join(folder, name), fileOf(filled, kind));
      return { filled, name };
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const sources = files.map(({ name }) => join(folder, name));
    const to = ['--headless', '--convert-to', ext, '--outdir', join(folder, 'ra'), ...sources];
    execFileSync('soffice', [profile, ...to], { timeout: 300_000, stdio: 'ignore' });
    for (const { filled, name } of files) {
      const saved = takenFrom(filled, readFileSync(join(folder, 'ra', name)), kind);
      expect(saved.csv).toBe(takenFrom(filled, fileOf(filled, kind), kind).csv);
    }
  },
);
