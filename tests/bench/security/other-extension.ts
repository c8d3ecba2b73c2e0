import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Somebody else', version: '1' }),
  'page.html': '<!doctype html><title>Somebody else</title>',
};

/** Another extension beside ours, which may write to whom it likes. */
export function otherExtension(): { folder: string; page: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'kutip-other-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(folder, name), content);
  return {
    folder,
    page: `chrome-extension://${idOf(folder)}/page.html`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chromium names an unpacked extension after its folder: the first half of its SHA-256, in the letters a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
