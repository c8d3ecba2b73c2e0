/**
 * What a cue word can do.
 * - `tag`: stands beside a quotation, its speaker follows: kata Wahyu; said Ann.
 * - `clitic`: a tag that carries its speaker in itself: ujarnya.
 * - `active`: the speaker stands before it: Wahyu mengatakan; Ann said.
 * - `passive`: the speaker follows, often behind "oleh": disampaikan Wahyu.
 * - `according`: a preposition before the speaker: menurut Wahyu; according to Ann.
 * - `according-clitic`: menurutnya.
 */
export type CueForm = 'tag' | 'clitic' | 'active' | 'passive' | 'according' | 'according-clitic';

export interface CueEntry {
  forms: readonly CueForm[];
  /**
   * Whether the clause under it is a report of what was said. False for wishes and feelings (berharap, meminta): they
   * show who is being talked about, but what follows is not a quotation.
   */
  reports: boolean;
  /** A report only with "bahwa" or a comma: menyampaikan keluhan is none. */
  strict: boolean;
}

/** Everything the engine knows of a language. Words are in lower case; two-word entries have one space. */
export interface Lexicon {
  language: string;
  cues: ReadonlyMap<string, CueEntry>;
  /** Strict cues behind which a clause without "bahwa" is a report too: membantah (partainya mengincar kursi). */
  clauseCues: ReadonlySet<string>;
  /** Stand for what was said before: hal (serupa). */
  blankNouns: ReadonlySet<string>;
  /** Words of the shortest clause: (mengaku) siap hadir. */
  shortestReport: number;
  /** Nouns that report before "that": "the claim that". */
  cueNouns: ReadonlySet<string>;
  /** Tags that are ordinary words elsewhere: only beside a quotation, or behind a comma before a name. */
  weakTags: ReadonlySet<string>;
  /** Make a noun of the tag before them: kata (pengantar). */
  compoundTails: ReadonlySet<string>;
  /** Before whoever did not say it: not (Ann Lee), bukan (Wahyu). */
  denials: ReadonlySet<string>;
  /** Before the next of them: neither Ann Lee nor (Tom Hale). */
  furtherDenials: ReadonlySet<string>;
  /** Before what somebody is: adalah. */
  copulas: ReadonlySet<string>;
  /** Listeners of two words: awak media. */
  listeners: ReadonlySet<string>;
  /** Whether a tag may stand without a quotation: "…, kata Dian, …" */
  tagsStandAlone: boolean;
  /** Cues before which any noun may be the subject: "critics say". */
  bareSubjects: ReadonlySet<string>;
  /** Before a day or date: on Tuesday. */
  dateLeads: ReadonlySet<string>;
  /** Before a verb of saying they leave it open whether anything was said: bisa, tidak. */
  modals: ReadonlySet<string>;
  /** Before a verb they show that a clause has begun: telah, tidak. */
  auxiliaries: ReadonlySet<string>;
  /** Whether an unknown word is a verb that may govern a reported clause: menjabarkan. */
  mayReport(word: string): boolean;
  /** Endings that make an unknown word behind a quotation a clitic tag: kilah-nya. */
  cliticEnding: string | null;
  /** Offices and other nouns for people, the heads of a role: ketua, wali kota, pengacara, warga. */
  roles: ReadonlySet<string>;
  /** Whether the shape of a word shows an office: kasatlantas. */
  isOffice(word: string): boolean;
  /** The words that a short office is made of, of the last one a part: menkes -> menteri, kes; none when it is no such one. */
  spellOut(word: string): string[];
  /** Offices that are also family names: Tono Hakim. */
  officeNames: ReadonlySet<string>;
  /** Offices that stand before a name as a title does, so that another may follow: Professor (Ann Lee, adviser to …). */
  titularRoles: ReadonlySet<string>;
  /** What somebody with an office may be besides: (Gov. Lee,) a Republican. */
  parties: ReadonlySet<string>;
  /** Words that open an office of several: press (secretary), deputy (mayor). */
  roleModifiers: ReadonlySet<string>;
  /** Determiners that make any noun behind them a person: sang, seorang. */
  personDeterminers: ReadonlySet<string>;
  /** Whether a small word is a noun for a doer, so that a name may follow: pemerhati, pemenang. */
  isDoer(word: string): boolean;
  /** Nouns for what people do: weaver, curator. */
  trades: ReadonlySet<string>;
  /** Of them the ones that people are called by, so that with one more word they are a name: Mason (Lee). */
  tradeNames: ReadonlySet<string>;
  /** Whether a word that opens a sentence is a noun for several people: Villagers. */
  isPlural(word: string): boolean;
  /** Whether the ending of a noun behind a quotation and before a verb of saying shows somebody: (the) winner (said). */
  mayBeSomebody(word: string): boolean;
  /** Roles that are followed by the name of somebody else: pengacara Budi, ibu Budi. */
  relations: ReadonlySet<string>;
  /** Roles that are followed by a place: bupati Klaten. */
  placeRoles: ReadonlySet<string>;
  /** Nouns for several people at once: warga, polisi, para saksi. */
  groups: ReadonlySet<string>;
  /** Of them the ones that with "itu" stand for one who was named: warga (Desa Lereng itu). */
  citizens: ReadonlySet<string>;
  /** Whose office it is to have a part in other people's stories: judge. */
  officials: ReadonlySet<string>;
  /** Nouns for institutions that speak: kementerian. */
  organs: ReadonlySet<string>;
  /** First words of the institution that a role names: Dinas, PT, Universitas. */
  affiliations: ReadonlySet<string>;
  /** Nouns for what speaks in somebody's stead: pernyataan, surel. */
  documents: ReadonlySet<string>;
  /** Words before a title, poster or term in quotation marks: berjudul, bertuliskan. */
  labels: ReadonlySet<string>;
  /** Ranks and forms of address between role and name: kombes, h., dr. */
  titles: ReadonlySet<string>;
  /** Titles that say nothing of what somebody is: pak, mr. */
  addresses: ReadonlySet<string>;
  /** Forms of address that stay with a name of one word: Gus Ipul. */
  nickTitles: ReadonlySet<string>;
  /** Second words of ranks, which count only behind a title: besar, pol. */
  rankParts: ReadonlySet<string>;
  /** Whether the shape of a word shows an ordinary noun, not a name: pe-…-an, -tion. */
  isNounShape(word: string): boolean;
  /** Written without dots: sh, msi. */
  degrees: ReadonlySet<string>;
  /** Other marks behind a name: R-Ky. */
  isDegree(word: string): boolean;
  /** Words inside the names of institutions and places. */
  organisationWords: ReadonlySet<string>;
  /** Acronyms of two letters. */
  acronyms: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Words before a place: di, ke, kecamatan. */
  placeLeads: ReadonlySet<string>;
  /** Words before the name of a thing: pesawat. */
  thingLeads: ReadonlySet<string>;
  /** Words in the longest name. */
  longestName: number;
  /** Common given names. */
  givenNames: ReadonlySet<string>;
  /** Whether only women or only men have a given name. */
  isWomansName(word: string): boolean;
  isMansName(word: string): boolean;
  womensPronouns: ReadonlySet<string>;
  mensPronouns: ReadonlySet<string>;
  /** Titles that only women or only men have: mrs, mr. */
  womensTitles: ReadonlySet<string>;
  mensTitles: ReadonlySet<string>;
  /** Given names that always come first: Muhammad. */
  firstNames: ReadonlySet<string>;
  /** Words that are names only before another: anak (agung). */
  namesBefore: ReadonlyMap<string, string>;
  /** Small words inside a name: bin, van. */
  nameParticles: ReadonlySet<string>;
  /** Months that people are called by: June (Lee), Juli. */
  monthNames: ReadonlySet<string>;
  /** Words that are never part of a name, also when a sentence begins with them. */
  functionWords: ReadonlySet<string>;
  /** Personal pronouns that stand for a speaker. */
  pronouns: ReadonlySet<string>;
  pluralPronouns: ReadonlySet<string>;
  /** it: no person */
  thingPronouns: ReadonlySet<string>;
  /** itu, ini, tersebut. */
  demonstratives: ReadonlySet<string>;
  /** Whether what tells of a noun stands before it: "a retired Belgian general", "the Justice Department". */
  adjectivesFirst: boolean;
  /** Whether the last word of a name is the family's, and people are called by it: (Ann) Lee. */
  hasSurnames: boolean;
  /** Whether articles tell those who are known already from those who are new: the driver, a driver. */
  hasArticles: boolean;
  /** Whether the form of a verb tells its place in the sentence: said, saying, asked. */
  inflectsVerbs: boolean;
  /** Whether headlines may end in a full stop. */
  stopsHeadlines: boolean;
  /** Whether degrees are written without dots too: SH, MSi. */
  plainDegrees: boolean;
  /** Determiners of somebody who is known already, without pointing back: sang. */
  knownDeterminers: ReadonlySet<string>;
  /** a, an */
  indefiniteArticles: ReadonlySet<string>;
  /** Where somebody is from: Italian. Behind "the" they stand for somebody who was named. */
  demonyms: ReadonlySet<string>;
  /** Whether a word behind "the" tells where somebody is from, by its shape too: Algerian. */
  isDemonym(word: string): boolean;
  /** Words for women and for men: daughter, spokesman. */
  isWomansRole(word: string): boolean;
  isMansRole(word: string): boolean;
  /** the */
  definiteArticles: ReadonlySet<string>;
  /** Whether the word is a verb form without a subject of its own: saying. */
  isParticiple(word: string): boolean;
  /** seorang, salah satu, para. */
  determiners: ReadonlySet<string>;
  /** Open a sentence before the name of whoever is being talked about: namanya. */
  namings: ReadonlySet<string>;
  /** Before what is somebody's, and whether a woman's or a man's: his. */
  possessives: ReadonlyMap<string, 'woman' | 'man' | null>;
  /** Between a determiner and those of whom it takes one: one of (the witnesses). */
  partitives: ReadonlySet<string>;
  /** Numbers written out, which may end a description: mother of two. */
  counts: ReadonlySet<string>;
  /** Stand for several people behind a partitive: them. */
  pluralObjects: ReadonlySet<string>;
  /** Behind a noun they show somebody new: lain. */
  others: ReadonlySet<string>;
  /** Of these the ones before several: para, many. */
  pluralDeterminers: ReadonlySet<string>;
  /** What people do who are asked or spoken to; they mostly speak next: terdiam, enggan. */
  reactions: ReadonlySet<string>;
  /** Words that may stand between speaker and verb: juga, telah. */
  adverbs: ReadonlySet<string>;
  /** Words that end a description of a person: saat, kepada, yang. */
  phraseEnds: ReadonlySet<string>;
  /** Before a role, whatever it is: mantan. */
  formerWords: ReadonlySet<string>;
  /** Behind a role they tell where somebody known comes from: "pelatih asal Padang". */
  originLeads: ReadonlySet<string>;
  /** Small words that close a role: setempat. */
  roleTails: ReadonlySet<string>;
  /** Said of somebody who cannot speak any more: tewas. */
  silent: ReadonlySet<string>;
  /** Verbs of what befalls their subject, or of a deed told by somebody else: kabur, mencetak (gol). */
  befalling: ReadonlySet<string>;
  /** Roles of those whom others tell about: korban. */
  toldAbout: ReadonlySet<string>;
  /** Between a name and the role behind it: selaku, yang juga. */
  roleLeads: ReadonlySet<string>;
  /** Between a role with its comma and the name: yaitu. */
  namely: ReadonlySet<string>;
  /** Before an adverb of manner between subject and verb: dengan tegas. */
  mannerLeads: ReadonlySet<string>;
  /** Lower-case words over which a role may go on: dari, bidang, asal. */
  roleLinks: ReadonlySet<string>;
  /** Between a name and where somebody is from: dari. */
  homeLinks: ReadonlySet<string>;
  /** Between an institution and its field: (Department) of (Health). */
  fieldLinks: ReadonlySet<string>;
  /** Of the links the ones behind which only a place comes, so that a name before them is complete: di. */
  placeLinks: ReadonlySet<string>;
  /** Small words that a role may hold with a capital: Menteri Dalam Negeri. */
  innerWords: ReadonlySet<string>;
  /** Words that give another name: alias, disapa, bernama, berinisial. */
  aliasLeads: ReadonlySet<string>;
  /** Behind a bracket they say that the name was changed: bukan (nama sebenarnya). */
  falseNames: ReadonlySet<string>;
  /** Words that speak of somebody else, where pronouns do not tell people apart: beliau. */
  thirdPersons: ReadonlySet<string>;
  /** Of the alias words the ones that give the only name: bernama. */
  namingWords: ReadonlySet<string>;
  /** Verbs and links of somebody who gives his own name: gave (his name) as. */
  namingVerbs: ReadonlySet<string>;
  namingLinks: ReadonlySet<string>;
  /** Those whom crime reports call by their initials: tersangka. */
  suspects: ReadonlySet<string>;
  /** Whether a verb tells what is done to its subject: dijerat. */
  isPassive(word: string): boolean;
  /** Whether a verb form may tell what somebody has or wears: bertopi. */
  isAttribute(word: string): boolean;
  /** Whether a lower-case word looks like a verb, so that a description ends before it. */
  isVerb(word: string): boolean;
  /** Opens the reported clause: bahwa, that. */
  clauseLeads: ReadonlySet<string>;
  /** Before the speaker of a passive: oleh, by. */
  agentLeads: ReadonlySet<string>;
  /** Between a verb of saying and its clause, to whom, where or when it was said: kepada (wartawan), di (kantornya). */
  settingLeads: ReadonlySet<string>;
  /** Of those, before whoever listens and is no part of the clause: mengaku kepada (polisi) baru sekali mencuri. */
  listenerLeads: ReadonlySet<string>;
  /** Whether a source behind "according to" goes on to the next comma. */
  accordingTakesComma: boolean;
  /** Verbs that name the listener before the clause: told. */
  addressingVerbs: ReadonlySet<string>;
  /** Before a verb form they make it a passive: was, been. */
  passiveLeads: ReadonlySet<string>;
  /** Verb and preposition before the one from whom something is heard: datang dari. */
  sourceLeads: ReadonlySet<string>;
  /** At the start of a sentence before the one whose view it gives: for (Ann Lee, it was too late). */
  viewLeads: ReadonlySet<string>;
  /** Cues of somebody who answers the one quoted right before: jawabnya. */
  answers: ReadonlySet<string>;
  /** Tags of somebody who was quoted right before: imbuhnya. */
  goesOn: ReadonlySet<string>;
  /** Small words that belong to the verb: called on. */
  verbParticles: ReadonlySet<string>;
  /** Days that may stand between a verb of saying and its clause: said Friday. */
  days: ReadonlySet<string>;
  /** Before an object: kepada, dengan. */
  objectLeads: ReadonlySet<string>;
  /** Before somebody who is only there too: didampingi. */
  companions: ReadonlySet<string>;
  /** Between two of a list: dan. */
  joiners: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Behind a comma they begin what the writer adds: although. */
  contrasts: ReadonlySet<string>;
  /** Open a clause before the main one: when. */
  subordinators: ReadonlySet<string>;
  relativePronouns: ReadonlySet<string>;
  /** Of them the ones about people alone: who. */
  personalRelatives: ReadonlySet<string>;
  /** Open a clause about somebody else's: whose. */
  possessiveRelatives: ReadonlySet<string>;
  /** Open a line that is not part of the story: baca juga. */
  asideLeads: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** A role written in short: kapolres -> kepala polres. */
  shortRoles: ReadonlyMap<string, string>;
}
