import type { Article } from '../../../utils/article/article';
import type { Quotation, Speaker } from '../../../utils/article/quotation';

/*
 * Made-up articles of the size that news articles have: about 18 kB of text in 30 paragraphs, eight quotations by up to
 * four of 400 people, from 40 outlets, in 12,000 different words of which few are frequent, as in a language. The same
 * number gives the same article.
 */

const SYLLABLES = 'ba bi bu da di du ga ka ki ku la li lu ma mi mu na ni nu pa ra ri ru sa si su ta ti tu wa ya'.split(
  ' ',
);
const OUTLETS = 40;
const PEOPLE = 400;
const PARAGRAPHS = 30;
const VOCABULARY = 12_000;
const QUOTATIONS = 8;
const WORDS_A_PARAGRAPH = 85;

/** Milliseconds since 1970 of the first article; the others follow hour by hour. */
const FIRST = Date.UTC(2022, 0, 1);
const HOUR = 3_600_000;

export function savedAtOf(n: number): number {
  return FIRST + n * HOUR;
}

export function syntheticArticle(n: number): Article {
  const random = generator(n + 1);
  const speakers = Array.from({ length: 1 + (n % 4) }, (_, i) => person(i, random() * PEOPLE));
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => sentence(random, WORDS_A_PARAGRAPH));
  const quoted = Array.from({ length: QUOTATIONS }, (_, i) => `${i} ${sentence(random, 18)}`);
  for (const [i, words] of quoted.entries())
    paragraphs[i * 3 + 1] = `“${words}” kata ${speakers[i % speakers.length]?.name}.`;
  const text = paragraphs.join('\n\n');
  const published = new Date(savedAtOf(n)).toISOString().replace(/\.\d+Z$/, '+00:00');
  return {
    metadata: {
      url: `https://outlet${n % OUTLETS}.example/berita/${n}`,
      title: sentence(random, 9),
      dek: sentence(random, 16),
      byline: [name(random() * PEOPLE)],
      siteName: `Outlet ${n % OUTLETS}`,
      publishedTime: published,
      language: n % 10 === 0 ? 'en' : 'id',
      direction: 'ltr',
      ...{ initials: [], tags: [] },
    },
    content: { tree: { type: 'root', children: paragraphs.map(paragraph) }, text },
    quotations: quoted.map((words, i) => quotation(text, words, i, speakers[i % speakers.length]?.id ?? 's1')),
    speakers,
    removals: [],
    completeness: { complete: true, nextPages: [] },
  };
}

function paragraph(value: string): Article['content']['tree']['children'][number] {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
}

function quotation(text: string, words: string, index: number, speakerId: string): Quotation {
  const start = text.indexOf(words);
  const mention = { kind: 'name', text: 'x', start, end: start + 1 } as const;
  return {
    ...{ id: `q${index + 1}`, kind: 'direct', text: words, start, end: start + words.length, cue: null },
    attribution: { speakerId, mention, confidence: 'explicit' },
  };
}

function person(index: number, seed: number): Speaker {
  return {
    id: `s${index + 1}`,
    name: name(seed),
    role: `Kepala ${word(generator(seed))}`,
    kind: 'person',
    mentions: [],
  };
}

export function name(seed: number): string {
  const random = generator(Math.floor(seed) + 10_000);
  return [newWord(random), newWord(random)].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}

function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => word(random)).join(' ');
}

/** Zipf's law: the word of rank r is as frequent as 1/r. */
function word(random: () => number): string {
  return WORDS[Math.floor(VOCABULARY ** random()) - 1] ?? 'dan';
}

function newWord(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** mulberry32: small, fast, and the same everywhere. */
function generator(seed: number): () => number {
  let state = Math.floor(seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = Array.from({ length: VOCABULARY }, (_, n) => newWord(generator(n + 50_000)));
