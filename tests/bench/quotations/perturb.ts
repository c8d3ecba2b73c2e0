import { ENGLISH } from '../../../utils/quotations/lexicon/en/english';
import { INDONESIAN } from '../../../utils/quotations/lexicon/id/indonesian';
import type { GoldArticle } from './find-gold-sets';

interface Range {
  start: number;
  end: number;
}

interface GoldQuote extends Range {
  text: string;
  speaker?: { name: string | null; role: string | null; type?: string; aliases?: string[]; [key: string]: unknown };
  segments?: Range[];
}

/** A gold article with what it holds beside its text; unknown fields are carried along. */
export interface AnnotatedArticle extends GoldArticle {
  quotes: GoldQuote[];
  notQuotes?: GoldQuote[];
  optional?: GoldQuote[];
}

interface Edit extends Range {
  text: string;
}

/** A way to write the same article otherwise: the answers stay, so what is lost was fitted to the wording. */
export interface Perturbation {
  name: string;
  edit(article: AnnotatedArticle): { edits: Edit[]; rename: ReadonlyMap<string, string> };
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

function replaceAll(text: string, pattern: RegExp, by: (hit: string) => string): Edit[] {
  return [...text.matchAll(pattern)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    text: by(hit[0]),
  }));
}

const CONSONANTS = 'bdgklmnprstvz';
const VOWELS = 'aeiou';

/** A word that no list holds, always the same for the same word. */
function invent(word: string): string {
  let seed = 7;
  for (const char of word.toLowerCase()) seed = (seed * 31 + char.charCodeAt(0)) % 1_000_003;
  let made = '';
  for (let i = 0; i < 3; i++) {
    made += `${CONSONANTS[seed % CONSONANTS.length]}${VOWELS[Math.floor(seed / 13) % VOWELS.length]}`;
    seed = Math.floor(seed / 7) + 11 * (i + 1);
  }
  made += 'k';
  return word === word.toUpperCase() ? made.toUpperCase() : made.charAt(0).toUpperCase() + made.slice(1);
}

/** Some gold names hold the rank or a form of address, which is no name. */
const isTitle = (word: string) =>
  [INDONESIAN, ENGLISH].some(({ nickTitles, rankParts, titles }) =>
    [nickTitles, rankParts, titles].some((list) => list.has(word.toLowerCase())),
  );

/** Every word of every speaker's name becomes another that nobody is called by. */
function renameSpeakers(article: AnnotatedArticle): { edits: Edit[]; rename: ReadonlyMap<string, string> } {
  const rename = new Map<string, string>();
  for (const { speaker } of article.quotes) {
    if (!speaker?.name || speaker.type) continue;
    for (const [word] of [speaker.name, ...(speaker.aliases ?? [])].join(' ').matchAll(WORD)) {
      if (word.length > 2 && /^\p{Lu}/u.test(word) && !isTitle(word)) rename.set(word, invent(word));
    }
  }
  const edits = replaceAll(article.text, WORD, (word) => rename.get(word) ?? word);
  return { edits: edits.filter(({ start, end, text }) => article.text.slice(start, end) !== text), rename };
}

/** Tags that mean the same, each for the one before it. */
const SYNONYMS: Record<string, string[]> = {
  id: ['kata', 'ujar', 'ucap', 'tutur', 'ungkap', 'jelas', 'terang', 'papar', 'tegas', 'tandas', 'imbuh', 'tambah'],
  en: ['said', 'added', 'explained', 'noted', 'insisted', 'argued', 'warned', 'stated'],
};

function swapTags({ lang, text }: AnnotatedArticle): Edit[] {
  const list = SYNONYMS[lang] ?? [];
  const pattern = new RegExp(`(?<=[”"’]\\s?,?\\s?)(?:${list.join('|')})(?=nya\\b|\\b)`, 'g');
  return replaceAll(text, pattern, (verb) => list[(list.indexOf(verb) + 1) % list.length] ?? verb);
}

const plain = (edits: Edit[]) => ({ edits, rename: NOTHING });

export const PERTURBATIONS: Perturbation[] = [
  { name: 'as it is', edit: () => plain([]) },
  { name: 'invented names', edit: renameSpeakers },
  { name: 'straight marks', edit: ({ text }) => plain(replaceAll(text, /[“”„]/g, () => '"')) },
  { name: 'the same mark twice', edit: ({ text }) => plain(replaceAll(text, /[“"„]/g, () => '”')) },
  { name: 'no paragraphs', edit: ({ text }) => plain(replaceAll(text, /\n\s*\n/g, () => ' ')) },
  { name: 'other tags', edit: (article) => plain(swapTags(article)) },
];

/** The article written otherwise, every annotation moved along. */
export function perturb(article: AnnotatedArticle, perturbation: Perturbation): AnnotatedArticle {
  const { edits, rename } = perturbation.edit(article);
  const text = apply(article.text, edits);
  const move = (at: number) => moved(at, edits);
  const renamed = (words: string) => words.replace(WORD, (word) => rename.get(word) ?? word);
  const map = (quote: GoldQuote): GoldQuote => {
    const start = move(quote.start);
    const end = move(quote.end);
    const { segments, speaker } = quote;
    return {
      ...quote,
      start,
      end,
      text: text.slice(start, end),
      ...(segments && { segments: segments.map((one) => ({ ...one, start: move(one.start), end: move(one.end) })) }),
      ...(speaker && {
        speaker: {
          ...speaker,
          name: speaker.name && renamed(speaker.name),
          role: speaker.role && renamed(speaker.role),
          ...(speaker.aliases && { aliases: speaker.aliases.map(renamed) }),
        },
      }),
    };
  };
  return {
    ...article,
    text,
    quotes: article.quotes.map(map),
    notQuotes: article.notQuotes?.map(map) ?? [],
    optional: article.optional?.map(map) ?? [],
  };
}

function apply(text: string, edits: Edit[]): string {
  let made = '';
  let from = 0;
  for (const edit of edits) {
    made += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return made + text.slice(from);
}

/** Where an offset of the old text lies in the new one. */
function moved(at: number, edits: Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= at) break;
    shift += Math.min(at, end) === at && at < end ? start + text.length - at : text.length - (end - start);
  }
  return at + shift;
}
