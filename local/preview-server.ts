// Serves the preview's static files and the exports that were named, to this machine alone.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface NamedFile {
  readonly name: string;
  read(): Uint8Array;
}

export interface PreviewServer {
  /** The page's address, with its final slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** The page's own files: nothing else of the folder is served. */
const PAGES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'preview.css': 'text/css; charset=utf-8',
  'addon.js': 'text/javascript; charset=utf-8',
  'decoder.js': 'text/javascript; charset=utf-8',
  'workbook-decoder.js': 'text/javascript; charset=utf-8',
  'preview.js': 'text/javascript; charset=utf-8',
};

interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** `files/` lists the names, `files/0` is the first file. */
function fileAnswer(path: string, files: readonly NamedFile[]): Answer | null {
  if (path === 'files/') return { type: 'application/json', body: JSON.stringify(files.map(({ name }) => name)) };
  const number = /^files\/(\d+)$/.exec(path)?.[1];
  const file = number === undefined ? undefined : files[Number(number)];
  return file ? { type: 'application/octet-stream', body: file.read() } : null;
}

function answerFor(path: string, folder: string, files: readonly NamedFile[]): Answer | null {
  const name = path === '' ? 'index.html' : path;
  const type = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
  return type ? { type, body: readFileSync(join(folder, name)) } : fileAnswer(path, files);
}

/** Another site's page that reaches this machine through a name of its own is refused: the files are the person's. */
const isOwnHost = ({ headers }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

function respond(request: IncomingMessage, response: ServerResponse, answer: () => Answer | null): void {
  const send = (status: number, found?: Answer): void => {
    response.writeHead(status, { 'Content-Type': found?.type ?? 'text/plain', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : found?.body);
  };
  if (!isOwnHost(request)) send(403);
  else if (request.method !== 'GET' && request.method !== 'HEAD') send(405);
  else {
    try {
      const found = answer();
      send(found ? 200 : 404, found ?? undefined);
    } catch (error) {
      send(500, { type: 'text/plain', body: error instanceof Error ? error.message : String(error) });
    }
  }
}

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves on a free port of the loopback address. */
export function servePreview(folder: string, files: readonly NamedFile[]): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    respond(request, response, () => answerFor(path, folder, files));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => closing(server) });
    });
  });
}
