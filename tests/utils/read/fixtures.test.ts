import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FixtureRecord, fixtureRecord } from './fixture-record';

const FOLDER = 'tests/fixtures';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const expected = (name: string): FixtureRecord => JSON.parse(read(name.replace('.html', '.json')));

describe('every fixture', () => {
  it.each(names)('%s is read as its file says', (name) => {
    const record = expected(name);
    expect(fixtureRecord(read(name), record.url)).toEqual(record);
  });
});

describe('one story in four shapes', () => {
  const shapes = names.filter((name) => /^(?:wordpress-idtheme|portal|semantic|bare)--/.test(name));
  const texts = shapes.map((name) => {
    const record = expected(name);
    return 'text' in record ? record.text.join(' ').replace(/^(?:Wartarimbun\.id –|Rimbun Raya -) /, '') : '';
  });

  it('gives one text', () => {
    expect(shapes.length).toBe(4);
    expect(new Set(texts).size).toBe(1);
  });

  it.each(['157', '×', 'Share this article', 'Baca Juga', 'Foto:', 'Leave a Reply', '(ning', 'ADVERTISEMENT'])(
    'holds no %s',
    (boilerplate) => {
      expect(texts.filter((text) => text.includes(boilerplate))).toEqual([]);
    },
  );
});
