/** The files for servers, at work: in each server that this machine has, and IIS's as far as XML can be held. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { temporaryFolder } from '../temporary.ts';
import { freePort, installed, laySite, started } from './place.ts';

/** One of the files, set for the folder of a test. */
const settings = (name: string, folder: string): string =>
  readFileSync(join('docs/server', name), 'utf8').replaceAll('/srv/web', folder);

interface Server {
  readonly name: string;
  readonly program: string | null;
  /** Starts it on a port, the site of the folder below `/dan-so/`. */
  start(program: string, folder: string, port: number): Promise<void>;
}

const nginx: Server = {
  name: 'nginx',
  program: installed('nginx'),
  async start(program, folder, port) {
    const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((each) => `${each}_temp_path ${folder}/${each};`)
      .join(' ');
    const file = join(folder, 'main.conf');
    writeFileSync(join(folder, 'nginx.conf'), settings('nginx.conf', folder));
    writeFileSync(
      file,
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { ${types} ${temporary} access_log off;
server { listen 127.0.0.1:${port}; include ${folder}/nginx.conf; } }
`,
    );
    await started(program, ['-c', file, '-e', 'stderr'], port);
  },
};

const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/etc/httpd/modules'];
const LOADED = [
  ...['mpm_event', 'authz_core', 'unixd', 'mime', 'dir', 'headers', 'filter', 'deflate'],
];

const apache: Server = {
  name: 'Apache',
  program: MODULES.some((place) => existsSync(place)) ? installed('apache2', 'httpd') : null,
  async start(program, folder, port) {
    const modules = MODULES.find((place) => existsSync(place));
    const lines = LOADED.filter((each) => existsSync(`${modules}/mod_${each}.so`)).map(
      (each) => `LoadModule ${each}_module ${modules}/mod_${each}.so`,
    );
    const file = join(folder, 'main.conf');
    writeFileSync(join(folder, 'mime.types'), 'text/html html\ntext/css css\n');
    writeFileSync(join(folder, 'dan-so/.htaccess'), settings('apache.conf', folder));
    writeFileSync(
      file,
      `${lines.join('\n')}
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
TypesConfig ${folder}/mime.types
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
DocumentRoot ${folder}
${process.getuid?.() === 0 ? 'User nobody\n' : ''}
<Directory ${folder}>
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    await started(program, ['-X', '-f', file], port);
  },
};

describe.each([nginx, apache])('$name', ({ name, program, start }) => {
  if (program === null) {
    test.skip(`${name} is not installed on this machine`, () => {});
    return;
  }
  const folder = temporaryFolder();
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    laySite(folder);
    await start(program, folder, port);
    url = `http://127.0.0.1:${port}/dan-so/`;
  });

  test('gives a page with its language’s letters, asked anew each time, framed by its own host alone', async () => {
    const { status, headers } = await fetch(url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  test('lets any host frame an embed, and nothing else', async () => {
    const policy = async (path: string) =>
      (await fetch(url + path)).headers.get('content-security-policy');
    expect(await policy('nhung/muc-sinh.html')).toBe('frame-ancestors *');
    expect(await policy('phien-ban.json')).toBe("frame-ancestors 'self'");
    const { headers } = await fetch(`${url}nhung/muc-sinh.html`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('keeps a style sheet for a year', async () => {
    const { headers } = await fetch(`${url}kieu/style.1a2b3c4d.css`);
    expect(headers.get('cache-control')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['index.html', 'text/html'],
    ['kieu/style.1a2b3c4d.css', 'text/css'],
    ['tai-ve/so-lieu.csv', 'text/csv'],
    ['tai-ve/viec-den-han.ics', 'text/calendar'],
  ])('says what %s is, compressed where it is long', async (path, type) => {
    const { headers } = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-type')).toMatch(new RegExp(`^${type}; ?charset=utf-8$`, 'i'));
    if (path.endsWith('.ics')) return;
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test.each(['khong-co.html', 'don-vi/sau/nua.html'])(
    'leads on from %s, which is no page',
    async (path) => {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<a href="https://dansomo.example/">');
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    },
  );

  test('gives away no hidden file and no list of a folder', async () => {
    const statuses = ['.dan-so-mo', '.htaccess', 'tai-ve/'].map(async (path) => {
      const { status } = await fetch(url + path);
      return status === 403 || status === 404;
    });
    expect(await Promise.all(statuses)).toEqual([true, true, true]);
  });
});

/** What IIS would refuse of a `web.config`, by the part of its schema that the file uses. */
const refusedByIis = async (contents: string) =>
  (
    await validateXML({
      xml: { fileName: 'web.config', contents },
      schema: {
        fileName: 'web-config.xsd',
        contents: readFileSync(join(import.meta.dirname, 'web-config.xsd'), 'utf8'),
      },
    })
  ).errors;

test('the file for IIS keeps to the schema of its settings', async () => {
  const contents = readFileSync('docs/server/web.config', 'utf8');
  expect(await refusedByIis(contents)).toEqual([]);
  for (const [right, wrong] of [
    ['cacheControlMode="DisableCache"', 'cacheControlMode="NoCache"'],
    ['<error statusCode="404"', '<error status="404"'],
    ['cacheControlMaxAge="365.00:00:00"', 'cacheControlMaxAge="365 days"'],
  ] as const)
    expect(await refusedByIis(contents.replace(right, wrong)), wrong).not.toEqual([]);
});

test('the file for IIS leads to the page of wrong addresses, and sets the embeds apart', () => {
  const contents = readFileSync('docs/server/web.config', 'utf8');
  expect(contents).toContain('<error statusCode="404" path="404.html" responseMode="File" />');
  expect(contents.match(/<location path="(\w+)">/g)).toEqual([
    ...['<location path="kieu">', '<location path="nhung">'],
  ]);
});
