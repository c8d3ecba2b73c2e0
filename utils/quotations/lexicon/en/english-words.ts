/** Offices and other nouns for people; a + where the plural speaks too: "officials said". "spokesman Jason Miller", "a retired general" */
export const ROLES = `
  architect assemblyman assemblywoman bishop captain chef cllr commuter constable councillor councilman councilwoman
  county_executive critic farmer fisherman fishmonger fire_chief firefighter imam inspector keeper landlord midwife mp neighbour nurse
  paramedic playwright police_chief premier principal producer quarterback rabbi selectman sergeant shopkeeper singer
  spokespeople superintendent tenant trader treasurer
  bowler defender goalkeeper midfielder striker winger bystander customer cyclist driver employee passenger parent patient protester pupil shopper survivor tourist villager
  visitor volunteer worker
  activist actor actress administrator adviser advisor advocate aide+ ambassador analyst+ artist attorney+
  attorney_general author authorities brother businessman businesswoman campaign_manager candidate ceo cfo chair
  chairman chairwoman challenger chancellor chief chief_executive co-founder coach columnist commander commissioner
  congressman congresswoman conservative consultant coo coordinator counsel critics daughter defendant democrat+
  director doctor economist+ editor engineer entrepreneur executive_director expert+ father fellow first_lady founder
  friend general governor head historian host husband investigator+ investor journalist judge justice king lawmaker+
  lawyer+ leader+ liberal lieutenant man manager mayor member+ minister mother neighbor nominee officer official+
  opponents organizer owner partner pastor police pollster president prime_minister professor prosecutor+ reporter
  representative republican+ researcher+ resident+ reverend running_mate scholars scientist+ secretary
  secretary_general senator sheriff sister son speaker spokesman spokesperson spokeswoman strategist student
  supporter+ suspect teacher veteran vice_chair vice_president victim voter widow wife witness woman writer
`;
/** Institutions and documents that speak. "the campaign said", "a study found" */
export const ORGANS = `administration agency campaign committee company court department documents government panel poll polls report reports source sources study survey`;
export const RELATIONS = `wife husband mother father son daughter brother sister friend cousin uncle aunt widow aide spokesman_for`;
export const GROUPS = `authorities opponents scholars voters critics police`;
export const TITLES = `
  brig cmdr cpl dci det fr insp lance pvt rear spc staff supt mr mrs ms miss dr sen rep gov prof gen col lt maj capt sgt adm rev sir lord lady dame justice judge hon st del sens
  reps
`;
export const DEGREES = `jr jr. sr sr. ii iii iv ph.d md m.d. esq d-mass r-texas`;
export const PLACES = `
  america britain china england europe france germany iran iraq israel japan london mexico new_york russia syria texas
  virginia california florida ohio washington york americans american british european french german russian chinese
`;
export const PLACE_LEADS = `in at near from outside across throughout`;
/** Given names of women and of men, to settle doubtful boundaries and who "she" is. */
export const WOMEN = `
  alice amanda amy ana angela ann anna anne ashley barbara betty brenda carol caroline catherine chelsea christine
  claire cynthia deborah diana diane donna dorothy elena elizabeth ellen emily emma grace heather helen hillary huma
  ivanka jane jennifer jessica jill joan joyce judith judy julia julie karen kate katherine kathleen kelly kellyanne
  kimberly laura leslie linda lisa loretta margaret maria mary megan melania melissa michelle monica nancy natalie
  nicole olivia pamela patricia rachel rebecca ruth samantha sandra sarah sharon shirley sophia stephanie susan teresa
  theresa victoria wendy
`;
export const MEN = `
  aaron adam alan andrew anthony arthur barack ben benjamin bernie bill bishop bob brandon brian carl charles
  charlie chris christopher chuck dan daniel david dean dennis donald douglas edward eric eugene frank gary george
  gerald greg harold harry henry ian jack jacob jake james jason jeb jeff jeffrey jeremy jim joe john jonathan
  jose joseph joshua juan justin keith ken kenneth kevin king larry leo luis marco mark martin matt matthew michael
  mike mitt mohammed nathan newt nicholas patrick paul peter phil pope prince ralph rand reince richard rick robby
  robert roger ronald roy rudy russell ryan sam samuel scott sean simon stephen steve steven stuart ted thomas
  tim timothy todd tom tony victor walter wayne william
`;
export const FUNCTION_WORDS = `
  about according against all already also amid among any april asked aug. august be been being between both can't
  copyright dec. december despite didn't don't each earlier eight even every feb. february few first five for four
  from her here him his how however i image instead into isn't it its jan. january july june just last
  later let like march me meanwhile more most mr mrs much must my next nine no nor not nov. november now oct. october
  of off oh okay once only onto our out over own photo please read same says second sept. september seven shall
  should six so source still such ten than thanks their them then there these they third this
  those to today tomorrow tonight too toward under up upon us very video wasn't we well what whom why within
  without won't yes yesterday yet you your
`;
export const PRONOUNS = `he she`;
export const PLURAL_PRONOUNS = `they`;
export const DETERMINERS = `a an the one some many several two three other another`;
export const ADVERBS = `
  again already also been bluntly can could even first flatly further had has has_been have herself himself
  immediately is just later long may might never not often once previously privately publicly quickly recently
  repeatedly reportedly simply still subsequently themselves then told_reporters was will would
`;
export const PHRASE_ENDS = `
  adding after although and are as at because before but by can could did do does during friday had has have if in
  including is may might monday on or said saturday saying since sunday telling that though thursday told tuesday
  until was wednesday were when where which while who whose will with would
`;
export const ROLE_LINKS = `of for at from with to and in on the`;
