import type { Download } from 'playwright-core';

/** A file the page handed over. The browser is another process: its files come over the connection. */
export async function downloaded(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
