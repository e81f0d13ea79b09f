/**
 * English function words: articles, pronouns, prepositions, conjunctions, auxiliaries and pale adverbs. Words that carry a claim
 * (`not`, `no`, `said`, number words) are left out on purpose.
 */
export const ENGLISH_STOP_WORDS: readonly string[] = `
a an the this that these those such same other another each every either neither both all any some
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what whoever whatever one's
of in on at by for from to into onto with without within about above across after against along amid amidst among amongst around as before
behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per since than
through throughout till toward towards under until unto up upon via
and or but nor so yet if because although though unless while whereas whether when whenever where wherever why how
am is are was were be been being do does did doing done have has had having can could may might must shall should will would ought
cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't couldn't
i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll they're they've they'd they'll
that's there's here's what's who's let's it's he's she's
there here then thus therefore hence however also too very just even still again only quite rather really almost already always ever often
now once meanwhile moreover furthermore otherwise else instead own much many more most less least few several s t
`
  .trim()
  .split(/\s+/u);
