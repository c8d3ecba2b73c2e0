import type { Narration } from '../text/narration';
import { isCapitalised, isWord, type Token } from '../text/token';
import { type Evidence, gatherEvidence } from './gather-evidence';
import type { Reference } from './mention';
import { findNameStart, isName } from './weigh-name';

/** A description of a person is at most this many tokens long. */
const LONGEST_PHRASE = 24;
const LONGEST_NAME = 7;
/** Small words in a description: "staf agen perjalanan dari". */
const MOST_SMALL_WORDS = 7;

/** Reads the references of a narration, left to right, each token once. */
class ReferenceReader {
  private readonly found: Reference[] = [];
  private readonly starts = new Set<number>();

  constructor(
    private readonly narration: Narration,
    private readonly evidence: Evidence,
  ) {
    for (const sentence of narration.sentences) this.starts.add(sentence.from);
  }

  read(): Reference[] {
    this.narration.sentences.forEach((sentence, index) => {
      if (this.narration.matches(this.narration.lexicon.asideLeads, sentence.from)) return;
      let at = sentence.from;
      while (at < sentence.to) at = Math.max(at + 1, this.readAt(at, sentence.to, index));
    });
    return this.found;
  }

  /** Tries to read a reference at `at`; returns the index behind it. */
  private readAt(at: number, limit: number, sentence: number): number {
    const { lexicon, matches } = this.narration;
    const token = this.narration.at(at);
    if (!isWord(token)) return at + 1;
    const pronoun = matches(lexicon.pronouns, at) || matches(lexicon.pluralPronouns, at);
    if (pronoun) return this.push(this.blank('pronoun', at, at + pronoun, sentence));
    const determiner = matches(lexicon.determiners, at);
    if (determiner && this.roleAt(at + determiner)) {
      return this.readRole(at, at + determiner, limit, sentence, true);
    }
    if (matches(lexicon.personDeterminers, at) && this.narration.at(at + determiner).shape === 'lower') {
      return this.readRole(at, at + determiner, limit, sentence, true);
    }
    if (this.titleBeforeName(at)) return this.readName(at, limit, sentence);
    if (this.roleAt(at)) return this.readRole(at, at, limit, sentence, false);
    if (isCapitalised(token) && !lexicon.functionWords.has(token.lower)) return this.readRun(at, limit, sentence);
    return at + 1;
  }

  private blank(kind: Reference['kind'], from: number, to: number, sentence: number): Reference {
    const empty = { name: [], nameFrom: -1, nameTo: -1, role: '', head: '', definite: false, indefinite: false };
    return { kind, from, to, sentence, ...empty, aliases: [], person: -1 };
  }

  private push(reference: Reference): number {
    this.found.push(reference);
    return reference.to;
  }

  private roleAt(at: number): number {
    const { lexicon } = this.narration;
    const token = this.narration.at(at);
    if (isCapitalised(token) && lexicon.givenNames.has(token.lower)) {
      const next = this.narration.at(at + 1).lower;
      if (!lexicon.organisationWords.has(next) && !lexicon.titles.has(next)) return 0;
    }
    return this.narration.matches(lexicon.roles, at) || (lexicon.isDoer(token.lower) ? 1 : 0);
  }

  /** A title, or the second word of one: "Komisaris | Besar". */
  private titleAt(at: number): boolean {
    const { lexicon } = this.narration;
    const { lower } = this.narration.at(at);
    if (lexicon.titles.has(lower)) return true;
    return lexicon.rankParts.has(lower) && this.titleBehind(at - 1);
  }

  private titleBehind(at: number): boolean {
    const { lexicon } = this.narration;
    const previous = this.narration.at(at).lower;
    if (lexicon.titles.has(previous)) return true;
    return lexicon.rankParts.has(previous) && lexicon.titles.has(this.narration.at(at - 1).lower);
  }

  private titleBeforeName(at: number): boolean {
    const { lexicon } = this.narration;
    let next = at;
    while (this.titleAt(next) && next - at < 5) next++;
    const token = this.narration.at(next);
    if (next === at || !isCapitalised(token) || this.roleAt(next)) return false;
    return !lexicon.functionWords.has(token.lower) && !lexicon.organisationWords.has(token.lower);
  }

  /** The end of the run of name words that begins at `at`. */
  private runEnd(at: number, limit: number): number {
    const { lexicon } = this.narration;
    let end = at;
    while (end < limit && end - at < LONGEST_PHRASE) {
      const token = this.narration.at(end);
      const particle = lexicon.nameParticles.has(token.lower) && isCapitalised(this.narration.at(end + 1)) && end > at;
      if (!particle && (!isCapitalised(token) || (lexicon.functionWords.has(token.lower) && end > at))) break;
      if (end > at && (this.roleAt(end) || this.titleAt(end)) && token.shape !== 'initial') break;
      end++;
    }
    return end;
  }

  private slice(from: number, to: number): Token[] {
    return this.narration.tokens.slice(from, to);
  }

  private textOf(from: number, to: number): string {
    if (to <= from) return '';
    return this.narration.text.slice(this.narration.at(from).start, this.narration.at(to - 1).end);
  }

  /** Title(s) and name: "Iptu M Isrofi", "Pak Budi". */
  private readName(at: number, limit: number, sentence: number): number {
    let from = at;
    while (this.titleAt(from)) from++;
    const to = Math.min(this.runEnd(from, limit), from + LONGEST_NAME);
    const reference = this.blank('name', at, to, sentence);
    this.setName(reference, from, to);
    reference.role = this.textOf(at, from);
    this.readTail(reference, limit);
    return this.push(reference);
  }

  private setName(reference: Reference, from: number, to: number): void {
    reference.kind = 'name';
    reference.name = this.slice(from, to).map((token) => token.text);
    reference.nameFrom = from;
    reference.nameTo = to;
  }

  /** A run of capitalised words without role: a name, an institution or a place. */
  private readRun(at: number, limit: number, sentence: number): number {
    const { lexicon } = this.narration;
    const to = this.runEnd(at, limit);
    if (this.opensBeforeName(at, to)) return at + 1;
    const run = this.slice(at, to);
    const first = run[0];
    const opensSentence = this.starts.has(at) && run.length === 1 && first !== undefined;
    if (opensSentence && this.evidence.ordinary.has(first.lower) && !this.evidence.person.has(first.lower)) return to;
    const cut = findNameStart(run, lexicon, this.evidence, false);
    const backed = cut === 0 || this.slice(at + cut, to).some((token) => this.evidence.person.has(token.lower));
    const from = at + cut;
    if (from === to || !backed || to - from > LONGEST_NAME) {
      const reference = this.blank('organisation', at, to, sentence);
      reference.name = run.map((token) => token.text);
      reference.nameFrom = at;
      reference.nameTo = to;
      return this.push(reference);
    }
    const reference = this.blank('name', at, to, sentence);
    reference.role = this.textOf(at, from);
    this.setName(reference, from, to);
    this.readTail(reference, limit);
    return this.push(reference);
  }

  /** "Tanggapan Gusnan Mulyadi", "Dimana Made": a capital of the sentence's start before a name that stands alone elsewhere. */
  private opensBeforeName(at: number, to: number): boolean {
    if (!this.starts.has(at) || to - at < 2) return false;
    const { lower, shape } = this.narration.at(at);
    if (shape === 'initial' || this.evidence.person.has(lower) || this.narration.lexicon.givenNames.has(lower))
      return false;
    const rest = this.slice(at + 1, to);
    const known = rest.some((token) => this.evidence.person.has(token.lower));
    return known && this.evidence.bareRuns.has(rest.map((token) => token.lower).join(' '));
  }

  /** A phrase built on a role noun at `head`; `from` is where it begins (a determiner may come first). */
  private readRole(from: number, head: number, limit: number, sentence: number, indefinite: boolean): number {
    const reference = this.blank('role', from, from, sentence);
    const headLength = this.roleAt(head) || 1;
    reference.head = this.slice(head, head + headLength)
      .map((token) => token.lower)
      .join(' ');
    reference.indefinite = indefinite;
    const phrase = this.readPhrase(head + headLength, limit);
    reference.to = phrase.to;
    reference.definite = phrase.definite;
    if (phrase.definite) {
      reference.role = this.textOf(from, phrase.to - 1);
      this.findAlias(reference, head, phrase.to);
      return this.push(reference);
    }
    const { nameFrom, nameTo } = this.nameInPhrase(head, head + headLength, phrase);
    const { lexicon } = this.narration;
    const relation = lexicon.relations.has(reference.head);
    const comma = this.commaBehindRelative(phrase.to, limit);
    const behind = lexicon.groups.has(reference.head) && !indefinite ? 0 : this.nameBehindComma(comma, limit);
    if (behind && (relation || nameTo - nameFrom < 2 || !this.knownPerson(nameFrom, nameTo))) {
      reference.role = this.textOf(from, phrase.to);
      this.nameAfterComma(reference, comma, behind);
      this.readTail(reference, limit);
    } else if (nameTo > nameFrom && !(relation && !phrase.titled && this.isPossessor(nameFrom, nameTo))) {
      reference.role = this.textOf(from, nameFrom);
      this.setName(reference, nameFrom, nameTo);
      reference.to = nameTo;
      this.readTail(reference, limit);
    } else {
      reference.role = this.textOf(from, phrase.to);
    }
    return this.push(reference);
  }

  /** "warga Ungaran yang melintas, Dhiko (32)": the comma behind a short relative clause, else `at` itself. */
  private commaBehindRelative(at: number, limit: number): number {
    if (!this.narration.lexicon.relativePronouns.has(this.narration.at(at).lower)) return at;
    for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
      const token = this.narration.at(i);
      if (token.text === ',') return this.nameBehindComma(i, limit) ? i : at;
      if (token.shape !== 'lower') return at;
    }
    return at;
  }

  private nameAfterComma(reference: Reference, comma: number, to: number): void {
    let from = comma + 1;
    while (this.titleAt(from)) from++;
    this.setName(reference, from, to);
    if (from > comma + 1) reference.role = this.textOf(reference.from, from);
    reference.to = to;
  }

  private knownPerson(from: number, to: number): boolean {
    return this.slice(from, to).some(
      (token) => this.evidence.person.has(token.lower) || this.narration.lexicon.givenNames.has(token.lower),
    );
  }

  /** "kuasa hukum Hikmatullah": the name is the other person's. Not so for "pengacara Muhibuddin", who speaks himself. */
  private isPossessor(from: number, to: number): boolean {
    return !this.slice(from, to).some((token) => this.evidence.person.has(token.lower));
  }

  /** How far the phrase behind a role noun goes; `titled` is the index behind its last title, 0 for none. */
  private readPhrase(at: number, limit: number): { to: number; definite: boolean; titled: number } {
    const { lexicon } = this.narration;
    let to = at;
    let small = 0;
    let titled = 0;
    while (to < limit && to - at < LONGEST_PHRASE) {
      const token = this.narration.at(to);
      if (lexicon.demonstratives.has(token.lower)) return { to: to + 1, definite: true, titled };
      const length = this.phraseStep(at, to, limit);
      if (length === 0) break;
      if (this.titleAt(to)) titled = to + 1;
      else if (token.shape === 'lower' && ++small > MOST_SMALL_WORDS) break;
      to += length;
    }
    return { to, definite: false, titled };
  }

  /** How many tokens at `to` still belong to the phrase that began at `at`; 0 when it ends here. */
  private phraseStep(at: number, to: number, limit: number): number {
    const { lexicon } = this.narration;
    const token = this.narration.at(to);
    if (token.text === '(') {
      const close = this.closeBracket(to, limit);
      return close < 0 || !isCapitalised(this.narration.at(to + 1)) ? 0 : close + 1 - to;
    }
    if (token.shape === 'number') return 1;
    if (!isWord(token)) return 0;
    if (this.titleAt(to)) return 1;
    if (isCapitalised(token)) return lexicon.functionWords.has(token.lower) ? 0 : 1;
    return !this.continues(to) || this.hasName(at, to) ? 0 : 1;
  }

  /** Whether a small word belongs to the description: "staf agen perjalanan dari Nexus Travel". */
  private continues(at: number): boolean {
    const { lexicon } = this.narration;
    const token = this.narration.at(at);
    const next = this.narration.at(at + 1);
    if (lexicon.aliasLeads.has(token.lower)) return !isCapitalised(this.narration.at(at - 1));
    if (lexicon.relativePronouns.has(token.lower)) return this.aliasSoon(at + 1);
    if (lexicon.roleLinks.has(token.lower)) {
      if (lexicon.conjunctions.has(token.lower)) return isCapitalised(next) && this.isNoPerson(at + 1);
      return isCapitalised(next) && !lexicon.functionWords.has(next.lower);
    }
    if (lexicon.phraseEnds.has(token.lower) || lexicon.adverbs.has(token.lower)) return false;
    if (lexicon.cues.has(token.lower) || lexicon.isVerb(token.lower)) return false;
    return !lexicon.functionWords.has(token.lower) || lexicon.roles.has(token.lower);
  }

  /** Whether a name already stands at the end of the phrase: "Ketua KPU Papua Theodorus Kossay | di Jayapura". */
  private hasName(from: number, to: number): boolean {
    if (!isCapitalised(this.narration.at(to - 1))) return false;
    const { nameFrom, nameTo } = this.nameInPhrase(from, from, { to, titled: 0 });
    return nameTo - nameFrom > 1 && this.knownPerson(nameFrom, nameTo);
  }

  private isNoPerson(at: number): boolean {
    const { lexicon } = this.narration;
    const { lower } = this.narration.at(at);
    if (lexicon.givenNames.has(lower) || this.evidence.person.has(lower)) return false;
    return !this.roleAt(at) && !lexicon.titles.has(lower) && !lexicon.functionWords.has(lower);
  }

  private aliasSoon(at: number): boolean {
    const { lexicon } = this.narration;
    return (
      lexicon.aliasLeads.has(this.narration.at(at).lower) || lexicon.aliasLeads.has(this.narration.at(at + 1).lower)
    );
  }

  private closeBracket(at: number, limit: number): number {
    for (let i = at + 1; i < Math.min(limit, at + 10); i++) if (this.narration.at(i).text === ')') return i;
    return -1;
  }

  private nameInPhrase(
    head: number,
    from: number,
    phrase: { to: number; titled: number },
  ): { nameFrom: number; nameTo: number } {
    const { lexicon } = this.narration;
    let runFrom = phrase.to;
    while (runFrom > from) {
      const token = this.narration.at(runFrom - 1);
      const particle = lexicon.nameParticles.has(token.lower) && runFrom < phrase.to;
      if (!isCapitalised(token) && !particle) break;
      runFrom--;
    }
    if (phrase.titled > runFrom || (phrase.titled === runFrom && phrase.titled > 0)) {
      return { nameFrom: phrase.titled, nameTo: phrase.to };
    }
    const role = this.slice(head, from)
      .map((token) => token.lower)
      .join(' ');
    const firstIsPlace = runFrom === from && lexicon.placeRoles.has(role);
    const cut = findNameStart(this.slice(runFrom, phrase.to), lexicon, this.evidence, firstIsPlace);
    return { nameFrom: runFrom + cut, nameTo: phrase.to };
  }

  /** The end of a name that stands behind a comma at `comma`, else 0. */
  private nameBehindComma(comma: number, limit: number): number {
    const { lexicon } = this.narration;
    if (this.narration.at(comma).text !== ',') return 0;
    let from = comma + 1;
    while (this.titleAt(from)) from++;
    const first = this.narration.at(from);
    if (!isCapitalised(first) || lexicon.functionWords.has(first.lower) || this.roleAt(from)) return 0;
    const to = this.runEnd(from, limit);
    const run = this.slice(from, to);
    if (run.length > LONGEST_NAME || !isName(run, lexicon, this.evidence)) return 0;
    const next = this.narration.at(to);
    if (!isWord(next)) return to;
    return next.shape === 'lower' && next.lower !== 'dan' ? to : 0;
  }

  /** What follows a name: age, degrees, other names, a role behind a comma. */
  private readTail(reference: Reference, limit: number): void {
    let to = this.skipDegrees(reference.to, limit);
    if (this.narration.at(to).text === '(') {
      const close = this.closeBracket(to, limit);
      if (close > 0) {
        this.aliasInBrackets(reference, to + 1, close);
        to = close + 1;
      }
    }
    reference.to = to;
    to = this.skipDegrees(to, limit);
    reference.to = to;
    if (reference.head === '') this.roleBehind(reference, to, limit);
    this.findAlias(reference, reference.to, Math.min(limit, reference.to + 8));
  }

  private skipDegrees(at: number, limit: number): number {
    const { lexicon } = this.narration;
    let to = at;
    let next = at;
    while (next < limit) {
      const token = this.narration.at(next);
      if (token.text === ',' || token.text === '.') next++;
      else if (lexicon.degrees.has(token.lower)) {
        next++;
        to = next;
      } else break;
      if (next - to > 2) break;
    }
    return to;
  }

  private aliasInBrackets(reference: Reference, from: number, to: number): void {
    const run = this.slice(from, to);
    const isAlias = run.length <= 3 && run.every((token) => isCapitalised(token));
    if (isAlias && !run.some((token) => this.narration.lexicon.organisationWords.has(token.lower)))
      reference.aliases.push(run.map((token) => token.text));
  }

  /** "Wahyu, Ketua RT 05," and "Wahyu selaku ketua panitia". */
  private roleBehind(reference: Reference, at: number, limit: number): void {
    const { lexicon } = this.narration;
    if (this.narration.at(at).text !== ',') return;
    const from = at + 1;
    const determiner = this.narration.matches(lexicon.determiners, from);
    const head = from + determiner;
    const headLength = this.roleAt(head);
    if (!headLength) return;
    const phrase = this.readPhrase(head + headLength, limit);
    const { nameFrom, nameTo } = this.nameInPhrase(head, head + headLength, phrase);
    if (
      nameTo > nameFrom &&
      this.knownPerson(nameFrom, nameTo) &&
      !lexicon.relations.has(this.narration.at(head).lower)
    )
      return;
    if (
      this.nameBehindComma(phrase.to, limit) &&
      this.knownPerson(phrase.to + 1, this.nameBehindComma(phrase.to, limit))
    )
      return;
    reference.role = this.textOf(from, phrase.to);
    reference.head = this.slice(head, head + headLength)
      .map((token) => token.lower)
      .join(' ');
    reference.to = phrase.to;
  }

  /** "akrab disapa Gus Ipul", "alias Joni" between `from` and `to`. */
  private findAlias(reference: Reference, from: number, to: number): void {
    const { lexicon } = this.narration;
    for (let i = from; i < to; i++) {
      const token = this.narration.at(i);
      if (!lexicon.aliasLeads.has(token.lower)) {
        if (token.text === '.' || token.shape === 'quote') return;
        continue;
      }
      if (!isCapitalised(this.narration.at(i + 1))) continue;
      const end = Math.min(this.runEnd(i + 1, i + 5), i + 5);
      reference.aliases.push(this.slice(i + 1, end).map((word) => word.text));
      return;
    }
  }
}

export function findReferences(narration: Narration): Reference[] {
  return new ReferenceReader(narration, gatherEvidence(narration)).read();
}
