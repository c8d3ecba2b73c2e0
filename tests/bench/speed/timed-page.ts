import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/project-paths';
import { readHtml } from '../../tools/read/read-html';
import { newsPages } from './news-pages';

/** A page to read against the clock. */
export interface TimedPage {
  html: string;
  /** First words of the article's text: when they are seen, it is there. */
  words: string;
}

const SAMPLE = path.join(ROOT, 'tests/tools/sample/jembatan-bambu.html');
/** One real page of each, where they lie beside the checkout. */
const SETS = ['indonesian', 'fundus', 'scrapinghub', 'wcxb'];
const WORDS = 6;
/** Words that stand on the page as they stand in the article: without marks that either may draw in its own way. */
const PLAIN_SENTENCE = new RegExp(String.raw`(?:[\p{L}\d]+ ){${WORDS - 1}}[\p{L}\d]+`, 'u');

/** The sample and up to four real pages. */
export function timedPages(): TimedPage[] {
  const sample = { url: 'https://warta.example/', html: readFileSync(SAMPLE, 'utf8') };
  return [sample, ...SETS.flatMap((set) => newsPages(1, [set]))].flatMap(({ html, url }) => {
    const { article } = readHtml(html, url);
    const words = PLAIN_SENTENCE.exec(article.content.text)?.[0];
    return words ? [{ html, words }] : [];
  });
}
