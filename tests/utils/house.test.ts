import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of the pipeline in the order of the data: each may import the nouns and the rooms before it. */
const PIPELINE = ['article', 'page', 'extraction', 'cleanup', 'sanitize', 'content', 'quotations', 'read'];
const WITH_BROWSER = ['messaging', 'settings', 'session', 'library', 'i18n', 'sites'];
/** Packages that only one room knows. */
const ENGINES: Record<string, string> = {
  '@mozilla/readability': 'extraction',
  dompurify: 'sanitize',
  'pouchdb-core': 'library',
  'pouchdb-adapter-idb': 'library',
};

interface SourceFile {
  file: string;
  room: string;
  code: string;
  /** Rooms of utils/ that it imports values from; importing types binds nothing. */
  rooms: string[];
  packages: string[];
}

function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((name) => {
      const file = `${folder}/${name}`;
      const code = readFileSync(file, 'utf8');
      const specifiers = [
        ...code.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm),
      ].map(([, from, dynamic]) => from ?? dynamic ?? '');
      const local = specifiers.filter((s) => s.startsWith('.')).map((s) => path.join(path.dirname(file), s));
      return {
        file,
        room: file.split('/')[1] ?? '',
        code,
        rooms: local.filter((target) => target.startsWith('utils/')).map((target) => target.split('/')[1] ?? ''),
        packages: specifiers.filter((s) => !s.startsWith('.')),
      };
    });
}

const utils = readSources('utils');
const components = readSources('components');
const entrypoints = readSources('entrypoints');

describe('the house', () => {
  it('has no loose file in utils/', () => {
    expect(readdirSync('utils', { withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  });

  it('names each room on its plan', () => {
    const plan = readFileSync('ARCHITECTURE.md', 'utf8');
    const rooms = ['utils', 'components'].flatMap((floor) => readdirSync(floor));
    expect(rooms.filter((room) => !plan.includes(`  ${room}/`) && !plan.includes(` ${room}/ `))).toEqual([]);
  });

  it('lets data go one way', () => {
    const wrong = utils.flatMap(({ file, room, rooms }) => {
      const place = PIPELINE.indexOf(room);
      const later = rooms.filter((other) => place >= 0 && other !== room && PIPELINE.indexOf(other) > place);
      return later.map((other) => `${file} imports ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the pipeline out of storage, settings and messages', () => {
    const outside = ['library', 'export', 'settings', 'session', 'messaging'];
    const engine = ['page', 'extraction', 'cleanup', 'quotations', 'read'];
    const wrong = utils.filter(
      ({ room, rooms }) => outside.includes(room) && rooms.some((other) => engine.includes(other)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lets nothing below import what is above', () => {
    const above = /from '(?:\.\.\/)+(components|entrypoints)\//;
    const wrong = [
      ...utils.filter(({ code }) => above.test(code)),
      ...components.filter(({ code }) => /\.\.\/entrypoints\//.test(code)),
    ];
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('knows the browser in a few rooms only', () => {
    const wrong = [...utils.filter(({ room }) => !WITH_BROWSER.includes(room)), ...components].filter(({ packages }) =>
      packages.some((name) => name.startsWith('wxt')),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it.each(Object.entries(ENGINES))('knows %s in utils/%s only', (name, room) => {
    const users = [...utils, ...components, ...entrypoints].filter(({ packages }) =>
      packages.some((used) => used === name || used.startsWith(`${name}/`)),
    );
    expect(new Set(users.map((user) => user.room))).toEqual(new Set([room]));
  });

  it('puts no HTML string into a page', () => {
    const sinks = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/;
    const wrong = [...utils, ...components, ...entrypoints].filter(({ code }) => sinks.test(code));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
