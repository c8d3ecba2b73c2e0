/** Verbs of saying. -s, -ed and -ing are made from them; behind a / stands a past that is irregular. */
export const REPORT_VERBS = `
  submit accept disclose opine attest bemoan exclaim mutter murmur shout whisper yell
  accuse acknowledge assure point add admit agree allege announce answer argue ask assert assume attack believe blast boast call
  advise caution chant clarify confirm forecast/forecast inform lament reckon charge cite claim complain concede conclude condemn confirm consider contend continue counter
  criticize decide declare decline defend demand denounce deny describe discuss dismiss doubt emphasize encourage
  endorse estimate expect explain express favor fear feel/felt find/found hope indicate insist intend joke know/knew
  label learn maintain note observe oppose order plan pledge post praise predict promise propose question quip quote
  read/read recall recommend recount refuse reiterate reject remark reply report request respond reveal rule say/said
  see/saw seek/sought show sign sing/sang speculate state stress suggest support tell/told testify think/thought
  threaten tweet urge vow want warn worry write/wrote
`;

/** A report only before "that" or a comma: what else follows is what they speak of. */
export const STRICT_VERBS = `
  submit accept attest exclaim mutter murmur shout whisper yell advise answer assure point chant clarify confirm forecast inform continue feel know learn order post quote read request respond see sign sing
  support threaten
`;

/** Nouns that report before "that". "Ann Lee's claim that the vote was close", "growing concerns that …" */
export const CUE_NOUNS = `
  accusation accusations agreement allegation allegations announcement argument assertion belief claim claims complaint
  complaints concern concerns conclusion doubt doubts estimate fear fears hope hopes idea notion opinion pledge
  prediction promise recognition speculation statement suggestion talk view warning warnings worries worry
`;

/** With an -s they are mostly nouns (the plans, its rules), so that they report only before "that" or a comma. */
export const NOUN_VERBS = `answer charge estimate label note order plan post read report rule show sign`;

/** Their -ing forms report behind a comma; those of other verbs only before "that" or beside a quotation. */
export const GERUNDS = `
  accuse acknowledge add admit allege announce argue assert boast blast call caution cite claim complain concede conclude
  contend criticize declare demand denounce deny describe emphasize estimate explain hope indicate insist joke label note
  pledge predict promise recall reiterate reveal say state stress suggest tell testify threaten tweet urge vow warn write
`;
