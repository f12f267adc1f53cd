/**
 * A process to be killed: node publisher.ts DATA OUT NAME FILES [MOMENT]. Publishes a site of so many
 * small files that all say NAME, and kills itself at the moment; without one it goes on and on, so
 * that a test can kill it at any time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closePlace, openPlace, publish } from '../../scripts/publish.ts';

export function writeSmallSite(folder: string, name: string, files: number): void {
  mkdirSync(join(folder, 'tai-ve'), { recursive: true });
  const described = JSON.stringify({ name: 'dan-so-mo', title: name, files });
  writeFileSync(join(folder, 'tai-ve', 'datapackage.json'), described);
  writeFileSync(join(folder, 'index.html'), name);
  for (let at = 0; at < files; at += 1) writeFileSync(join(folder, `${at}.html`), name);
}

async function main([data = '', out = '', name = '', files = '0', moment]: string[]) {
  for (let round = 0; round === 0 || moment === undefined; round += 1) {
    const place = openPlace(data, out);
    await publish(data, place, {
      write: async (_, fresh) => writeSmallSite(fresh, `${name}${round}`, Number(files)),
      at: (reached) => {
        if (reached === moment) process.kill(process.pid, 'SIGKILL');
      },
    });
    closePlace(place);
    if (round === 0) process.stdout.write('published\n');
  }
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2));
