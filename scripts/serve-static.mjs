/** Serves a folder on loopback: `node scripts/serve-static.mjs PORT FOLDER`. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { readAsset } from './assets.mjs';
import { root } from './run.mjs';

const [port = '6006', folder = 'apps/storybook/dist'] = process.argv.slice(2);

createServer(async (request, response) => {
  const asset = await readAsset(join(root, folder), request.url ?? '/');
  if (!asset) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-cache' }).end(asset.body);
})
  .on('error', (error) => {
    console.error(`Port ${port} cannot be used (${error.message}). Set STORYBOOK_PORT to a free one.`);
    process.exit(1);
  })
  .listen(Number(port), '127.0.0.1');
