/** Serves the demo with a strict content-security policy: `node server/serve.mjs [PORT]`. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readAsset } from '../../../scripts/assets.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The policy of a page; `nonce` is new for each response. */
const policy = (nonce) =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Language of the first visit, from the browser's list. */
const preferred = (request) => (/^\s*fr\b/i.test(request.headers['accept-language'] ?? '') ? '/fr/' : '/en/');

/** Makes the server; the caller chooses the port. */
export function createDemoServer() {
  // Longer than clients keep a connection: one that is closed as they use it again fails.
  return createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/') {
      response.writeHead(302, { ...headers, location: preferred(request), vary: 'accept-language' }).end();
      return;
    }
    const asset = await readAsset(dist, request.url ?? '/');
    if (!asset) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    if (!asset.type.startsWith('text/html')) {
      const immutable = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response
        .writeHead(200, { ...headers, 'content-type': asset.type, 'cache-control': immutable })
        .end(asset.body);
      return;
    }
    const nonce = randomBytes(18).toString('base64');
    response
      .writeHead(200, {
        ...headers,
        'content-type': asset.type,
        'cache-control': 'no-store',
        'content-security-policy': policy(nonce),
      })
      .end(asset.body.toString('utf8').replaceAll('__CSP_NONCE__', nonce));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? process.env.DEMO_PORT ?? 4173);
  createDemoServer()
    .on('error', (error) => {
      console.error(`Port ${port} cannot be used (${error.message}). Set DEMO_PORT to a free one.`);
      process.exit(1);
    })
    .listen(port, '127.0.0.1');
}
