/** Verbs of saying; -s, -ed and -ing are made from them. Entries with / give past and -ing forms that are irregular. */
export const REPORT_VERBS = `
  accuse/accused/accusing acknowledge/acknowledged/acknowledging add/added/adding admit/admitted/admitting
  agree/agreed/agreeing allege/alleged/alleging announce/announced/announcing answer/answered/answering
  argue/argued/arguing ask/asked/asking assert/asserted/asserting assume/assumed/assuming attack/attacked/attacking
  believe/believed/believing blast/blasted/blasting boast/boasted/boasting call/called/calling
  caution/cautioned/cautioning chant/chanted/chanting charge/charged/charging cite/cited/citing claim/claimed/claiming
  complain/complained/complaining concede/conceded/conceding conclude/concluded/concluding
  condemn/condemned/condemning confirm/confirmed/confirming consider/considered/considering
  contend/contended/contending continue/continued/continuing counter/countered/countering
  criticize/criticized/criticizing decide/decided/deciding declare/declared/declaring decline/declined/declining
  defend/defended/defending demand/demanded/demanding denounce/denounced/denouncing deny/denied/denying
  describe/described/describing discuss/discussed/discussing dismiss/dismissed/dismissing doubt/doubted/doubting
  emphasize/emphasized/emphasizing encourage/encouraged/encouraging endorse/endorsed/endorsing
  estimate/estimated/estimating exclaim/exclaimed/exclaiming expect/expected/expecting explain/explained/explaining
  express/expressed/expressing favor/favored/favoring fear/feared/fearing feel/felt/feeling find/found/finding
  hope/hoped/hoping indicate/indicated/indicating insist/insisted/insisting intend/intended/intending
  joke/joked/joking know/knew/knowing label/labeled/labeling lament/lamented/lamenting learn/learned/learning
  maintain/maintained/maintaining muse/mused/musing note/noted/noting observe/observed/observing
  oppose/opposed/opposing order/ordered/ordering plan/planned/planning plead/pleaded/pleading pledge/pledged/pledging
  post/posted/posting praise/praised/praising predict/predicted/predicting promise/promised/promising
  propose/proposed/proposing question/questioned/questioning quip/quipped/quipping quote/quoted/quoting
  read/read/reading recall/recalled/recalling recommend/recommended/recommending recount/recounted/recounting
  refuse/refused/refusing reiterate/reiterated/reiterating reject/rejected/rejecting remark/remarked/remarking
  reply/replied/replying report/reported/reporting request/requested/requesting respond/responded/responding
  retort/retorted/retorting reveal/revealed/revealing rule/ruled/ruling say/said/saying see/saw/seeing
  seek/sought/seeking shout/shouted/shouting show/showed/showing sign/signed/signing sing/sang/singing
  speculate/speculated/speculating state/stated/stating stress/stressed/stressing suggest/suggested/suggesting
  support/supported/supporting tell/told/telling testify/testified/testifying think/thought/thinking
  threaten/threatened/threatening tweet/tweeted/tweeting urge/urged/urging vow/vowed/vowing want/wanted/wanting
  warn/warned/warning worry/worried/worrying write/wrote/writing yell/yelled/yelling
`;

/** A report only before "that" or a comma: what else follows is what they speak of. */
export const STRICT_VERBS = `
  answer chant charge continue feel find know learn order post quote read request respond rule see show sign sing
  support threaten
`;
