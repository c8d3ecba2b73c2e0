/** Offices and other nouns for people. "spokesman Jason Miller", "a retired general" */
export const ROLES = `
  president vice_president chancellor prime_minister premier minister secretary undersecretary ambassador envoy governor lieutenant_governor mayor councilman councilwoman councilmember alderman
  senator congressman congresswoman representative lawmaker delegate legislator speaker leader whip chairman chairwoman chair chairperson
  spokesman spokeswoman spokesperson director executive_director deputy_director head chief chief_executive ceo cfo coo founder co-founder cofounder owner manager campaign_manager strategist pollster
  adviser advisor aide consultant analyst expert economist historian scholar professor researcher scientist fellow lecturer dean author writer columnist journalist reporter editor commentator anchor host producer
  attorney lawyer prosecutor judge justice counsel attorney_general solicitor_general commissioner superintendent sheriff officer detective sergeant captain commander general colonel admiral lieutenant
  candidate nominee running_mate contender rival challenger activist advocate organizer volunteer supporter voter resident neighbor student teacher principal coach player quarterback
  actor actress singer rapper musician comedian director filmmaker artist
  doctor physician nurse psychologist psychiatrist pastor priest bishop rabbi imam reverend
  physicist engineer inspector investigator official officials member members vice_chair partner co-author coordinator administrator trustee treasurer
  wife husband mother father son daughter brother sister friend cousin uncle aunt grandmother grandfather widow
  man woman victim suspect witness defendant farmer businessman businesswoman entrepreneur investor billionaire democrat republican conservative liberal veteran
  first_lady king queen prince princess pope
`;
export const RELATIONS = `wife husband mother father son daughter brother sister friend cousin uncle aunt widow aide spokesman_for`;
export const GROUPS = `officials members voters supporters critics experts police lawmakers republicans democrats`;
export const TITLES = `mr mr. mrs mrs. ms ms. miss dr dr. sen sen. rep rep. gov gov. prof prof. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm. rev rev. sir lord lady dame justice judge hon hon. st st. sens. reps.`;
export const DEGREES = `jr jr. sr sr. ii iii iv ph.d md m.d. esq d-mass r-texas`;
export const ORGANISATION_WORDS = `
  university college school institute center centre foundation association council committee commission department agency bureau office board court house senate congress parliament white
  party campaign committee union nations nation states state city county district national international federal american group company corporation corp inc llc bank fund project program news times post journal press street avenue road park
  hospital church army navy force forces police administration security service services trade organization league federation society coalition alliance network media tv radio television magazine
  democratic republican republicans democrats gop conservative liberal north south east west northern southern eastern western new general election day week super pac
  act amendment constitution law bill affairs relations policy research studies health justice defense treasury energy education commerce labor
`;
export const PLACES = `
  america britain england scotland ireland wales france germany italy spain portugal russia china japan korea india pakistan iran iraq syria israel turkey egypt mexico canada cuba brazil australia europe asia africa afghanistan ukraine
  washington london paris berlin moscow beijing tokyo brussels chicago boston philadelphia houston dallas atlanta miami detroit seattle denver phoenix cleveland pittsburgh baltimore manhattan brooklyn charlotte
  california texas florida ohio pennsylvania michigan virginia georgia iowa nevada arizona colorado wisconsin minnesota missouri illinois indiana massachusetts connecticut maryland jersey york carolina hampshire vermont maine tennessee kentucky alabama louisiana mississippi arkansas oklahoma kansas nebraska oregon utah montana idaho wyoming alaska hawaii dakota delaware
  russians americans russian chinese european british french german israeli iranian iraqi syrian mexican muslim muslims jewish christian catholic african-american latino hispanic asian arab nato eu brexit aleppo
`;
export const PLACE_LEADS = `in at near from outside across throughout`;
export const GIVEN_NAMES = `
  donald hillary barack bernie mike michael john james robert david william bill richard joseph joe thomas tom charles christopher chris daniel dan matthew matt anthony tony mark steven steve stephen paul andrew joshua kevin brian george edward ronald timothy tim jason jeffrey jeff ryan gary nicholas eric jonathan larry justin scott brandon benjamin ben samuel sam
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela anna ruth brenda pamela nicole katherine kate jane ann anne rachel
  peter jack henry harry frank carl arthur roger ted tim rudy newt paul reince kellyanne melania ivanka chelsea huma robby tim marco jeb mitt rand chuck harold greg phil jim bob rick ken alan adam aaron
`;
export const FUNCTION_WORDS = `
  the a an and or but so if when while after before since until because though although as at by for from in into of off on onto out over than that this these those to toward under up upon with within without
  he she they it we i you his her their its our my your him them us me who whom whose which what where why how
  is are was were be been being has have had do does did will would can could may might must shall should not no nor yes
  all any both each every few many more most much other some such only own same then there here now just also very too even still already
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.
  one two three four five six seven eight nine ten first second third last next another during between against among about like despite amid according meanwhile however instead yet once asked told said says
  in_addition later earlier today yesterday tomorrow tonight well oh okay please thanks let read source photo image video copyright
  at_least but_also that's it's he's she's there's i'm we're they're don't can't won't didn't isn't wasn't mr mrs
`;
export const PRONOUNS = `he she`;
export const PLURAL_PRONOUNS = `they`;
export const DETERMINERS = `a an the one some many several two three other another`;
export const ADVERBS = `
  also then later has have had is was been just recently repeatedly reportedly once still even often never not previously publicly privately further first again long already will would
  has_been himself herself themselves simply flatly bluntly quickly immediately subsequently has also told_reporters could can may might
`;
export const PHRASE_ENDS = `
  who which that when while after before during as with by told said and but or because if where whose since until though although on at in including adding saying telling
  has have had is was were are will would can could may might did does do
  monday tuesday wednesday thursday friday saturday sunday
`;
export const ROLE_LINKS = `of for at from with to and in on the`;
