/** How much a mention makes somebody the one being talked about. */
export const ATTENTION = {
  /** Said something. */
  speaks: 10,
  /** Subject of a wish, request or feeling. */
  attitude: 9.8,
  /** Did something with words: asked, refused. */
  deed: 4,
  /** Opens a paragraph as the one who acts there: what is said next is mostly said by him, also after others spoke. */
  turns: 9.85,
  /** First named here with a role, as subject. */
  introduced: 9.4,
  subject: 5,
  mentioned: 1,
} as const;

/** What is left of it one sentence later. */
const FADING = 0.93;

/** Who is being talked about: a running score for each person, fading with every sentence. */
export class Discourse {
  private readonly scores = new Map<number, { score: number; sentence: number }>();

  note(person: number, sentence: number, attention: number): void {
    if (person < 0) return;
    const faded = this.scoreOf(person, sentence);
    this.scores.set(person, { score: Math.max(faded, attention), sentence });
  }

  forget(person: number): void {
    this.scores.delete(person);
  }

  scoreOf(person: number, sentence: number): number {
    const known = this.scores.get(person);
    return known ? known.score * FADING ** (sentence - known.sentence) : 0;
  }

  /** The person with the best score at `sentence`, each score times what `likelihood` gives; -1 when nobody has one. */
  focus(sentence: number, likelihood: (person: number) => number): number {
    let best = -1;
    let bestScore = 0;
    for (const person of this.scores.keys()) {
      const score = this.scoreOf(person, sentence) * likelihood(person);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }
}
