import { ORGANISATION_WORDS as ENGLISH_ORGANISATION_WORDS } from '../en/organisation-words';
import type { Lexicon } from '../lexicon';
import { pairs, words } from '../words';
import { CLAUSE_CUES } from './cues';
import { inflectCues, weakTags } from './inflect-cues';
import { DEGREES, FIRST_NAMES, GIVEN_NAMES, NICK_TITLES, PARTICLES, RANK_PARTS, TITLES } from './names';
import {
  AFFILIATIONS,
  GROUPS,
  OFFICE_NAMES,
  OFFICES,
  ORGANS,
  PEOPLE,
  PLACE_ROLES,
  RELATIONS,
  SHORT_ROLES,
} from './roles';
import {
  ADVERBS,
  AGENT_LEADS,
  ALIAS_LEADS,
  CLAUSE_LEADS,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  DOCUMENTS,
  FUNCTION_WORDS,
  LABELS,
  ORGANISATION_WORDS,
  PHRASE_ENDS,
  PLACE_LEADS,
  PLACE_NOUNS,
  PLACES,
  PLURAL_PRONOUNS,
  PRONOUNS,
  REACTIONS,
  ROLE_LINKS,
  SETTING_LEADS,
  THING_LEADS,
} from './words';

/** Family names that are shaped like the nouns below: Abdul Haris Nasution. */
const SHAPED_NAMES = words('nasution perangin-angin firdausi sanusi');
/** pe-…-an, ke-…-an and the endings of learned loanwords: words of offices, never of names. */
const NOUN =
  /^(?:pe|ke|per)\p{L}{3,}an$|^penyakit$|^\p{L}{4,}(?:asi|isi|usi|itas|logi|grafi|isme|ional|tion|ment|ity|ship|ance)$|^\p{L}{3,}nya$|^antar\p{L}{4,}$|^pers(?!ada$)\p{L}{2,}$|^(\p{L}{2})\p{L}{2,}-\1\p{L}{2,}$|^\p{L}+(\p{L}{3})-\p{L}+\2$/u;
/** M.Si, Sp.OG, Ph.D: what is dotted and has more than initials. */
const DEGREE = /^\p{Lu}\p{Ll}{0,2}(?:\.\p{Lu}\p{L}{0,3})+\.?$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
/** Offices in short: Kapolres, Kasatlantas, Kabid, Dirjen, Menkes, Dandim. */
const SHORT_OFFICE =
  /^(?:wa)?ka(?:polri|polda|polres(?:ta|tabes)?|polsek|polpos|bareskrim|(?:sat|nit|bid|bag|div|sub|dis|din|pus|kan|ro|jar|jat)\p{L}*)$|^dir(?:ut|jen|res\p{L}+|lantas|samapta)$|^men(?:ko|keu|han|lu|kes|sos|ag|hub|tan|aker|pan|pora|dagri|dik\p{L}+|kum\p{L}+|kom\p{L}+|sesneg|parekraf)$|^dan(?:dim|rem|ramil|lan\p{L}*|yon|sat|ki)$|^kas(?:i|ie|dam|ipenkum)$/u;
const OFFICE_PARTS = pairs('men=menteri ka=kepala dir=direktur dan=komandan dis=dinas sat=satuan');

/** menkes -> menteri, kes; kadishub -> kepala, dinas, hub. */
function spellOut(word: string): string[] {
  const [, head = '', body = '', rest] = /^(men|ka|dir|dan)(dis|sat)?(\p{L}{2,})$/u.exec(word) ?? [];
  if (!rest) return [];
  return [head, body].flatMap((part) => OFFICE_PARTS.get(part) ?? []).concat(rest);
}

/** pe(N)- makes the doer out of a verb: pemerhati, penggagas; with -an behind it is the deed. -wan, -olog, -ator: prakirawan, kriminolog, orator. */
const DOER = /^pe[mnlrwbdgst]\p{L}{4,}$|^\p{L}{4,}(?:wa(?:n|ti)|olog|ator)$/u;
const NOT_DOERS = words(
  'pemerintah perempuan pemilu pemkot pemkab pemprov pemda pertama penting pernah penuh peringkat peluang perihal perkara persen periode peristiwa permukaan pekan pelabuhan pekerjaan penjara perahu peran pesawat pesisir pesantren pesona pesimistis pedoman peduli petunjuk petang petisi pestisida petroleum pelosok pelangi peluru pegadaian pedalaman pendek penuh pelan-pelan perang perlahan pengen pengin generator ekskavator eskalator',
);

/** me(N)-, di-, ber-, ter-: the prefixes of Indonesian verbs; nouns with them are few and stand in the list. */
const VERB = /^(?:me[mnlrwy]|di\p{L}{3}|ber\p{L}{3}|ter\p{L}{3})/u;
const NOT_VERBS = words(
  'mereka menteri media meter merah meja medis dinas direktur dirjen direktorat dini diri distrik divisi dibanding berita bersama berat terhadap terkait terminal teras terdakwa tersangka terduga terpidana terlapor terima ternak tersebut berinisial berusia berumur bernama disapa disebut merek memo menko mental melati meski mertua menantu mewah militer member meninggal dewan',
);

const WOMANS_ROLES = words(
  'bibi gadis ibu istri janda kakak_perempuan mahasiswi mantan_istri nenek perempuan putri siswi wanita',
);
const MANS_ROLES = words('ayah bapak duda kakek laki-laki lelaki mantan_suami paman pria putra suami');
/** Endings and names that leave no doubt: Sulastri, Wahyuningsih, Mulyanto, Kamaruddin. */
const WOMENS_NAME = /(?:wati|ningsih|ningrum|yanti|astuti|lastri|iyah|yani)$|^(?:siti|dewi|putri|ayu|rina|ratna)$/u;
const MENS_NAME =
  /(?:anto|yono|udin|uddin|iawan|ullah)$|^(?:muhammad|muhamad|mohammad|ahmad|achmad|abdul|agus|bambang|joko)$/u;

const SILENT = 'tewas meninggal wafat gugur';

const CUES = inflectCues();
/** What somebody says, from the verb: sindiran, jawaban. */
const isSaying = (word: string) => word.endsWith('an') && CUES.has(word.slice(0, -2));

export const INDONESIAN: Lexicon = {
  language: 'id',
  cues: CUES,
  clauseCues: words(CLAUSE_CUES),
  blankNouns: words('hal'),
  shortestReport: 2,
  cueNouns: new Set(),
  weakTags: weakTags(),
  compoundTails: words('pengantar penutup pembuka sambutan kunci sandi mutiara'),
  denials: words('bukan'),
  furtherDenials: new Set(),
  copulas: words('adalah ialah merupakan'),
  listeners: words('awak_media kantor_berita majelis_hakim pihak_kepolisian tim_penyidik'),
  bareSubjects: new Set(),
  dateLeads: words('pada'),
  tagsStandAlone: true,
  modals: words('bisa dapat tak tidak belum enggan harus ingin mau akan boleh perlu'),
  auxiliaries: words('telah sudah sedang masih tengah akan belum bisa dapat harus tidak tak perlu bukan'),
  mayReport: (word) => /^me[mnlrw]\p{L}{3,}(?:kan|i)$/u.test(word),
  cliticEnding: 'nya',
  roles: words(OFFICES, PEOPLE, ORGANS, RELATIONS, PLACE_ROLES, GROUPS),
  spellOut,
  isOffice: (word) => SHORT_OFFICE.test(word),
  officeNames: words(OFFICE_NAMES),
  titularRoles: new Set(),
  parties: new Set(),
  roleModifiers: new Set(),
  personDeterminers: words('seorang sang salah_seorang'),
  isDoer: (word) => DOER.test(word) && (!word.endsWith('an') || word.endsWith('wan')) && !NOT_DOERS.has(word),
  isPlural: () => false,
  trades: new Set(),
  tradeNames: new Set(),
  mayBeSomebody: () => false,
  relations: words(RELATIONS),
  placeRoles: words(PLACE_ROLES),
  groups: words(GROUPS),
  citizens: words('warga'),
  officials: words('hakim jaksa polisi pengacara pengamat pakar penyidik petugas'),
  organs: words(ORGANS),
  documents: words(DOCUMENTS),
  labels: words(LABELS),
  affiliations: words(AFFILIATIONS),
  titles: words(TITLES),
  addresses: words('pak bapak bu ibu sdr sdri saudara saudari tuan nyonya nona mas mbak bang kang kak ny tn'),
  nickTitles: words(NICK_TITLES),
  rankParts: words(RANK_PARTS),
  isNounShape: (word) => (NOUN.test(word) && !SHAPED_NAMES.has(word)) || isSaying(word),
  degrees: words(DEGREES),
  isDegree: (word) => DEGREE.test(word) && !INITIALS.test(word),
  organisationWords: words(ORGANISATION_WORDS, AFFILIATIONS, PLACE_NOUNS, ENGLISH_ORGANISATION_WORDS),
  acronyms: words(
    'ri pt cv ad al au tv ui rs rt rw ac ka uu mk ma pn pk bi ai as eu pr fc sd ip no kk tk kb km ar hp dc',
  ),
  places: words(PLACES),
  placeLeads: words(PLACE_LEADS, PLACE_NOUNS),
  thingLeads: words(THING_LEADS),
  longestName: 7,
  givenNames: words(GIVEN_NAMES, FIRST_NAMES),
  firstNames: words(FIRST_NAMES),
  namesBefore: pairs('anak=agung'),
  nameParticles: words(PARTICLES),
  monthNames: words('juli juni mei'),
  functionWords: words(FUNCTION_WORDS, PHRASE_ENDS, ADVERBS, PRONOUNS, PLURAL_PRONOUNS, DEMONSTRATIVES, DETERMINERS),
  isWomansName: (word) => WOMENS_NAME.test(word),
  isMansName: (word) => MENS_NAME.test(word),
  womensPronouns: new Set(),
  mensPronouns: new Set(),
  womensTitles: words('bu ibu mbak nyonya ny hj hajah'),
  mensTitles: words('pak bapak mas bang kang tuan tn'),
  pronouns: words(PRONOUNS),
  pluralPronouns: words(PLURAL_PRONOUNS),
  thingPronouns: new Set(),
  demonstratives: words(DEMONSTRATIVES),
  adjectivesFirst: false,
  hasSurnames: false,
  hasArticles: false,
  inflectsVerbs: false,
  stopsHeadlines: false,
  plainDegrees: true,
  knownDeterminers: words('sang si'),
  indefiniteArticles: new Set(),
  demonyms: new Set(),
  isDemonym: () => false,
  isWomansRole: (word) => WOMANS_ROLES.has(word),
  isMansRole: (word) => MANS_ROLES.has(word),
  definiteArticles: new Set(),
  isParticiple: () => false,
  determiners: words(DETERMINERS),
  namings: words('namanya'),
  possessives: new Map(),
  partitives: words('di'),
  counts: new Set(),
  pluralObjects: words('antaranya'),
  others: words('lain lainnya'),
  pluralDeterminers: words('para sejumlah beberapa sebagian seluruh semua banyak'),
  adverbs: words(ADVERBS),
  reactions: words(REACTIONS),
  phraseEnds: words(PHRASE_ENDS),
  homeLinks: words('dari asal'),
  fieldLinks: new Set(),
  placeLinks: words('di'),
  innerWords: words('lantas dalam luar pasca antar antara satu dua tiga atas bawah'),
  formerWords: words('mantan eks bekas'),
  originLeads: words('asal kelahiran berusia'),
  roleTails: words('setempat nonaktif terpilih demisioner'),
  silent: words(SILENT),
  toldAbout: words('korban pelaku tersangka terduga terdakwa almarhum almarhumah'),
  befalling: words(
    SILENT,
    'kabur melarikan terluka tertimbun tertabrak hanyut tenggelam hilang mencetak menang kalah lahir',
  ),
  roleLeads: words('selaku yang_juga yang_merupakan yang_menjabat adalah merupakan'),
  namely: words('yaitu yakni ialah'),
  mannerLeads: words('dengan secara nada'),
  roleLinks: words(ROLE_LINKS),
  aliasLeads: words(ALIAS_LEADS),
  namingWords: words('bernama berinisial inisial'),
  namingVerbs: new Set(),
  namingLinks: new Set(),
  falseNames: words('bukan nama samaran'),
  thirdPersons: words('beliau dia almarhum almarhumah korban pelaku tersangka terdakwa'),
  suspects: words('pelaku tersangka terduga terdakwa'),
  isPassive: (word) => /^di\p{L}{4,}$/u.test(word),
  isAttribute: (word) => /^ber\p{L}{3,}$/u.test(word),
  isVerb: (word) => VERB.test(word) && !NOT_VERBS.has(word),
  clauseLeads: words(CLAUSE_LEADS),
  accordingTakesComma: false,
  addressingVerbs: new Set(),
  passiveLeads: new Set(),
  sourceLeads: words(
    'dialami dirasakan datang_dari muncul_dari disampaikan_oleh dirasakan_oleh dialami_oleh diakui_oleh diungkapkan_oleh',
  ),
  viewLeads: new Set(),
  answers: words('jawab jawabnya balas balasnya timpal timpalnya sahut sahutnya'),
  goesOn: words('imbuhnya tambahnya lanjutnya sambungnya'),
  verbParticles: new Set(),
  days: new Set(),
  agentLeads: words(AGENT_LEADS),
  settingLeads: words(SETTING_LEADS),
  listenerLeads: words('kepada'),
  objectLeads: words(
    'kepada dengan pada dalam untuk bagi lewat melalui via terhadap tentang soal bersama dari antara mengenai terkait kasus',
  ),
  companions: words('didampingi ditemani dihadiri disaksikan bersama beserta'),
  joiners: words('dan serta ,'),
  conjunctions: words(CONJUNCTIONS),
  contrasts: new Set(),
  subordinators: words('karena ketika meski meskipun saat sebelum setelah walau'),
  relativePronouns: words('yang'),
  personalRelatives: new Set(),
  possessiveRelatives: new Set(),
  asideLeads: words('baca_juga simak_juga lihat_juga tonton_juga baca_selengkapnya lihat_video'),
  abbreviations: words(
    'abd apt bpk dg dt inf letkol moh mhd muh ny nyi pjs plh sdri tgk tn ust kab kec kel prov pj plt drs dra ir prof dr drg drh h hj kh jl no tgl rp pol pdt mgr sdr s.h m.h m.si bin. tbk',
  ),
  shortRoles: pairs(SHORT_ROLES),
};
