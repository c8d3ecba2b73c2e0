import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers for one address. */
export interface ServedFile {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

export interface FileServer {
  /** "http://127.0.0.1:1234", without a slash at the end. */
  origin: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  /** What each of them said to come from; '' where it did not say. */
  referrers: string[];
  close: () => Promise<void>;
}

/** A small web server on this machine. @param find gives the file for a path ("/a.html"), or undefined for a 404. */
export async function serveFiles(find: (path: string) => ServedFile | undefined): Promise<FileServer> {
  const requests: string[] = [];
  const referrers: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    requests.push(path);
    referrers.push(request.headers.referer ?? '');
    const file = find(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type ?? 'text/html; charset=utf-8', ...file.headers });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    referrers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path of a request, decoded where it can be: pages under test ask for the strangest addresses. */
function pathOf(target: string): string {
  const [path = '/'] = target.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
