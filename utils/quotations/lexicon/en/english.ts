import type { CueEntry, Lexicon } from '../lexicon';
import { words } from '../words';
import { CUE_NOUNS, GERUNDS, NOUN_VERBS, REPORT_VERBS, STRICT_VERBS } from './cues';
import {
  ADVERBS,
  DEGREES,
  DEMONYM_WORDS,
  DETERMINERS,
  FUNCTION_WORDS,
  GROUPS,
  MEN,
  MENS_ROLES,
  NO_DOERS,
  NO_SPEAKERS,
  ORGANS,
  PHRASE_ENDS,
  PLACE_LEADS,
  PLACES,
  PLURAL_PRONOUNS,
  POST_NOMINALS,
  PRONOUNS,
  RELATIONS,
  ROLE_LINKS,
  ROLES,
  TITLES,
  TRADES,
  WOMEN,
  WOMENS_ROLES,
} from './english-words';
import { ORGANISATION_WORDS } from './organisation-words';

/** Behind them stands the listener: told. */
const ADDRESSING_VERBS = 'tell tells told telling';
/** They double their last letter: planned. */
const DOUBLED = words('admit plan quip submit');
/** Of these the form with -s is a noun. */
const NOUNS = words('point');
const BARE_FORMS = words('say tell think believe argue agree want hope expect warn worry insist acknowledge contend');

/** say, says, said, saying; plan, plans, planned, planning. `irregular`: the past where it does not end in -ed. */
function formsOf(base: string, irregular: string | undefined): string[] {
  const stem = base.replace(/e$/, '');
  const doubled = DOUBLED.has(base) ? base + base.slice(-1) : stem;
  const short = base.replace(/([^aeo])y$/, '$1i');
  const past = irregular ?? `${short === base ? doubled : short}ed`;
  const third = short === base ? `${base}${/(?:s|sh|ch)$/.test(base) ? 'es' : 's'}` : `${short}es`;
  const ing = `${base.endsWith('e') && !base.endsWith('ee') ? stem : doubled}ing`;
  if (NOUNS.has(base)) return [past, ing];
  // A bare form is mostly the noun (a plan, the state); only a few are verbs with plural speakers: critics say.
  return BARE_FORMS.has(base) ? [base, third, past, ing] : [third, past, ing];
}

/** finding, planning: whether an -ing form of a verb that is no other's `own` reports little by itself. */
function isLooseGerund(form: string, own: boolean): boolean {
  return !own && form.endsWith('ing');
}

/** Every form of every verb: say, says, said, saying. */
function inflect(): Map<string, CueEntry> {
  const strict = words(STRICT_VERBS);
  const nounVerbs = words(NOUN_VERBS);
  const gerunds = words(GERUNDS);
  const addressing = words(ADDRESSING_VERBS);
  const cues = new Map<string, CueEntry>();
  for (const entry of words(REPORT_VERBS)) {
    const [base = '', irregular] = entry.split('/');
    for (const form of formsOf(base, irregular)) {
      cues.set(form, {
        forms: addressing.has(form) ? ['active'] : ['tag', 'active'],
        reports: true,
        strict:
          strict.has(base) || (nounVerbs.has(base) && form.endsWith('s')) || isLooseGerund(form, gerunds.has(base)),
      });
    }
  }
  cues.set('according', { forms: ['according'], reports: true, strict: false });
  return cues;
}

/** Officials, experts. */
const PLURALS = (ROLES.match(/\S+(?=\+)/g) ?? []).map((role) => `${role}s`).join(' ');

/** Endings of nouns for deeds and bodies: Information, Integrity, Management. */
const NOUN = /^\p{L}{3,}(?:tion|ment|ity|ship|ness|ance|ence|ism|ings)$/u;

const DOERS = words(TRADES);
/** co-owner, co-star */
const isPartner = (word: string) => word.startsWith('co-') && (SINGLE.has(word.slice(3)) || DOERS.has(word.slice(3)));
const NO_DOER = words(NO_DOERS);
/** Endings of nouns for people: geologist, beekeeper, craftsman. */
const DOER =
  /^(?:\p{L}{2,}(?:ist|ician|ographer|maker|keeper|worker|driver|owner|player|writer|monger|smith|wright|person)|(?:air|bar|boat|cattle|dairy|door|fore|gun|handy|hench|horse|hunts|infantry|lay|line|lumber|milk|middle|oil|ombuds|post|rifle|sea|signal|stock|watch|weather|woods|yachts|alder|anchor|assembly|business|camera|clergy|council|crafts|ferry|fire|fisher|front|guards|lines|news|oars|police|repair|sales|service|sports|states|stunt|trades|work)(?:wo)?man)$/u;

const NOBODY = words(NO_SPEAKERS, ORGANS);
const DEMONYMS = words(DEMONYM_WORDS);
const WOMENS_NAMES = words(WOMEN);
const MENS_NAMES = words(MEN);
const WOMANS_ROLES = words(WOMENS_ROLES);
const MANS_ROLES = words(MENS_ROLES);

const SINGLE = words(ROLES.replaceAll('+', ''));

/** Villagers, neighbours; not James, which is no trader's plural. */
function isPlural(word: string): boolean {
  const single = word.replace(/(?<=[^s])s$/, '').replace(/^ex-/, '');
  return single !== word && (SINGLE.has(single) || DOERS.has(single) || DOER.test(single));
}

const LETTERS = new Set(POST_NOMINALS.split(' '));

/** mother-of-three: mother */
const parentOf = (word: string) => word.replace(/-of-\p{L}+$/u, '');

const SILENT = 'died killed dead';

export const ENGLISH: Lexicon = {
  language: 'en',
  cues: inflect(),
  clauseCues: new Set(),
  blankNouns: new Set(),
  shortestReport: 3,
  cueNouns: words(CUE_NOUNS),
  weakTags: new Set(),
  compoundTails: new Set(),
  denials: words('not neither'),
  furtherDenials: words('nor'),
  copulas: words('is was'),
  listeners: new Set(),
  bareSubjects: words(
    'say says said believe believed argue argued think warn warned contend insisted suggested acknowledged noted',
  ),
  dateLeads: words('on in'),
  tagsStandAlone: false,
  modals: words('could can may might would will not never'),
  auxiliaries: new Set(),
  mayReport: () => false,
  cliticEnding: null,
  roles: words(ROLES.replaceAll('+', ''), PLURALS),
  isOffice: (word) =>
    /^(?:(?:1[01]\d|\d{1,2})-year-old|(?:m[ou]m|mother|dad|father|gran|grandad|grandmother|grandfather)-of-\p{L}+)$/u.test(
      word,
    ),
  spellOut: () => [],
  officeNames: words('bishop dean doctor friend judge king pope prince'),
  titularRoles: words(
    'captain constable detective doctor general inspector judge lieutenant officer professor sergeant superintendent',
  ),
  parties: words('republican democrat liberal conservative independent'),
  roleModifiers: words(
    'press deputy vice assistant associate acting opposition union fire police district senior managing executive campaign foreign finance interior defense shadow',
  ),
  personDeterminers: new Set(),
  isDoer: (word) => DOERS.has(word) || isPartner(word) || (DOER.test(word) && !NO_DOER.has(word) && !NOBODY.has(word)),
  isPlural,
  trades: DOERS,
  tradeNames: words(
    'baker barber butcher carpenter cook forester gardener hunter mason miner porter potter sailor shepherd steward tailor vicar warden weaver',
  ),
  mayBeSomebody: (word) => /^\p{L}{3,}(?:er|or|ist|ian|ant|ee)$/u.test(word) && !NOBODY.has(word),
  relations: words(RELATIONS),
  placeRoles: new Set(),
  groups: words(GROUPS, PLURALS),
  citizens: new Set(),
  officials: words(
    'judge magistrate coroner prosecutor attorney lawyer counsel officer detective sheriff spokesman spokeswoman spokesperson official police_chief expert analyst researcher scientist',
  ),
  organs: words(ORGANS),
  documents: words('article book filing lawsuit letter memo paper poll report statement study survey'),
  labels: words(
    'album app book column documentary exhibition game musical newsletter play podcast series show single track dubbed reading entitled episode film headlined movie novel slogan song term titled',
  ),
  affiliations: new Set(),
  titles: words(TITLES),
  addresses: words('mr mrs ms miss sir lady dame lord alhaji mallam nana'),
  nickTitles: new Set(),
  rankParts: new Set(),
  isNounShape: (word) => NOUN.test(word),
  degrees: words(DEGREES),
  isDegree: (word) => /^[RDI]-\p{Lu}/u.test(word) || LETTERS.has(word),
  organisationWords: words(ORGANISATION_WORDS),
  acronyms: words('us uk eu un tv pc ad nj ny dc va md pa ai it'),
  places: words(PLACES),
  placeLeads: words(PLACE_LEADS),
  thingLeads: new Set(),
  longestName: 4,
  givenNames: new Set([...MENS_NAMES, ...WOMENS_NAMES]),
  isWomansName: (word) => WOMENS_NAMES.has(word),
  isMansName: (word) => MENS_NAMES.has(word),
  firstNames: new Set(),
  namesBefore: new Map(),
  nameParticles: words(
    'van de der den von zu zum da di do dos das del della al el la las le los du des bin bint ibn abu ben ter ten af av arap ole ní nic ó uí y',
  ),
  monthNames: words('april august june may'),
  functionWords: words(FUNCTION_WORDS, PHRASE_ENDS, DETERMINERS, PRONOUNS, PLURAL_PRONOUNS),
  pronouns: words(PRONOUNS),
  womensPronouns: words('she'),
  mensPronouns: words('he'),
  womensTitles: words('mrs ms miss lady dame'),
  mensTitles: words('mr sir lord'),
  pluralPronouns: words(PLURAL_PRONOUNS),
  thingPronouns: words('it'),
  demonstratives: new Set(),
  adjectivesFirst: true,
  hasSurnames: true,
  hasArticles: true,
  inflectsVerbs: true,
  stopsHeadlines: true,
  plainDegrees: false,
  knownDeterminers: new Set(),
  indefiniteArticles: words('a an'),
  demonyms: DEMONYMS,
  isDemonym: (word) => DEMONYMS.has(word) || /^\p{L}{3,}(?:ian|ean|ese|ish)$/u.test(word),
  isWomansRole: (word) => WOMANS_ROLES.has(parentOf(word)) || /(?:woman|girl)$/.test(word),
  isMansRole: (word) => MANS_ROLES.has(parentOf(word)) || /(?:^|[^o])man$/.test(word),
  definiteArticles: words('the'),
  isParticiple: (word) => word.endsWith('ing'),
  determiners: words(DETERMINERS),
  namings: new Set(),
  possessives: new Map([
    ['his', 'man'],
    ['her', 'woman'],
    ['its', null],
    ['their', null],
  ]),
  partitives: words('of'),
  counts: words('two three four five six seven eight'),
  pluralObjects: words('them'),
  others: new Set(),
  pluralDeterminers: words('some many several two three other'),
  adverbs: words(ADVERBS),
  reactions: new Set(),
  phraseEnds: words(PHRASE_ENDS),
  homeLinks: words('of from'),
  fieldLinks: words('of for'),
  placeLinks: words('in at of for with from'),
  innerWords: new Set(),
  formerWords: new Set(),
  originLeads: new Set(),
  roleTails: new Set(),
  silent: words(SILENT),
  toldAbout: words('victim suspect defendant'),
  befalling: words(
    SILENT,
    'scored won lost arrested charged convicted sentenced jailed detained shot stabbed wounded injured found hospitalized',
  ),
  roleLeads: new Set(),
  namely: new Set(),
  mannerLeads: new Set(),
  roleLinks: words(ROLE_LINKS),
  aliasLeads: words('aka alias nicknamed named'),
  namingWords: new Set(),
  namingVerbs: words('gave gives identified identifies introduced'),
  namingLinks: words('as'),
  falseNames: words('not name'),
  thirdPersons: new Set(),
  suspects: new Set(),
  isPassive: () => false,
  isAttribute: () => false,
  isVerb: (word) => /^\p{L}{3,}ed$/u.test(word),
  clauseLeads: words('that'),
  accordingTakesComma: true,
  addressingVerbs: words(ADDRESSING_VERBS),
  passiveLeads: words('be been being was were is are'),
  sourceLeads: words('came_from comes_from by'),
  viewLeads: words('for'),
  answers: words('answered answers replied replies responded'),
  goesOn: new Set(),
  verbParticles: words('on for against out'),
  days: words('monday tuesday wednesday thursday friday saturday sunday'),
  agentLeads: words('by to'),
  settingLeads: words('to reporters on in at during'),
  // "declined to comment"
  listenerLeads: new Set(),
  objectLeads: words('to with of for by about on against between from at in like than over'),
  companions: new Set(),
  joiners: new Set(),
  conjunctions: words('and but or then'),
  contrasts: words('and compared especially with but although though while whereas according which who including'),
  subordinators: words('after although as because before if since though when while'),
  relativePronouns: words('who which'),
  personalRelatives: words('who'),
  possessiveRelatives: words('whose'),
  asideLeads: words('read_more related_stories see_also'),
  abbreviations: words(
    'adm amb brig capt cmdr col cpl det fr insp lt pvt sgt spc supt del calif conn mass mich minn fla wis wash tenn okla ariz colo ill ky va vt pa kan neb mr mrs ms dr sen rep gov prof gen col lt maj capt sgt adm rev jr sr st inc corp co no vs u.s jan feb aug sept oct nov dec hon sens reps',
  ),
  shortRoles: new Map(),
};
