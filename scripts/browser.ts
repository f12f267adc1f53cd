/** A browser of this machine, or the one that travels as a package: for tests, and for the pictures of the guide. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** A browser that can be started, and what its process needs besides. */
interface Found {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Finder = () => Found | undefined | Promise<Found | undefined>;

/**
 * Where a browser can come from, the first that runs wins. `BROWSER_FROM` names one alone. The packaged
 * one has no windows, tabs or profiles to keep: the tests cost less than two thirds of what they do in another.
 */
const finders: Readonly<Record<string, Finder>> = {
  environment: named,
  packaged,
  installed: () =>
    places()
      .map((path) => ({ path }))
      .find(runs),
  playwright: () => [{ path: chromium.executablePath() }].find(runs),
};

export async function startBrowser(): Promise<BrowserServer> {
  const { path, env = {} } = await findBrowser(process.env.BROWSER_FROM);
  const fonts = await ownFonts();
  return chromium.launchServer({
    // Half a minute of the library's is not enough on a busy machine.
    timeout: 300_000,
    executablePath: path,
    // Where its locale lacks the letters of a name, a browser calls what is taken away “download”.
    env: { ...process.env, ...env, ...fonts, LC_ALL: 'C.UTF-8' },
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--no-sandbox',
    ],
  });
}

export async function findBrowser(from?: string): Promise<Found> {
  for (const [name, find] of Object.entries(finders)) {
    const found = from === undefined || from === name ? await find() : undefined;
    if (found !== undefined) return found;
  }
  throw new Error(
    'Không tìm thấy trình duyệt để chạy kiểm thử. Hãy cài Chrome, Chromium hoặc Edge, ' +
      'hay đặt biến môi trường CHROME_PATH bằng đường dẫn của trình duyệt, rồi chạy lại.\n' +
      'No browser was found for the tests. Install Chrome, Chromium or Edge, ' +
      'or set CHROME_PATH to the path of one, and run again.',
  );
}

function named(): Found | undefined {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) {
    throw new Error(
      `CHROME_PATH chỉ đến tệp không có: ${path}\nCHROME_PATH names a file that is not there: ${path}`,
    );
  }
  return { path };
}

/** Where Chrome, Chromium and Edge are usually installed on this system. */
function places(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) =>
      roots.flatMap((root) => (root ? join(root, program) : [])),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const programs = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (env.PATH ?? '/usr/bin').split(delimiter);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** Whether a browser starts here. Some are stubs, and some lack a library of the system. */
function runs({ path, env = {} }: Found): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/** The Chromium that travels as a package, the same on every Linux, with the libraries that a bare one lacks. */
async function packaged(): Promise<Found | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = await unpacked('browser', ['chromium.br', 'al2023.tar.br']);
  const path = join(home, 'chromium');
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
  return [{ path }, { path, env: libraries }].find(runs);
}

/**
 * On Linux a browser sees the fonts of that package and no others, whichever browser it is: what a
 * machine has installed must not show in a picture. Other systems cannot be told.
 */
async function ownFonts(): Promise<Readonly<Record<string, string>>> {
  if (process.platform !== 'linux') return {};
  const home = await unpacked('fonts', ['fonts.tar.br']);
  const file = join(home, 'own.conf');
  if (!existsSync(file)) await writeFile(file, fontConfiguration(home));
  return { FONTCONFIG_FILE: file };
}

/** Unpacks a part of the packaged Chromium once a version; a folder appears whole or not at all. */
async function unpacked(part: string, archives: readonly string[]): Promise<string> {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  const home = join(cache, `chromium-${version}-${part}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'chromium-'));
  await inflateInto(
    draft,
    archives.map((name) => join(bin, name)),
  );
  await rename(draft, home).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}

/** The package always unpacks into the system's temporary folder; here that is `folder`. */
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map(inflate));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const fontConfiguration = (home: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
