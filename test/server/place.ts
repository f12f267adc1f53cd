/** A small site with a file of each sort, and real servers on this machine that serve it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from 'vitest';

const LONG = `<p>${'Số liệu dân số. '.repeat(200)}</p>`;

const FILES: Readonly<Record<string, string>> = {
  'index.html': `<title>Trang</title>${LONG}`,
  '404.html': '<title>Không tìm thấy trang</title><a href="https://dansomo.example/">Về trang</a>',
  'kieu/style.1a2b3c4d.css': `${'p { margin: 0 }\n'.repeat(100)}`,
  'nhung/muc-sinh.html': '<title>Mức sinh</title>',
  'tai-ve/so-lieu.csv': `Mã;Số\n${'040;2,03\n'.repeat(200)}`,
  'tai-ve/viec-den-han.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'phien-ban.json': '{}\n',
  '.dan-so-mo': 'index.html\n',
};

/** Lays the site below a folder as `dan-so`, readable by whomever a server runs as. */
export function laySite(folder: string): void {
  chmodSync(folder, 0o755);
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, 'dan-so', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The first of the programs that starts on this machine; null where none does. */
export function installed(...names: readonly string[]): string | null {
  const places = names.flatMap((name) => [name, `/usr/sbin/${name}`]);
  return places.find((name) => spawnSync(name, ['-v']).status === 0) ?? null;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** Runs a server until the tests of the file have ended; throws with its words where it does not answer. */
export async function started(name: string, args: readonly string[], port: number): Promise<void> {
  const server = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  afterAll(() => ended(server));
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  for (let tries = 0; tries < 2_000 && server.exitCode === null; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false)) return;
    await wait(50);
  }
  throw new Error(`${name} does not answer: ${said}`);
}

function ended(server: ChildProcess): Promise<unknown> {
  if (server.exitCode !== null) return Promise.resolve();
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  return gone;
}
