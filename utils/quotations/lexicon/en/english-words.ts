/** Offices and other nouns for people; a + where the plural speaks too: "officials said". "spokesman Jason Miller", "a retired general" */
export const ROLES = `
  councilor whip attorney-general director-general governor-general inspector-general secretary-general vice-chancellor vice-president
  campaigner substitute user corporator coxswain editor-in-chief commander-in-chief architect assemblyman assemblywoman bishop captain chef cllr commuter constable councillor councilman councilwoman
  county_executive critic farmer fisherman fishmonger fire_chief firefighter imam inspector keeper landlord midwife mep mp msp neighbour nurse
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
/**
 * Trades that are surnames or other words too, so that they count only where they are written small, or with a capital
 * before a name: "a weaver", "Curator Ann Lee".
 */
export const TRADES = `
  accountant agent archbishop attendant auctioneer auditor aunt aviator baker ballerina banker barber barista
  bartender blogger boxer broker builder butcher buyer caller caretaker carpenter cashier caterer celebrant champion
  chaplain classmate cleaner cleric clerk colleague collector comedian commentator composer conductor conservator
  contractor cook coroner counsellor counselor crofter curator custodian dancer dealer delegate designer detective
  developer diplomat diver donor drummer envoy examiner executive exporter fan farmhand fiance fiancee fiancé fiancée
  forecaster forester gardener graduate grandfather grandmother grandson granddaughter grocer grower guard guardian
  guide hairdresser headmaster headmistress headteacher helper herder hiker hunter illustrator immigrant inmate
  instructor intern interpreter inventor janitor jeweler jeweller jockey juror laborer labourer lecturer librarian
  lifeguard logger luthier magistrate manufacturer mason mechanic mediator mentor merchant miner missionary moderator
  monk mourner nephew niece nun observer operator organiser painter passerby pensioner performer philosopher pilot
  pitcher planner plumber poet porter postdoc potter preacher presenter priest prisoner programmer promoter provost
  publican publisher puppeteer ranger rancher realtor recruiter rector referee refugee registrar regulator relative
  retiree reviewer rider roofer runner sailor scholar scout sculptor seamstress seller settler shepherd shrimper skier
  skipper soldier solicitor soprano spectator staffer steward surgeon surveyor swimmer tailor taxpayer teenager
  teammate tenor translator traveler traveller trucker trustee tutor twin umpire undergraduate usher vendor
  bride groom all-rounder batsman batter catcher closer co-host cornerback flanker forward frontman fullback guitarist headliner hooker
  linebacker lineman newcomer opener opponent prop reliever rookie shortstop showrunner spinner sous-chef stallholder star
  supervisor wicketkeeper winner runner-up
  veterinarian vet vicar vintner waiter waitress warden weaver welder wrestler youngster
`;
/** "a resist", "the human": they look like people and are none. */
export const NO_DOERS = `list mist twist exist resist assist consist persist insist wrist fist heist checklist playlist shortlist hoist whist moist human`;
/** "the carmaker said": they look like people and are firms or papers. */
export const NO_SPEAKERS = `automaker banner broadcaster brewer carmaker carrier center charter chipmaker drugmaker flyer folder insurer lender letter newsletter newspaper order paper planemaker poster printer provider restaurant retailer server sticker supplier theater tracker`;
/** Institutions and documents that speak. "the campaign said", "a study found" */
export const ORGANS = `administration agency campaign committee company court department documents government panel poll polls report reports source sources study survey`;
export const RELATIONS = `wife husband mother father son daughter brother sister friend cousin uncle aunt widow aide spokesman_for`;
export const GROUPS = `authorities opponents scholars voters critics police`;
export const TITLES = `
  ald assoc brig cmdr const cpl cr dci det fr insp lance pvt rear spc staff supt mr mrs ms miss dr sen rep gov prof gen col lt maj capt sgt adm rev sir lord lady dame justice judge hon st del sens
  reps acp admiral alhaja alhaji coun comrade trooper asp brigadier colonel corporal csp dcp dig dsp engr garda hajiya mallam nana otunba
  pc sp
`;
export const DEGREES = `jr jr. sr sr. ii iii iv ph.d md m.d. esq d-mass r-texas`;
/** Behind a name, in capitals. "Ann Lee KC, counsel for the defence" */
export const POST_NOMINALS = `CBE DBE FRS JP KC MBE MD MEP MLA MP MSP OBE PhD QC RN SC TD`;
export const PLACES = `
  america britain china england europe france germany iran iraq israel japan london mexico new_york russia syria texas
  virginia california florida ohio washington york americans american british european french german russian chinese
  n.j. n.y. n.c. s.c. n.d. s.d. n.h. n.m. r.i. d.c. u.s. u.k. w.va. ariz. calif. colo. conn. fla. ill. kan. ky. mass.
  mich. minn. neb. okla. ore. pa. tenn. va. vt. wash. wis. norway sweden denmark finland poland spain portugal italy
  greece turkey ukraine india pakistan bangladesh indonesia malaysia singapore thailand vietnam philippines australia
  canada brazil argentina chile peru colombia venezuela nigeria kenya ghana ethiopia somalia sudan egypt morocco
  tunisia lebanon gaza yemen qatar nepal taiwan tokyo beijing moscow berlin madrid rome brussels geneva vienna athens
  cairo nairobi lagos johannesburg delhi mumbai dhaka jakarta bali manila bangkok sydney melbourne toronto chicago
  boston philadelphia houston dallas denver seattle detroit atlanta miami baltimore brooklyn ottawa lisbon dublin
  edinburgh glasgow cardiff belfast manchester liverpool birmingham leeds bristol munich hamburg frankfurt milan
  naples barcelona warsaw prague budapest bucharest kyiv kiev istanbul ankara tehran baghdad damascus beirut jerusalem
  riyadh dubai doha kabul islamabad karachi lahore kolkata chennai bengaluru colombo kathmandu yangon hanoi taipei
  shanghai shenzhen seoul pyongyang osaka kyoto auckland wellington perth brisbane canberra vancouver montreal quebec
  ontario alberta havana caracas bogota lima santiago oslo stockholm copenhagen helsinki zurich alaska arizona
  arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee
  utah vermont wisconsin wyoming wichita cleveland pittsburgh cincinnati milwaukee minneapolis memphis nashville
  orlando tampa phoenix portland sacramento oakland manhattan bronx queens ireland scotland wales switzerland
  netherlands africa asia antarctica celsius fahrenheit
`;
export const PLACE_LEADS = `in at near outside across throughout`;
/** Given names of women and of men, to settle doubtful boundaries and who "she" is. */
export const WOMEN = `
  alice amanda amy ana angela ann anna anne ashley barbara betty brenda carol caroline catherine chelsea christine
  claire cynthia deborah diana diane donna dorothy elena elizabeth ellen emily emma grace heather helen hillary huma
  ivanka jane jennifer jessica jill joan joyce judith judy julia julie karen kate katherine kathleen kelly kellyanne
  kimberly laura leslie linda lisa loretta margaret maria mary megan melania melissa michelle monica nancy natalie
  nicole olivia pamela patricia rachel rebecca ruth samantha sandra sarah sharon shirley sophia stephanie susan teresa
  theresa victoria wendy agnes amelia anita annette beatrice bridget carmen carla celeste charity charlotte chloe
  clara constance daisy daniella delia dolores doris edith eileen eleanor elise eliza ella elsa emilia erin esther eva
  evelyn faith fatima felicity fiona florence frances gabriela gina gloria gwen hanna hannah harriet hazel hilary hope
  imogen ines ingrid irene iris isabel isabella isla ivy jacqueline jean jenna jenny joanna jodie josephine josie june
  katie kerry kim kirsten lauren leah lena liz lola lorna lorraine louise lucia lucille lucy lydia mabel madeleine
  maggie marcia margot marie marion marisol marjorie martha matilda maureen maya melanie meredith mia mildred milagros
  millie mina miriam molly mona nadia naomi natasha nina nora norma paige pam patience paula pauline pearl penelope
  penny petra philippa phoebe priya prudence renee rhiannon rhoda rita rosa rosalind rose rosemary rosie roxanne ruby
  sally samira selena serena sheila sienna silvia simone sofia sonia stella sue suzanne sybil sylvia tamara tanya tara
  tatiana tegan tess tina trinity ursula valentina valerie vanessa vera veronica viola violet vivian winifred yasmin
  yvonne zara zoe
`;
export const MEN = `
  aaron adam alan andrew anthony arthur barack ben benjamin bernie bill bishop bob brandon brian carl charles charlie
  chris christopher chuck dan daniel david dean dennis donald douglas edward eric eugene frank gary george gerald greg
  harold harry henry ian jack jacob jake james jason jeb jeff jeffrey jeremy jim joe john jonathan jose joseph joshua
  juan justin keith ken kenneth kevin king larry leo luis marco mark martin matt matthew michael mike mitt mohammed
  nathan newt nicholas patrick paul peter phil pope prince ralph rand reince richard rick robby robert roger ronald
  roy rudy russell ryan sam samuel scott sean simon stephen steve steven stuart ted thomas tim timothy todd tom tony
  victor walter wayne william abdul adrian ahmed albert alberto alec alejandro alex alexander alfred ali alistair
  alastair amir andre andreas andy angus antonio archie arjun armando arnold art arturo barry bart bernard boris brad
  bradley brendan brent brett bruce bryan byron cameron carlos cedric cesar chad christian clarence clark claude
  clement clifford clive clyde cole colin conor connor craig curtis cyril damian damien darren dave declan derek
  desmond diego dimitri dirk dominic don duncan dustin dylan earl ed eddie edgar eduardo edwin eli elliot elliott
  elmer emil enrique erik ernest ethan evan felix fernando finn floyd francis francisco franco fred frederick fritz
  gabriel gavin geoff geoffrey gerard gilbert giovanni glen glenn gordon graham grant gregory guillermo gus guy hamish
  hans harrison harvey hassan hector herbert herman howard hugh hugo hussein ibrahim igor isaac ivan ivor jaime jared
  jasper javier jerome jerry jesus jimmy joel johan johnny jon jorge josh jude jules julian julio karim karl keir
  kelvin kent khalid kieran kim kirk klaus kurt kyle lance lars laurence lawrence leon leonard leroy lester levi lewis
  lionel lloyd logan lorenzo louis lucas luke malcolm manuel marcel marcus mario marshall marvin mateo mathew maurice
  max maxwell melvin miguel mikhail miles milton mohamed muhammad morgan murray nasser ned neil nelson nestor niall
  nick nigel noah noel norman oliver omar orlando oscar osman otto owen pablo pedro percy perry pete pieter pierre
  piet preston quentin rafael ramon randy rashid raul ray raymond reginald reuben rex ricardo rob roberto rodney
  rodrigo roland rolf roman ross rowan rufus rupert salman salvador samir santiago sebastian sergio seth shane sidney
  simeon solomon spencer stan stanley stefan stewart sven sylvester tariq taylor terence terrence theo theodore
  theodor tobias toby tommy travis trent trevor tristan tyler tyrone ulrich umar uwe vernon vince vincent vladimir
  wallace warren wendell wesley wilbur will wilfred xavier yusuf yves zachary zane
`;
export const FUNCTION_WORDS = `
  about according against all already also amid among any april asked aug. august be been being between both can't
  copyright dec. december despite didn't don't each earlier eight even every feb. february few first five for four
  from her here him his how however i image instead into isn't it its jan. january july june just last
  later let like march me meanwhile more most mr mrs much must my neither next nine no nor not nov. november now oct. october
  whether of off oh okay once only onto our out over own photo please read same says second sept. september seven shall
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
/** Behind "the" they stand for somebody who was named, and they stand before names. "said the Italian" */
export const DEMONYM_WORDS = `
  african bangladeshi iraqi kenyan korean lankan pakistani rican salvadoran scot scotsman saudi thai zealander
  american argentine argentinian australian austrian belgian brazilian briton canadian croatian dane dutchman englishman frenchman frenchwoman german irishman italian norwegian afghan catalan croat cuban czech dominican emirati filipino ghanaian icelander jamaican kenyan moroccan pakistani qatari rwandan saudi slovak slovene somali thai ugandan zimbabwean portuguese scot serb spaniard swede uruguayan welshman
  british chinese dutch finn french greek iranian iraqi irish israeli japanese lebanese malaysian mexican nigerian
  pole polish russian spanish swedish swiss syrian turk turkish ukrainian vietnamese welsh
`;
/** Words for women and men that do not end in -woman and -man. "His daughter, Ann Lee" */
export const WOMENS_ROLES = `
  actress aunt ballerina bride daughter ex-wife fiancee fiancée girlfriend grandmother granddaughter headmistress heroine
  landlady mother mum mom niece nun princess queen seamstress sister stepmother waitress widow wife
`;
export const MENS_ROLES = `
  boyfriend brother ex-husband father dad fiance fiancé grandfather grandson groom husband king monk nephew prince son
  stepfather uncle waiter widower
`;
