/** The built site on this machine alone, as a plain host would serve it. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface ServeOptions {
  /** The folder of the built site. */
  readonly dir: string;
  /** The port to try first; 0, or one that is taken, gives any free one. */
  readonly port?: number;
  /** The path that the site is mounted under, such as `/a/b/`. */
  readonly base?: string;
}

/** Why a port cannot be had. */
const REFUSED = {
  EADDRINUSE: 'Cổng đang có chương trình khác dùng',
  EACCES: 'Không có quyền mở cổng',
} as const;

type Reason = keyof typeof REFUSED;

export interface Served {
  readonly url: string;
  /** Why the port is another than the one that was asked for; null where it is that one. */
  readonly refused: Reason | null;
  close(): Promise<void>;
}

/** What shrinks on its way; fonts, pictures and workbooks are compressed already. */
const shrinks = /^(text|image\/svg|application\/(json|xml|manifest))/;

/** Serves a folder as a plain static host would: files as they are named, 404.html for the rest. */
export async function serve({ dir, port = 0, base = '/' }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch(() => response.destroy());
  });
  const refused = (await answers(port)) ? 'EADDRINUSE' : await listen(server, port);
  if (refused) await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://localhost:${address.port}${base}`,
    refused,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

/** Whether a program has the port on the other address of “localhost”, which browsers try first. */
function answers(port: number): Promise<boolean> {
  if (port === 0) return Promise.resolve(false);
  return new Promise((done) => {
    const socket = connect(port, '::1');
    socket.once('error', () => done(false));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
  });
}

/** Null when the server listens; else why it may not have the port. */
function listen(server: Server, port: number): Promise<Reason | null> {
  return new Promise((done, failed) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(error.code);
      else failed(error);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      done(null);
    });
  });
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await file(root, base, request.url ?? '/');
  const shown = found ?? (await file(root, base, `${base}404.html`));
  if (shown === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = types[extname(shown.path).toLowerCase()] ?? 'application/octet-stream';
  const zipped = shrinks.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    ...(zipped ? { 'content-encoding': 'gzip' } : { 'content-length': shown.bytes }),
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else if (zipped) await pipeline(createReadStream(shown.path), createGzip(), response);
  else await pipeline(createReadStream(shown.path), response);
}

/** The file that an address names; nothing for one outside the folder, behind a link too, or hidden. */
async function file(root: string, base: string, address: string): Promise<Shown | undefined> {
  const path = decoded(address.replace(/[?#].*/s, ''));
  if (path === undefined || !path.startsWith(base) || path.includes('\0')) return undefined;
  const named = path.slice(base.length);
  const place = resolve(
    root,
    `./${named}${named === '' || named.endsWith('/') ? 'index.html' : ''}`,
  );
  if (!isServed(root, place)) return undefined;
  const [real, home] = await Promise.all([realPath(place), realPath(root)]);
  return real && home && isServed(home, real) ? size(real) : undefined;
}

/** Whether a path is within the folder, and none of its names is hidden. */
const isServed = (root: string, path: string): boolean =>
  path.startsWith(root + sep) && !/[\\/]\./.test(path.slice(root.length));

/** The path without links; nothing where there is no such file. */
const realPath = (path: string): Promise<string | undefined> =>
  realpath(path).catch(() => undefined);

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Shown {
  readonly path: string;
  readonly bytes: number;
}

async function size(path: string): Promise<Shown | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, bytes: found.size } : undefined;
}

/** Serves until Ctrl+C, and says where, and why not at the port that was asked for. */
export async function serveAloud(options: ServeOptions): Promise<void> {
  const { url, refused } = await serve(options);
  if (refused) console.log(`${REFUSED[refused]}: cổng ${options.port}. Trang dùng cổng khác.`);
  console.log(`Trang đang chạy tại ${url} (Ctrl+C để dừng)`);
}
