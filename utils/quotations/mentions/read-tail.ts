import { isCapitalised, isWord } from '../text/token';
import { isAge } from './gather-evidence';
import type { Reference } from './mention';
import { nameInPhrase } from './name-in-phrase';
import { joinsInside } from './read-field';
import { readPhrase } from './read-phrase';
import {
  behindDegrees,
  closeBracket,
  headAt,
  isDegreeAt,
  isFronted,
  isTag,
  knownPerson,
  roleAt,
  runEnd,
  skipTitles,
  undotted,
} from './read-words';
import type { Reading } from './reading';
import { isName } from './weigh-name';

export function setName(r: Reading, reference: Reference, from: number, to: number): void {
  reference.kind = 'name';
  reference.name = r.slice(from, to).map((token) => token.text);
}

/** The end of a name that stands behind a comma at `comma`, else 0. */
export function nameBehindComma(r: Reading, comma: number, limit: number): number {
  const { lexicon } = r;
  if (r.at(comma).text !== ',') return 0;
  const namely = behindNamely(r, comma);
  const from = skipTitles(r, namely);
  const first = r.at(from);
  // "Tetangga korban, Juli, mengaku"
  const isMonth =
    lexicon.monthNames.has(first.lower) && (r.at(from + 1).text === ',' || r.at(from + 1).shape === 'title');
  if (!isCapitalised(first) || (lexicon.functionWords.has(first.lower) && !isMonth) || roleAt(r, from)) return 0;
  if (isDegreeAt(r, from)) return 0;
  const to = runEnd(r, from, limit);
  const run = r.slice(from, to);
  if (run.length > lexicon.longestName || !isName(run, lexicon, r.evidence)) return 0;
  const next = r.at(behindDegrees(r, to));
  if (!isWord(next)) return to;
  return next.shape === 'lower' && (!lexicon.joiners.has(next.lower) || from > namely) ? to : 0;
}

/** The index behind a comma and "yaitu". */
export function behindNamely(r: Reading, comma: number): number {
  return comma + 1 + r.matches(r.lexicon.namely, comma + 1);
}

/** What follows a name: age, degrees, other names, a role behind a comma. */
export function readTail(r: Reading, reference: Reference, limit: number): void {
  let to = skipDegrees(r, reference.to, limit);
  if (r.at(to).text === ',' && isAge(r.at, to)) {
    reference.introduced = true;
    to += 2;
  } else if (r.at(to).text === '(') {
    const close = closeBracket(r, to, limit);
    if (close > 0) {
      aliasInBrackets(r, reference, to + 1, close);
      reference.introduced ||= r.at(to + 1).shape === 'number' || r.lexicon.falseNames.has(r.at(to + 1).lower);
      to = close + 1;
    }
  }
  reference.to = to;
  to = skipDegrees(r, to, limit);
  reference.to = to;
  if (reference.head === '' || r.lexicon.titularRoles.has(reference.head)) roleBehind(r, reference, to, limit);
  if (reference.to === to) reference.to = behindHome(r, to, limit);
  reference.introduced ||= reference.head !== '';
  findAlias(r, reference, reference.to, Math.min(limit, reference.to + 8));
}

function skipDegrees(r: Reading, at: number, limit: number): number {
  const { lexicon } = r;
  let to = at;
  let next = at;
  while (next < limit) {
    const token = r.at(next);
    if (token.text === ',' || token.text === '.') next++;
    else if (lexicon.degrees.has(undotted(r, next)) || lexicon.isDegree(token.text)) {
      next++;
      to = next;
    } else break;
    if (next - to > 2) break;
  }
  return to;
}

function aliasInBrackets(r: Reading, reference: Reference, from: number, to: number): void {
  const run = r.slice(from, to);
  const isAlias = run.length <= 3 && run.every((token) => isCapitalised(token) && !r.lexicon.isDegree(token.text));
  if (isAlias && !run.some((token) => r.lexicon.organisationWords.has(token.lower)))
    reference.aliases.push(run.map((token) => token.text));
}

/** Tokens before the noun of a role behind a comma: "the World Food Programme's country | director". */
const LONGEST_OWNER = 8;

/** "Wahyu, Ketua RT 05,", "Wahyu selaku ketua panitia" and "Wahyu (40) salah seorang warga". */
function roleBehind(r: Reading, reference: Reference, at: number, limit: number): void {
  const { lexicon } = r;
  const from = roleStart(r, at);
  if (from < 0) return;
  // "its managing director"
  const owner = lexicon.possessives.has(r.at(from).lower) ? 1 : 0;
  const determiner = r.matches(lexicon.determiners, from) || owner;
  const known = headAt(r, from + determiner, limit, LONGEST_OWNER);
  const unlisted = known < 0 && (isTaggedRole(r, reference, from, limit) || isApposition(r, from, limit));
  const head = unlisted ? from + determiner : known;
  if (head < 0 || isParty(r, reference, head)) return;
  const headLength = roleAt(r, head) || 1;
  const phrase = readPhrase(r, head + headLength, limit);
  const { nameFrom, nameTo } = nameInPhrase(r, head, head + headLength, phrase);
  const other = nameTo > nameFrom && !r.slice(nameFrom, nameTo).some(({ text }) => reference.name.includes(text));
  if (other && nameTo - nameFrom > 1 && isFronted(r, reference.from)) return;
  if (other && lexicon.adjectivesFirst && nameFrom === head + headLength && nameTo - nameFrom > 1) return;
  if (other && knownPerson(r, nameFrom, nameTo) && !lexicon.relations.has(r.at(head).lower)) return;
  if (nameBehindComma(r, phrase.to, limit) && knownPerson(r, phrase.to + 1, nameBehindComma(r, phrase.to, limit)))
    return;
  if (!lexicon.adjectivesFirst && opensClause(r, reference) && r.at(phrase.to).text !== ',') return;
  reference.role = r.textOf(from, phrase.to);
  reference.head = r
    .slice(head, head + headLength)
    .map((token) => token.lower)
    .join(' ');
  reference.to = phrase.to;
}

/** "Gov. Ann Lee, a | Republican" */
function isParty({ at, lexicon }: Reading, { role }: Reference, head: number): boolean {
  return role !== '' && lexicon.parties.has(at(head).lower);
}

/** “…,” kata Tirta, inisiator gerakan.: a short stretch between the name of a tag and the next mark says who that is. */
function isTaggedRole(r: Reading, { from: name }: Reference, from: number, limit: number): boolean {
  const { lexicon } = r;
  const { lower, shape } = r.at(from);
  if (shape !== 'lower' || !lexicon.tagsStandAlone || !isTag(r, name - 1)) return false;
  if (lexicon.functionWords.has(lower) || lexicon.cues.has(lower) || lexicon.isVerb(lower)) return false;
  // "kata Frans, sapaan akrabnya"
  if (lexicon.aliasLeads.has(lower)) return false;
  return /^[.,]$/.test(r.at(readPhrase(r, from + 1, limit).to).text);
}

/** "Ann Lee, a beekeeper, said": what stands behind "a" up to the next mark says who that is. */
function isApposition(r: Reading, from: number, limit: number): boolean {
  const { lexicon } = r;
  const { lower, shape } = r.at(from + 1);
  if (!lexicon.indefiniteArticles.has(r.at(from).lower) || shape !== 'lower' || lexicon.functionWords.has(lower))
    return false;
  const next = r.at(readPhrase(r, from + 2, limit).to);
  return /^[.,]$/.test(next.text) || lexicon.relativePronouns.has(next.lower);
}

/** "Anna Cole | of the University of Leeds | said", "Rina Sari | dari Walhi | mengatakan": behind where somebody is from. */
function behindHome(r: Reading, at: number, limit: number): number {
  const { lexicon } = r;
  let to = at;
  for (let steps = 0; steps < 3 && lexicon.homeLinks.has(r.at(to).lower); steps++) {
    const from = lexicon.definiteArticles.has(r.at(to + 1).lower) ? to + 2 : to + 1;
    if (!isCapitalised(r.at(from)) || lexicon.functionWords.has(r.at(from).lower)) return at;
    to = runEnd(r, from, limit);
    // "of St. Mary | 's Hospital"
    while (joinsInside(r, to)) to++;
    if (isCapitalised(r.at(to))) to = runEnd(r, to, limit);
  }
  let verb = to;
  while (lexicon.adverbs.has(r.at(verb).lower)) verb++;
  return to > at && lexicon.cues.get(r.at(verb).lower)?.forms.includes('active') ? to : at;
}

/** Where a role behind a name at `at` may begin, -1 for nowhere. */
function roleStart(r: Reading, at: number): number {
  const comma = r.at(at).text === ',' ? 1 : 0;
  const lead = r.matches(r.lexicon.roleLeads, at + comma);
  if (comma || lead) return at + comma + lead;
  return r.at(at - 1).text === ')' && r.at(at).shape === 'lower' ? at : -1;
}

/** "…, kata Wahyu, warga sudah pulang" and "Menurut Wahyu, warga …": behind the comma the reported clause begins. */
function opensClause(r: Reading, { from }: Reference): boolean {
  const forms = r.lexicon.cues.get(r.at(from - 1).lower)?.forms;
  if (!forms) return false;
  return (
    forms.includes('according') ||
    (forms.includes('tag') && r.at(from - 2).text === ',' && r.at(from - 3).shape !== 'quote')
  );
}

/** "akrab disapa Gus Ipul", "alias Joni" between `from` and `to`. */
export function findAlias(r: Reading, reference: Reference, from: number, to: number): void {
  const { lexicon } = r;
  for (let i = from; i < to; i++) {
    const token = r.at(i);
    const lead = r.matches(lexicon.aliasLeads, i);
    if (lead === 0) {
      if (token.text === '.' || token.shape === 'quote' || (isCapitalised(token) && i >= reference.to)) return;
      continue;
    }
    const name = i + lead;
    if (!isCapitalised(r.at(name))) continue;
    const end = runEnd(r, name, name + 4);
    reference.aliases.push(r.slice(name, end).map((word) => word.text));
    return;
  }
}
