import { describe, expect, it } from 'vitest';
import type { Announcement } from '../../../utils/extraction/read-announcement';
import { refusalOf } from '../../../utils/read/refusal-of';

const PAGE: Announcement = {
  ...{ isArticle: false, isPaid: false, bodyLength: 0, characters: 1_000, prose: 500, teasers: 0 },
  ...{ linkLines: 0, linked: 0, inDialog: 0, asksPassword: false, folded: 0 },
};
const PARAGRAPH = 'Air sungai naik sejak dini hari dan baru surut menjelang siang, kata warga di tepi jembatan.';
const VERSES = Array.from({ length: 8 }, (_, line) => `Baris pendek nomor ${line}`).join('\n');

describe('refusalOf', () => {
  it.each<[string, string, Partial<Announcement>, string | null]>([
    ['two paragraphs', `${PARAGRAPH}\n\n${PARAGRAPH}`, {}, null],
    ['one sentence on any page', PARAGRAPH, {}, 'not-article'],
    ['one sentence of a page that calls itself an article', PARAGRAPH, { isArticle: true }, null],
    ['short lines of an article', VERSES, { isArticle: true }, null],
    ['short lines of any page', VERSES, {}, null],
    ['short lines of any page beside links', VERSES, { linkLines: 8 }, 'not-article'],
    ['short lines of any page beside summaries of others', VERSES, { teasers: 1 }, 'not-article'],
    ['short lines of any page, a quarter linked', VERSES, { linked: 0.25 }, 'not-article'],
    ['a few words of any page', 'Halaman tidak ditemukan.', {}, 'not-article'],
    ['short lines of a front page full of links', VERSES, { isArticle: true, linkLines: 8 }, 'not-article'],
    ['one sentence among headlines', PARAGRAPH, { isArticle: true, linkLines: 60 }, 'link-list'],
    ['summaries under linked headlines', `${PARAGRAPH}\n${PARAGRAPH}`, { prose: 0, teasers: 5 }, 'link-list'],
    ['nothing at all', '', { characters: 0 }, 'empty'],
    ['a sentence before a wall', PARAGRAPH, { isArticle: true, isPaid: true }, 'login-wall'],
    ['a sentence beside a password field', PARAGRAPH, { isArticle: true, asksPassword: true }, 'login-wall'],
    ['a page whose text stands in a dialog', `${PARAGRAPH}\n${PARAGRAPH}`, { inDialog: 0.9 }, 'login-wall'],
  ])('%s', (_, text, page, code) => {
    expect(refusalOf(text, { ...PAGE, ...page })?.code ?? null).toBe(code);
  });
});
