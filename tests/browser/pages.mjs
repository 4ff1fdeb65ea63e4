// A shop's web server: pages made of the text a test gives, and the npm packages' own files under /npm/.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const packages = path.resolve(import.meta.dirname, '../node_modules');
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

// `pages` maps a path to HTML, or to {html, headers}.
export async function startPages(pages) {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://shop');
    const send = (status, type, body, headers) =>
      response.writeHead(status, { 'content-type': type + '; charset=utf-8', ...headers }).end(body);
    if (pathname === '/favicon.ico') return send(200, 'image/x-icon', '');
    if (pathname in pages) {
      const page = pages[pathname];
      return typeof page === 'string' ? send(200, 'text/html', page) : send(200, 'text/html', page.html, page.headers);
    }
    const file = path.join(packages, pathname.replace(/^\/npm\//, ''));
    if (pathname.startsWith('/npm/') && file.startsWith(packages))
      return send(200, types[path.extname(file)] ?? 'application/octet-stream', await readFile(file));
    return send(404, 'text/plain', 'not here');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    pages,
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => { server.close(); server.closeAllConnections(); },
  };
}
