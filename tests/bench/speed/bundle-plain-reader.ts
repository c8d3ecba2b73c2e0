import path from 'node:path';
import { build } from 'vite';

const ENTRY = path.join(import.meta.dirname, 'plain-reader.ts');

/** `plain-reader.ts` as one script; its value is the article's text. */
export async function bundlePlainReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'article' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return `${bundle.output[0].code}\narticle;`;
}
