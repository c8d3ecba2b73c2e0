/** Offices and other nouns for people. "spokesman Jason Miller", "a retired general" */
export const ROLES = `
  activist actor actress administrator admiral adviser advisor advocate aide aides alderman ambassador analyst
  analysts anchor artist attorney attorney_general attorneys aunt author authorities billionaire bishop brother
  businessman businesswoman campaign_manager candidate captain ceo cfo chair chairman chairperson chairwoman
  challenger chancellor chief chief_executive co-author co-founder coach cofounder colonel columnist comedian
  commander commentator commissioner congressman congresswoman conservative consultant contender coo coordinator
  councilman councilmember councilwoman counsel cousin critics daughter dean defendant delegate democrat democrats
  deputy_director detective director doctor economist economists editor engineer entrepreneur envoy executive_director
  expert experts farmer father fellow filmmaker first_lady founder friend general governor grandfather grandmother
  head historian host husband imam inspector investigator investigators investor journalist judge justice king
  lawmaker lawmakers lawyer lawyers leader leaders lecturer legislator liberal lieutenant lieutenant_governor man
  manager mayor member members minister mother musician neighbor nominee nurse officer official officials opponents
  organizer owner partner pastor physician physicist player police pollster pope premier president priest
  prime_minister prince princess principal producer professor prosecutor prosecutors psychiatrist psychologist
  quarterback queen rabbi rapper reporter representative republican republicans researcher researchers resident
  residents reverend rival running_mate scholar scholars scientist scientists secretary secretary_general senator
  sergeant sheriff singer sister solicitor_general son speaker spokesman spokesperson spokeswoman strategist student
  superintendent supporter supporters suspect teacher treasurer trustee uncle undersecretary veteran vice_chair
  vice_president victim volunteer voter whip widow wife witness woman writer
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
  afghanistan africa african-american alabama alaska aleppo america americans arab arizona arkansas asia asian atlanta
  australia baltimore beijing berlin boston brazil brexit britain british brooklyn brussels california canada carolina
  catholic charlotte chicago china chinese christian cleveland colorado connecticut cuba dakota dallas delaware denver
  detroit egypt england eu europe european florida france french georgia german germany hampshire hawaii hispanic
  houston idaho illinois india indiana iowa iran iranian iraq iraqi ireland israel israeli italy japan jersey jewish
  kansas kentucky korea latino london louisiana maine manhattan maryland massachusetts mexican mexico miami michigan
  minnesota mississippi missouri montana moscow muslim muslims nato nebraska nevada ohio oklahoma oregon pakistan
  paris pennsylvania philadelphia phoenix pittsburgh portugal russia russian russians scotland seattle spain syria
  syrian tennessee texas tokyo turkey ukraine utah vermont virginia wales washington wisconsin wyoming york
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
  a about according after against all already also although amid among an and another any april are as asked at
  at_least aug. august be because been before being between both but but_also by can can't copyright could dec.
  december despite did didn't do does don't during each earlier eight even every feb. february few first five for four
  friday from had has have he he's her here him his how however i i'm if image in in_addition instead into is isn't it
  it's its jan. january july june just last later let like many march may me meanwhile might monday more most mr mrs
  much must my next nine no nor not nov. november now oct. october of off oh okay on once one only onto or other our
  out over own photo please read said same saturday says second sept. september seven shall she she's should since six
  so some source still such sunday ten than thanks that that's the their them then there there's these they they're
  third this those though three thursday to today told tomorrow tonight too toward tuesday two under until up upon us
  very video was wasn't we we're wednesday well were what when where which while who whom whose why will with within
  without won't would yes yesterday yet you your
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
