import type { Narration } from '../text/narration';
import { isCapitalised } from '../text/token';
import { isNumbered } from './is-person';
import { isInstitution, shortForm } from './short-form';

/** What the whole article says about single words: the same word is mostly the same kind of thing all through it. */
export interface Evidence {
  /** Written small somewhere: an ordinary word. */
  ordinary: ReadonlySet<string>;
  /** Written with a capital inside a sentence. */
  capitalised: ReadonlySet<string>;
  /** Written with a capital no more than once. */
  once: ReadonlySet<string>;
  /** Stands behind "di", "Kabupaten": a place. */
  place: ReadonlySet<string>;
  /** Words that stand together as the name of a place or institution: "Pulo Gebang" in "Terminal Pulo Gebang". */
  placeRuns: ReadonlySet<string>;
  /** Words that stand together and alone: "Kimia Farma". */
  bareRuns: ReadonlySet<string>;
  /** Ordinary nouns that "seorang" or "sang" shows to be people. */
  people: ReadonlySet<string>;
  /** Letters that stand in brackets for the name before them: "Wahyu Hidayat (WH)". */
  initials: ReadonlySet<string>;
  /** Speaks, has an age or a rank: a person. Number of times. */
  person: ReadonlyMap<string, number>;
}

interface Sentences {
  narration: Narration;
  /** Indices at which sentences begin. */
  starts: ReadonlySet<number>;
  /** Words with a capital inside a sentence. */
  capitalised: ReadonlySet<string>;
  /** Names of places and institutions that are no person's too. */
  towns: Set<string>;
}

function readSentences(narration: Narration): Sentences {
  const starts = new Set(narration.sentences.map(({ from }) => from));
  const inner = narration.tokens.filter(
    (token, index) => isCapitalised(token) && (!starts.has(index) || opensName(narration, index)),
  );
  return { narration, starts, capitalised: new Set(inner.map(({ lower }) => lower)), towns: new Set() };
}

/** "Yuni Safitri, pedagang kue, …", "Agnes Lim kehilangan …" at the start of a sentence: two words before what goes on. */
function opensName({ at, lexicon }: Narration, index: number): boolean {
  const [first, last] = [at(index), at(index + 1)];
  const next = at(index + 2);
  const goesOn = !lexicon.inflectsVerbs && next.shape === 'lower' && !lexicon.functionWords.has(next.lower);
  if (!isCapitalised(last) || !(goesOn || /^[,(]$/.test(next.text))) return false;
  return ![first, last].some((token) => lexicon.functionWords.has(token.lower) || isInstitution(token, lexicon));
}

/** The run of capitalised words that begins (step 1) or ends (step -1) at `index`, at most three words. */
function shortRun(sentences: Sentences, index: number, step: 1 | -1): string[] {
  const { at, lexicon } = sentences.narration;
  const run: string[] = [];
  for (let i = index; run.length < 4; i += step) {
    const token = at(i);
    // "Jean de | la Tour said"
    if (step < 0 && run.length > 0 && token.shape === 'lower' && lexicon.nameParticles.has(token.lower)) continue;
    if (!isCapitalised(token) || lexicon.titles.has(token.lower) || isKinBefore(lexicon, token.lower, step)) break;
    const isSmall = lexicon.functionWords.has(token.lower);
    // "Pasar Pagi Sukamaju menjelaskan"
    const isInside = isSmall && step < 0 && run.length > 0 && isCapitalised(at(i - 1));
    if (isInside || (!isSmall && isInstitution(token, lexicon))) return [];
    if (isSmall || isBefore(sentences, i, step, run.length > 0)) break;
    run.push(token.lower);
  }
  if (run.length < 4) return run;
  // "Commissioner of Natural Resources Owen Tarrant said"
  return lexicon.adjectivesFirst && step < 0 ? run.slice(0, 1) : [];
}

/** "Husband | Darren, 33, a scaffolder," */
function isKinBefore({ adjectivesFirst, relations }: Narration['lexicon'], word: string, step: 1 | -1): boolean {
  return adjectivesFirst && step < 0 && relations.has(word);
}

/** Whether the word at `index` only stands before or behind a name; `inside`: the run has words already. */
function isBefore({ capitalised, narration, starts, towns }: Sentences, index: number, step: 1 | -1, inside: boolean) {
  const { at, lexicon } = narration;
  const { lower, shape } = at(index);
  // "kata Bima" calls a person, "Pemkot Bima" and "Bima Raya" need not.
  if (lexicon.places.has(lower) && (step < 0 || inside || isCapitalised(at(index + 1)))) return true;
  if (!inside) return false;
  // "SMP Negeri 3 Rimbun | Endang mengatakan"
  if (step < 0 && isNumbered(at, lexicon, index)) return true;
  // "Steelers DL Ann Lee said": two capitals before a name are no part of it.
  return towns.has(lower) || (starts.has(index) && !capitalised.has(lower)) || (step < 0 && shape === 'upper');
}

/** "(40)" or ", 40," behind a name. */
export function isAge(at: Narration['at'], index: number): boolean {
  const open = at(index).text;
  if ((open !== '(' && open !== ',') || at(index + 1).shape !== 'number') return false;
  return at(index + 1).text.length === 2 && at(index + 2).text === (open === '(' ? ')' : ',');
}

/** "berinisial AS", "tersangka AS", "DM (29)": somebody whose name the article does not give. */
function isByInitials({ at, lexicon }: Narration, index: number): boolean {
  const { shape, text } = at(index);
  if (shape !== 'upper' || text.length > 3) return false;
  const { lower } = at(index - 1);
  // "tersangka AS", but "korban PHK"
  const isSuspect = text.length === 2 && lexicon.suspects.has(lower);
  return isSuspect || lexicon.namingWords.has(lower) || isAge(at, index + 1);
}

/** "adik kandung Heri itu": what stands behind kin is somebody, no town. */
function isKin({ at, lexicon }: Narration, index: number): boolean {
  return [at(index), at(index - 1)].some(({ lower, shape }) => shape === 'lower' && lexicon.relations.has(lower));
}

/** Whether the word before a verb of saying is a name: "Everyone says" is none, for all its capital. */
function maySay({ capitalised, narration, starts }: Sentences, index: number): boolean {
  const { at, lexicon } = narration;
  const { lower } = at(index);
  // "Badan Meteorologi (BMKG) Juanda memperingatkan"
  if (!isCapitalised(at(index)) || at(index - 1).text === ')') return false;
  return !lexicon.inflectsVerbs || !starts.has(index) || capitalised.has(lower) || lexicon.givenNames.has(lower);
}

/** Where a person's name stands beside the token at `index`: index and direction to read in. */
function personSpot(sentences: Sentences, index: number): [number, 1 | -1] | null {
  const { narration, starts } = sentences;
  const { lexicon, at } = narration;
  const token = at(index);
  const cue = lexicon.cues.get(token.lower);
  if (cue && token.shape !== 'quote') {
    if (cue.forms.includes('tag') && (at(index - 1).shape === 'quote' || at(index - 1).text === ','))
      return [index + 1, 1];
    if (cue.forms.includes('according')) return [index + 1, 1];
    if (cue.forms.includes('active') && !starts.has(index) && maySay(sentences, index - 1)) return [index - 1, -1];
  }
  if (isAge(narration.at, index)) return [index - 1, -1];
  // "Ikatan Dokter Indonesia": a title inside an institution comes before no name.
  const isTitle = lexicon.titles.has(token.lower) && !lexicon.affiliations.has(at(index - 1).lower);
  if (isTitle || lexicon.aliasLeads.has(token.lower)) return [index + 1, 1];
  return null;
}

/** Collects the runs of capitalised words, each without the institution words that it opens with. */
function gatherRuns(narration: Narration): { placeRuns: Set<string>; bareRuns: Set<string> } {
  const { lexicon, tokens, at } = narration;
  const placeRuns = new Set<string>();
  const bareRuns = new Set<string>();
  let from = -1;
  let led = false;
  const close = (to: number) => {
    if (from >= 0 && to > from && to - from <= 4) {
      const run = tokens.slice(from, to).map((token) => token.lower);
      (led ? placeRuns : bareRuns).add(run.join(' '));
    }
    from = -1;
  };
  tokens.forEach((token, index) => {
    const plain = isCapitalised(token) && !lexicon.functionWords.has(token.lower);
    const institution = lexicon.organisationWords.has(token.lower) || lexicon.placeLeads.has(token.lower);
    if (!plain || institution || lexicon.roles.has(token.lower) || lexicon.titles.has(token.lower)) {
      close(index);
      return;
    }
    if (from >= 0) return;
    from = index;
    led = lexicon.placeLeads.has(at(index - 1).lower);
  });
  close(tokens.length);
  return { placeRuns, bareRuns };
}

/** Whether the word behind the token at `index` is the name of a place: "di Lereng", "Kapolresta Lereng Kombes". */
function leadsToPlace({ at, lexicon }: Narration, index: number): boolean {
  const { lower } = at(index);
  if (!isCapitalised(at(index + 1))) return false;
  if (lexicon.placeRoles.has(lower) && lexicon.titles.has(at(index + 2).lower)) return true;
  // "aplikasi Ladangku"
  if (lexicon.thingLeads.has(lower) && at(index).shape === 'lower') return true;
  const pair = `${at(index - 1).lower} ${lower}`;
  return lexicon.placeLeads.has(lower) && !lexicon.roles.has(pair) && !lexicon.sourceLeads.has(pair);
}

export function gatherEvidence(narration: Narration): Evidence {
  const { lexicon, tokens, at } = narration;
  const sentences = readSentences(narration);
  const ordinary = new Set<string>();
  const { towns } = sentences;
  const place = new Set<string>();
  const person = new Map<string, number>();
  const people = new Set<string>();
  const initials = new Set<string>();
  const counts = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (narration.matches(lexicon.personDeterminers, index) === 1) people.add(at(index + 1).lower);
    if (token.shape === 'lower') ordinary.add(token.lower);
    else if (isCapitalised(token)) counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
    if (leadsToPlace(narration, index)) place.add(at(index + 1).lower);
    const short = shortForm(narration, index);
    if (short) (short.ofPerson ? initials : towns).add(at(index + 1).lower);
    if (isByInitials(narration, index)) initials.add(token.lower);
    if (lexicon.demonstratives.has(token.lower) && isCapitalised(at(index - 1)) && !isKin(narration, index - 2))
      towns.add(at(index - 1).lower);
  });
  for (const town of towns) place.add(town);
  tokens.forEach((_, index) => {
    const spot = personSpot(sentences, index);
    if (!spot) return;
    for (const word of shortRun(sentences, spot[0], spot[1])) person.set(word, (person.get(word) ?? 0) + 1);
  });
  const once = new Set([...counts].flatMap(([word, count]) => (count === 1 ? [word] : [])));
  return {
    ordinary,
    once,
    capitalised: sentences.capitalised,
    place,
    person,
    people,
    initials,
    ...gatherRuns(narration),
  };
}
