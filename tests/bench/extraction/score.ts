import { hasAuthors, leaks, mean, sameDay, sameTitle, sameWords, snippetScore, textScore } from './metrics';
import type { GroundTruth } from './pages';
import type { Extraction } from './systems';

/** One system's figures on one set; a figure that the set has no truth for is NaN. */
export interface SetScore {
  f1: number;
  accuracy: number;
  snippetF1: number;
  /** Share of pages with boilerplate left. */
  leaks: number;
  title: number;
  author: number;
  date: number;
}

export interface Scored {
  truth: GroundTruth;
  found: Extraction;
}

export function scoreSet(pages: readonly Scored[]): SetScore {
  const withText = pages.flatMap(({ truth, found }) => (truth.text ? [{ truth: truth.text, found: found.text }] : []));
  const texts = withText.map(({ truth, found }) => textScore(truth, found));
  return {
    f1: harmonic(mean(texts.map(({ precision }) => precision)), mean(texts.map(({ recall }) => recall))),
    accuracy: mean(withText.map(({ truth, found }) => sameWords(truth, found))),
    snippetF1: snippets(pages),
    leaks: mean(pages.map(({ truth, found }) => leaks(found.text, truth.text))),
    title: mean(pages.map(({ truth, found }) => (truth.title ? sameTitle(truth.title, found.title) : null))),
    author: mean(
      pages.map(({ truth, found }) => (truth.authors?.length ? hasAuthors(truth.authors, found.byline) : null)),
    ),
    date: mean(
      pages.map(({ truth, found }) => (truth.publishedTime ? sameDay(truth.publishedTime, found.publishedTime) : null)),
    ),
  };
}

function snippets(pages: readonly Scored[]): number {
  let [hits, wrong, wanted] = [0, 0, 0];
  for (const { truth, found } of pages) {
    if (!truth.with) continue;
    const [right, bad] = snippetScore(truth, found.text);
    hits += right;
    wrong += bad;
    wanted += truth.with.length;
  }
  return wanted === 0 ? Number.NaN : (2 * hits) / (hits + wrong + wanted);
}

function harmonic(a: number, b: number): number {
  return (2 * a * b) / (a + b);
}
