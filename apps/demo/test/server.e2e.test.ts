import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createDemoServer } from '../server/serve.mjs';

it.each([
  '/.vite/manifest.json',
  '/%2evite/manifest.json',
  '/%2Evite%2fmanifest.json',
  '/x/..%5c.vite/manifest.json',
])('keeps what is not meant for readers to itself: %s', async (path) => {
  const server = createDemoServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await fetch(`${origin}/en/`)).status).toBe(200);
    expect((await fetch(origin + path)).status).toBe(404);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
