/** A published address from its first build on: kept, held, and led on from where a page has moved. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveAddress, noteAddresses } from '../../scripts/addresses.ts';
import { fill } from '../../scripts/new-folder.ts';
import { catalogues } from '../data-folder.ts';
import { parsedHtml } from '../parsed.ts';
import { temporaryFolder } from '../temporary.ts';
import { built } from './built.ts';

test('a published address leads on or stops the build', async () => {
  const folder = temporaryFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'site')];
  fill(data, Object.entries(catalogues));
  const write = (old: string, now: string) => {
    const units = readFileSync(join(data, 'don-vi.csv'), 'utf8');
    expect(units).toContain(old);
    writeFileSync(join(data, 'don-vi.csv'), units.replace(old, now));
  };
  expect(await built(data, out)).toBeUndefined();
  expect(noteAddresses(data, out)).toBeGreaterThan(20);
  const list = readFileSync(join(data, 'dia-chi.csv'), 'utf8');
  expect(list).toContain('\ndon-vi/07543.html;\n');

  // Another code is another page: the build names both, and what stands stays.
  write('07543;', '07544;');
  write('24;Tỉnh Bắc Ninh', '07999;Xã Thêm;xã;04;;;\n24;Tỉnh Bắc Ninh');
  const failure = await built(data, out);
  expect(failure).toContain('mất địa chỉ: don-vi/07543.html, nhung/07543.html');
  expect(failure).toContain('chưa có trong tệp đó: don-vi/07544.html, don-vi/07999.html.');
  expect(failure).toContain('npm run addresses -- --from don-vi/07543.html --to ĐỊA_CHỈ_MỚI');
  expect(failure).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(out, 'don-vi/07543.html'), 'utf8')).toContain('Xã Sơn Hải');

  // A corrected name changes no address, a page more is no loss; where it is said
  // that the page has moved, the old address leads there.
  write('Xã Sơn Hải;', 'Xã Sơn Hải Mới;');
  moveAddress(data, { path: 'don-vi/07543.html', to: 'don-vi/07544.html' });
  // What other sites frame is published as any page is.
  expect(await built(data, out)).toContain('mất địa chỉ: nhung/07543.html');
  moveAddress(data, { path: 'nhung/07543.html', to: 'nhung/07544.html' });
  expect(await built(data, out)).toBeUndefined();
  const document = parsedHtml(readFileSync(join(out, 'don-vi/07543.html'), 'utf8'));
  expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=../don-vi/07544.html',
  );
  expect(document.querySelector('a')?.getAttribute('href')).toBe('../don-vi/07544.html');
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    '../don-vi/07544.html',
  );
  expect(document.querySelectorAll('script, style')).toHaveLength(0);
  expect(readFileSync(join(out, 'don-vi/07544.html'), 'utf8')).toContain('Xã Sơn Hải Mới');
});
