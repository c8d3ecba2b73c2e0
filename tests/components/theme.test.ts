import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * WCAG 2.2: 4.5:1 for text (1.4.3), 3:1 for what a control shows (1.4.11), on every paper of every theme.
 */
const css = readFileSync('components/theme/theme.css', 'utf8');

type Scheme = 'light' | 'dark';
const THEMES = { light: 'light', dark: 'dark', sepia: 'light', black: 'dark' } as const satisfies Record<
  string,
  Scheme
>;

const PAPERS = ['--paper', '--paper-sunken', '--paper-raised'];
const TEXTS = ['--ink', '--ink-soft', '--alert', ...Array.from({ length: 8 }, (_, i) => `--voice-${i + 1}`)];
const SHAPES = ['--line-strong', '--focus'];

/** The custom properties of one theme, resolved. */
function tokens(theme: keyof typeof THEMES): Map<string, string> {
  const block = (selector: string): string => css.split(`${selector} {`)[1]?.split('\n}')[0] ?? '';
  const all = `${block(':root')}${block(`:root[data-theme="${theme}"]`)}`;
  return new Map(
    [...all.matchAll(/(--[\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g)].map(
      ([, name = '', light, dark, plain]) => [name, plain ?? (THEMES[theme] === 'light' ? light : dark) ?? ''],
    ),
  );
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.keys(THEMES) as (keyof typeof THEMES)[])('%s', (theme) => {
  const values = tokens(theme);
  const pairs = (names: string[]) => PAPERS.flatMap((paper) => names.map((name) => [name, paper] as const));

  it.each(pairs(TEXTS))('%s can be read on %s', (name, paper) => {
    expect(contrast(values.get(name) ?? '', values.get(paper) ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))('%s can be seen on %s', (name, paper) => {
    expect(contrast(values.get(name) ?? '', values.get(paper) ?? '')).toBeGreaterThanOrEqual(3);
  });
});
