/** Verbs of saying; -s, -ed and -ing are made from them. Entries with / give past and -ing forms that are irregular. */
export const REPORT_VERBS = `
  say/said/saying tell/told/telling write/wrote/writing tweet/tweeted/tweeting add/added/adding explain/explained/explaining
  note/noted/noting argue/argued/arguing claim/claimed/claiming insist/insisted/insisting recall/recalled/recalling
  reply/replied/replying respond/responded/responding ask/asked/asking answer/answered/answering declare/declared/declaring
  announce/announced/announcing acknowledge/acknowledged/acknowledging admit/admitted/admitting concede/conceded/conceding
  contend/contended/contending assert/asserted/asserting state/stated/stating suggest/suggested/suggesting warn/warned/warning
  predict/predicted/predicting continue/continued/continuing conclude/concluded/concluding joke/joked/joking quip/quipped/quipping
  shout/shouted/shouting testify/testified/testifying complain/complained/complaining observe/observed/observing
  remark/remarked/remarking maintain/maintained/maintaining believe/believed/believing think/thought/thinking
  vow/vowed/vowing promise/promised/promising pledge/pledged/pledging deny/denied/denying report/reported/reporting
  estimate/estimated/estimating emphasize/emphasized/emphasizing stress/stressed/stressing reiterate/reiterated/reiterating
  confirm/confirmed/confirming charge/charged/charging allege/alleged/alleging agree/agreed/agreeing hope/hoped/hoping
  urge/urged/urging describe/described/describing call/called/calling quote/quoted/quoting read/read/reading
  recount/recounted/recounting counter/countered/countering retort/retorted/retorting fear/feared/fearing
  indicate/indicated/indicating reveal/revealed/revealing caution/cautioned/cautioning cite/cited/citing
  accuse/accused/accusing blast/blasted/blasting criticize/criticized/criticizing condemn/condemned/condemning
  praise/praised/praising propose/proposed/proposing speculate/speculated/speculating post/posted/posting
  chant/chanted/chanting plead/pleaded/pleading boast/boasted/boasting exclaim/exclaimed/exclaiming
  lament/lamented/lamenting muse/mused/musing sing/sang/singing yell/yelled/yelling know/knew/knowing
  conclude/concluded/concluding express/expressed/expressing demand/demanded/demanding sign/signed/signing
  dismiss/dismissed/dismissing plan/planned/planning feel/felt/feeling consider/considered/considering see/saw/seeing
  want/wanted/wanting expect/expected/expecting decide/decided/deciding
`;

/** A report only before "that" or a comma: what else follows is what they speak of. */
export const STRICT_VERBS = `
  read sign post express describe call quote charge cite accuse blast criticize condemn praise demand dismiss reveal
  report see feel know plan propose continue answer respond observe sing chant want expect consider decide boast
`;
