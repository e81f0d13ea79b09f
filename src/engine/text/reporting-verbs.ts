/** Verbs that report what someone said, by their written forms: third person, past and participle. */
const SAYING: readonly string[] = `
say says said saying tell tells told telling add adds added adding ask asks asked asking answer answers answered reply replies replied
state states stated stating announce announces announced announcing declare declares declared declaring explain explains explained explaining
insist insists insisted insisting claim claims claimed claiming argue argues argued arguing note notes noted noting warn warns warned warning
continue continues continued continuing write writes wrote written writing tweet tweets tweeted tweeting post posted posts
recall recalls recalled respond responds responded report reports reported reporting confirm confirms confirmed confirming deny denies denied denying
acknowledge acknowledges acknowledged admit admits admitted allege alleges alleged assert asserts asserted assure assures assured
suggest suggests suggested suggesting urge urges urged urging vow vows vowed vowing pledge pledges pledged pledging promise promises promised
predict predicts predicted concede concedes conceded contend contends contended comment comments commented observe observes observed
remark remarks remarked repeat repeats repeated reiterate reiterates reiterated stress stresses stressed emphasize emphasizes emphasized
emphasise emphasises emphasised quip quips quipped joke jokes joked shout shouts shouted yell yells yelled cry cried whisper whispered
exclaim exclaimed boast boasts boasted complain complains complained lament laments lamented maintain maintains maintained
mention mentions mentioned point pointed points quote quotes quoted read reads testify testifies testified tout touts touted
reveal reveals revealed disclose discloses disclosed describe describes described describing call calls called calling
praise praises praised condemn condemns condemned condemning criticize criticizes criticized criticise criticises criticised
accuse accuses accused dismiss dismisses dismissed blast blasts blasted denounce denounces denounced thank thanked thanks
believe believes believed think thinks thought know knows knew feel feels felt hope hopes hoped expect expects expected fear fears feared
agree agrees agreed conclude concludes concluded estimate estimates estimated find found show shows showed indicate indicates indicated
learn learned order ordered demand demands demanded request requested recommend recommends recommended propose proposes proposed
threaten threatens threatened speculate speculates speculated decide decided echo echoes echoed sing sings sang chant chants chanted chanting retort retorted declined
`
  .trim()
  .split(/\s+/u);

/** Verbs that introduce a statement by `that` or stand beside a quotation only rarely without one: weaker evidence of a speaker. */
const WEAK: readonly string[] = `
believe believes believed think thinks thought know knows knew feel feels felt hope hopes hoped expect expects expected fear fears feared
find found show shows showed order ordered call calls called calling describe describes described describing read reads point points pointed
learn learned thank thanks thanked agree agrees agreed decide decided declined demand demands demanded request requested
praise praises praised accuse accuses accused dismiss dismisses dismissed blast blasts blasted denounce denounces denounced
continue continues continued continuing post posted posts report reports state states ask asks asked quote quotes promise claim claims
echo echoes echoed sing sings sang chant chants chanted chanting estimate estimates order request comment comments respond responds hope cry cried
`
  .trim()
  .split(/\s+/u);

/** Forms that report speech: `said`, `told`, `wrote` … */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(SAYING);

/** Those among them that report speech only with `that` after them or a quotation beside them. */
export const WEAK_REPORTING_VERBS: ReadonlySet<string> = new Set(WEAK);

/** Words that stand between a speaker and the verb: `has also since said`. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  'has have had also then later earlier further previously again once simply often always sometimes just now never not reportedly publicly repeatedly recently already would will did does do both all since'.split(
    ' ',
  ),
);

/** Those that only say that somebody spoke: the choice among them tells nothing. */
export const NEUTRAL_REPORTING: ReadonlySet<string> = new Set(
  'say says said saying tell tells told telling add adds added adding reply replies replied answer answers answered respond responds responded state states stated stating note notes noted noting write writes wrote writing tweet tweets tweeted continue continues continued explain explains explained explaining ask asks asked announce announces announced announcing'.split(
    ' ',
  ),
);
