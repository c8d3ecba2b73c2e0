/** Offices and other nouns for people. "spokesman Jason Miller", "a retired general" */
export const ROLES = `
  activist actor actress administrator adviser advisor advocate aide aides ambassador analyst analysts anchor artist
  attorney attorney_general attorneys author authorities brother businessman businesswoman campaign_manager candidate
  captain ceo cfo chair chairman chairwoman challenger chancellor chief chief_executive co-founder coach columnist
  commander commentator commissioner congressman congresswoman conservative consultant contender coo coordinator
  counsel critics daughter defendant delegate democrat democrats deputy_director detective director doctor economist
  economists editor engineer entrepreneur envoy executive_director expert experts father fellow first_lady founder
  friend general governor head historian host husband imam investigator investigators investor journalist judge
  justice king lawmaker lawmakers lawyer lawyers leader leaders lecturer liberal lieutenant man manager mayor member
  members minister mother musician neighbor nominee nurse officer official officials opponents organizer owner partner
  pastor physician player police pollster president priest prime_minister principal producer professor prosecutor
  prosecutors reporter representative republican republicans researcher researchers resident residents reverend rival
  running_mate scholar scholars scientist scientists secretary secretary_general senator sergeant sheriff singer
  sister son speaker spokesman spokesperson spokeswoman strategist student supporter supporters suspect teacher
  veteran vice_chair vice_president victim volunteer voter whip wife witness woman writer
`;
export const RELATIONS = `wife husband mother father son daughter brother sister friend cousin uncle aunt widow aide spokesman_for`;
export const GROUPS = `authorities attorneys lawyers experts analysts prosecutors investigators opponents aides economists scientists researchers scholars residents leaders officials members voters supporters critics experts police lawmakers republicans democrats`;
export const TITLES = `
  mr mrs ms miss dr sen rep gov prof gen col lt maj capt sgt adm rev sir lord lady dame justice judge hon st del sens
  reps
`;
export const DEGREES = `jr jr. sr sr. ii iii iv ph.d md m.d. esq d-mass r-texas`;
export const ORGANISATION_WORDS = `
  act administration affairs agency alliance amendment american army association avenue bank bill board bureau
  campaign center centre church city coalition college commerce commission committee company congress conservative
  constitution corp corporation council county court day defense democratic democrats department district east eastern
  education election energy federal federation force forces foundation fund general gop group health hospital house
  inc institute international journal justice labor law league liberal llc magazine media nation national nations navy
  network new news north northern office organization pac park parliament party police policy post press program
  project radio relations republican republicans research road school security senate service services society south
  southern state states street studies super television times trade treasury tv union university week west western
  white
`;
export const PLACES = `
  afghanistan africa america americans arab arizona asia asian atlanta australia beijing berlin boston britain british
  brussels california canada carolina catholic chicago china chinese christian colorado england eu europe european
  florida france french georgia german germany hampshire hispanic illinois india indiana iowa iran iranian iraq iraqi
  israel israeli italy japan jersey jewish korea latino london louisiana maryland massachusetts mexican mexico
  michigan minnesota missouri moscow muslim nato nevada ohio paris pennsylvania philadelphia russia russian russians
  scotland spain syria syrian texas tokyo turkey ukraine virginia washington wisconsin york
`;
export const PLACE_LEADS = `in at near from outside across throughout`;
export const GIVEN_NAMES = `
  aaron adam alan amanda amy andrew angela ann anna anne anthony arthur ashley barack barbara ben benjamin bernie
  betty bill bishop bob brandon brenda brian carl carol charles chelsea chris christopher chuck cynthia dan daniel
  david dean deborah donald donna dorothy edward elizabeth emily eric frank gary george greg harold harry henry
  hillary huma ivanka jack james jane jason jeb jeff jeffrey jennifer jessica jim joe john jonathan joseph joshua
  justin karen kate katherine kathleen kellyanne ken kevin kimberly king larry laura linda lisa marco margaret mark
  mary matt matthew melania melissa michael michelle mike mitt nancy newt nicholas nicole pamela patricia paul peter
  phil pope prince rachel rand rebecca reince richard rick robby robert roger ronald rudy ruth ryan sam samuel sandra
  sarah scott sharon shirley stephanie stephen steve steven susan ted thomas tim timothy tom tony william
`;
export const FUNCTION_WORDS = `
  about according against all already also amid among any april asked aug. august be been being between both can't
  copyright dec. december despite didn't don't each earlier eight even every feb. february few first five for four
  from he's her here him his how however i i'm image instead into isn't it it's its jan. january july june just last
  later let like march me meanwhile more most mr mrs much must my next nine no nor not nov. november now oct. october
  of off oh okay once only onto our out over own photo please read same says second sept. september seven shall she's
  should six so source still such ten than thanks that's their them then there there's these they they're third this
  those to today tomorrow tonight too toward under up upon us very video wasn't we we're well what whom why within
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
