/**
 * Words that tell of the teller: of praise and blame, of force beyond the plain act, of camps. As stems (Porter2), written by hand from the
 * vocabulary of news. Where one report has such a word and the other another word in the same place, the choice is worth showing.
 */
export const TONED: ReadonlySet<string> = new Set(
  `abus admit aggress alien ambush amnesti annihil assassin assault axe bailout baseless bash batter beg beleagu berat blast
   bloodbath bloodi bloodsh boast bogus brag brawl bribe brutal bulli butcher carnag catastroph chao claim clash coerc collaps
   communist conced condemn confess conspiraci controversi cop coup crackdown crippl crisi croni crush debacl debunk decri defi
   demand demolish demon denounc destroy devast dictat disast disgrac divis dodg draconian embarrass embattl execut explod
   extremist fake fals fanat fascist fetus fiasco flee fume furi furious gimmick giveaway gloat grab gripe grope hammer handout
   hardlin harsh hero histor hoax hord horrifi humili illeg infam insist insurg interfer invad invas jihadist kickback kid lambast
   lash leftist loophol loot lynch malign martyr massacr meddl meltdown migrant milit mislead mob mock molest murder nationalist
   notori obliter oligarch onslaught oust outrag phoni plot ploy plummet plung populist propaganda pummel purg radic rail rampag
   rant rape ravag rebel rebuk reckless refuge refus regim revolt ridicul riot sack savag scandal scheme scrap sham shatter shock
   sieg skyrocket slam slash slaughter slump smear snatch soar socialist spi spike stagger stonewal storm strain strongman stun
   stunt supremacist surg survivor swarm sweep taunt terror terrorist threaten thug toppl tortur tout traitor tumbl turmoil tyrant
   unborn undocu unfound unsubstanti upris vicious victim vilifi violenc vow warn whine whistleblow wreck`
    .trim()
    .split(/\s+/u),
);
