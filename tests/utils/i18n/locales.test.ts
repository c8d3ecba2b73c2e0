import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const LOCALES = ['en', 'id'] as const;
const [en, id] = await Promise.all(LOCALES.map((name) => parseMessagesFile(`utils/i18n/locales/${name}.yml`)));
const texts = (messages: typeof en): Map<string, object> =>
  new Map(
    (messages ?? [])
      .map((message) => [message.key.join('.'), message] as const)
      .filter(([key]) => !key.startsWith('@@')),
  );

/** Paths and texts of the source files below some folders. */
function sources(folders: string[], extensions: string[]): [file: string, code: string][] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .map((file) => [file, readFileSync(file, 'utf8')]);
}

describe('the texts of the interface', () => {
  it('are there in every language', () => {
    expect([...texts(id).keys()].sort()).toEqual([...texts(en).keys()].sort());
  });

  it('take the same values in every language', () => {
    const values = (message: object): string[] => [...new Set(JSON.stringify(message).match(/\$\d/g) ?? [])].sort();
    for (const [key, message] of texts(en)) {
      expect({ key, values: values(texts(id).get(key) ?? {}) }).toEqual({ key, values: values(message) });
    }
  });

  it('are all used', () => {
    const code = sources(['entrypoints', 'components', 'utils'], ['.ts', '.tsx']).join('\n');
    const manifest = readFileSync('wxt.config.ts', 'utf8');
    const unused = [...texts(en).keys()].filter(
      (key) => !code.includes(`'${key}'`) && !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });
});

/** Words between two tags, or a literal name of a control. */
const LITERAL_TEXT =
  /<\w[^<>]*>\s*[A-Z][a-z]+[\w\s,.’'{}]*<\/|\s(?:label|title|aria-label|alt|placeholder)="[^"]*[a-z][^"]*"/g;
const OWN_NAME = '"Kutip"';

describe('components', () => {
  it('hold no text of their own', () => {
    const found = sources(['entrypoints', 'components'], ['.tsx']).flatMap(([file, code]) =>
      [...code.matchAll(LITERAL_TEXT)]
        .filter(([match]) => !match.includes(OWN_NAME))
        .map(([match]) => `${file}: ${match}`),
    );
    expect(found).toEqual([]);
  });
});
