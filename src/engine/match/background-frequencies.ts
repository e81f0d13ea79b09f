// Written by bench/build-background.ts: word statistics of English news, 2004–2020. Do not edit by hand.

/** Number of reports that were counted. */
export const BACKGROUND_REPORTS = 4889;

/** Stems by the number of reports that hold them (the middle of a class of frequency), commonest first; stems are parted by spaces. */
export const STEMS_BY_FREQUENCY: readonly (readonly [reports: number, stems: string])[] = [
  [4200, 'not said'],
  [3111, 'one time year'],
  [2305, 'call first go includ last make new no peopl presid report say state take told trump two'],
  [1707, 'ad back come countri day democrat get govern hous made month nation need news public right support use want way week well work'],
  [
    1265,
    'accord administr american announc ask believ campaign case chang claim clear continu critic decis donald elect end expect face ' +
      'follow former good group help high issu know law leader long look major member move mr next number offic offici open part person ' +
      'place plan point polit put recent republican run secur see set show start statement think three top tri unit washington white world',
  ],
  [
    937,
    '10 act action allow appear associ attack base becom bill busi came charg chief close comment compani concern congress control court ' +
      'current deal depart direct director earli earlier effort far feder five forc four friday general give great happen hold home hope ' +
      'import increas inform interest investig john keep later lead left like live m manag mean media meet million monday never offer old ' +
      'order parti play polici possibl power press protect provid question record releas remain respons result rule second secretari senat ' +
      'servic sign suggest talk term thing thursday today took tuesday turn tweet vote wednesday win york',
  ],
  [
    694,
    '1 2 20 2016 abl account accus agenc ago agre alleg america argu attempt attorney author away best better big bring build care ' +
      'certain chairman challeng citi committe confirm consid contribut cost creat cut decid defend demand deni develop differ discuss ' +
      'econom effect enough event evid execut fact fail famili fight final find firm focus foreign forward found full fund further futur ' +
      'game given got hand hard head health hear held hit hour intern involv job justic known larg late leav led legal let level life line ' +
      'littl lot man march mark market matter money morn name night note oper other particular pass pay posit post potenti presidenti ' +
      'previous problem process push rais reach reason receiv relat repres requir respond return role seek seem seen senior serv share ' +
      'short side six someth speak special stand step stop stori strong sunday system taken team tell third twitter uk warn went wrote',
  ],
  [
    514,
    '11 12 15 2017 2018 2019 2020 25 3 30 4 5 access activ actual addit address advis ahead aid aim anti anyth approv area bad bbc began ' +
      'begin biggest billion break candid caus center chanc children co commit communiti complet conduct confer congression conserv crimin ' +
      'd daili david death debat decad decemb defens deliv describ detail due economi emerg ensur express fear feel figur file financi fire ' +
      'form fox free friend grow half histori idea imag immedi individu industri initi interview januari join judg juli key kill kind ' +
      'latest launch lawmak lawyer legisl limit list local lost measur messag michael mike militari minist minut moment near north noth ' +
      'novemb obama opportun organ perform player polic prepar present pressur prevent price privat produc product program promis propos ' +
      'quick r race rate read real refer refus rep repeat request review rise risk robert russia saturday school sen send sent serious ' +
      'similar social south speech spend spokesman staff star stay street success sure target tax test thought threat threaten togeth total ' +
      'trade univers vice video view voter war watch wide women won word',
  ],
  [
    381,
    '100 18 19 2003 2004 2005 50 6 abil accept admit advertis affect agreement air alli amount analyst answer anyon appeal approach april ' +
      'arriv avail avoid ban bank battl becam benefit black blame block bn board border brief britain british brought buy california carri ' +
      'china choic cite citizen civil click clinton cnn common condit confid constitut consum controversi counsel cours cover crime damag ' +
      'danger data date declar declin deputi design determin die difficult district document dollar drop eight enforc enter entir especi ' +
      'establish europ european everyon everyth exampl exchang exist experi expert explain fair fall februari film front gain gave georg ' +
      'global goal gop ground growth higher hill host huge human illeg immigr impact impeach improv independ indic insist institut intellig ' +
      'invest jame joe june lack leadership letter liber link london longer lose love low lower main men met minor miss negoti network ' +
      'nomin octob onlin opinion oppos opposit origin p paid paul percent period phone photo pick poll popular practic prime probabl ' +
      'progress project protest publish rang reduc reform reject remark remov replac research respect reuter reveal russian sale sander ' +
      'save saw schedul separ septemb seri seven signific simpli singl situat small someon soon sourc speaker specif spent stage standard ' +
      'suprem surpris technolog texa th thank thousand travel trial tv understand union unlik updat urg valu victori violat visit wait wall ' +
      'websit weekend whole william wit worker worri write wrong young',
  ],
  [
    282,
    '13 14 16 17 2015 21 22 24 40 60 7 8 9 absolut abus achiev acknowledg add advanc affair afternoon age agent andrew annual ap appar ' +
      'appli appoint argument arm articl assault assist attend attent august averag award beat bid biden bodi book boost budget capit ' +
      'capitol career celebr central check club colleagu com commiss communic compar competit comput conclud connect contact contain ' +
      'content convers cooper copyright coronavirus corpor council coupl crisi cross crowd custom dead defeat delay demonstr devic digit ' +
      'dismiss door doubl doubt dozen draw drive drug duti earn educ email employ employe encourag energi engag england estim even exact ' +
      'expand extend extrem fals favor fbi featur fellow felt field financ florida formal franc freedom fulli gather generat giant goe gone ' +
      'governor grant handl heard heart highest hillari histor hospit hundr identifi impos incom influenc inquiri intend intent interfer ' +
      'internet introduc joint kept knew labour largest learn lie light loss maintain mass massiv match mcconnel medic mention middl mind ' +
      'movement ms mueller multipl music nanci natur necessari net newspap nine nomine non obvious option page panel parent pelosi perhap ' +
      'pictur pledg politician prais predict primari prison probe proceed programm promot prompt prosecutor prove pull quarter radio ralli ' +
      'rank re readi reflect regard region regul relationship resign rest restrict retir richard rival room rose round safe safeti season ' +
      'seat self sell sens session shot signal sit site slow son sort sought spoke sport spread stock strategi strike struggl studi subject ' +
      'suffer summer televis testifi tie titl tough track tradit train treat troubl true trust ultim usa user version victim violenc voic ' +
      'walk west will woman worth written',
  ],
  [
    209,
    '200 2001 23 27 activist actor adam adopt adult advantag advoc afford agenda aggress alon amend appropri arrest assess audienc awar ' +
      'bar barack basi basic behavior berni bipartisan bit blair boss box brand broad broke brown built bush calif cancel caption car ' +
      'carolina cash cast centr chair chamber champion channel charl child chines choos chris chuck class coach collect combin command ' +
      'compet complaint condemn conflict confront consequ consist consult contest contract convict convinc correct corrupt count counti ' +
      'coverag credit cultur dc debt deep deepli definit dem democraci depend deserv diplomat disappoint display disput divid divis domest ' +
      'domin dr e easi east endors enjoy equal era essenti eventu expens expos eye facebook failur fan father fell fine finish fit fix fli ' +
      'floor food fourth frustrat fuel germani getti gov graham grand greater green guard guilti gun guy happi harm harri highlight hurt ' +
      'ignor ill impress incid injuri integr investor invit iran iraq j jeff jone journalist judiciari jump kevin kick king korea land ' +
      'languag lawsuit listen manufactur martin materi mayb mayor meant memori mexico mistak mitch mobil model moder motiv movi murder ' +
      'newslett none normal nuclear ny object obtain occur oil ongo oppon organis overal own owner packag pandem paper park particip ' +
      'partisan partner path payment peac penc permiss peter physic piec pleas poor popul pose pre pretti prior prioriti pro profession ' +
      'profil profit properti prosecut prospect proud purpos pursu ran recommend red regular relief rememb resid resolut resourc road roll ' +
      'rough ryan san sanction scene schumer score screen search secret sector sentenc sexual shift shoot shown shut simpl slam societi ' +
      'sold solut sometim sound southern specul spokeswoman st stake station status stephen steve student suppos suspect suspend tabl task ' +
      'ten terror testimoni thoma tom toni tori touch treasuri treatment truth type ukrain un unclear undermin unveil usual veteran ' +
      'virginia virus vow w wake warren water wave weapon welcom wife wing winner wish wonder worst yes',
  ],
  [
    155,
    '1,000 2000 2002 2006 2010 2012 2014 26 28 29 31 35 500 70 80 90 abandon abc africa african al alongsid altern ambassador analysi ' +
      'angel anger anonym anthoni apart apolog app applic armi asid assert asset attract b background balanc ballot behalf belief ben ' +
      'bigger blast blue bob born bought boy brett brian broadcast broken cabinet camera canada capabl capac card caucus caught centuri ceo ' +
      'ceremoni chancellor charact christma circumst clash clean client climat closer code colleg collin combat commerci complain compromis ' +
      'conclus consider conspiraci construct contend contrast convent coordin copi correspond counter covid credibl crucial cup daughter ' +
      'davi de deadlin deliber desir desper destroy disast diseas distanc distribut doctor donat draft dramat drew driven economist editor ' +
      'elimin elizabeth embrac enabl engin entertain environ equip escal everybodi ex examin exercis export extens extra facil factor faith ' +
      'fake familiar fast fifth fill flag footbal forecast foundat founder frank fraud french frequent gas german gordon guarante hate ' +
      'heavili hire hollywood homeland honor hotel howard https hunt husband ident implement incred inde infect infrastructur instanc insur ' +
      'interact iowa ireland itali jail japan jim johnson journal jr juri kelli kid kim knowledg label larger leagu leak liberti lift llc ' +
      'locat lock los machin magazin mail maker margin mid mile misconduct mission mix monitor moral most mother mount nbc nobodi northern ' +
      'notic observ obstruct offens outbreak outcom outlet outrag oversight overwhelm pain pair parliament patient penalti perfect perman ' +
      'phase pic platform plead prefer principl procedur professor promin proper provis punish purchas putin qualifi qualiti quot radic ' +
      'rapid rare react reaction realdonaldtrump realiti recal recogn recov recoveri regim reli reopen repli reprint reserv resist resolv ' +
      'restor revenu revers rhetor rock rush sad sarah scale scandal scheme scienc scotland scott seiz select sensit settl sever sex shock ' +
      'shutdown sir size slight softwar space spark speed spokesperson spot steven stood store straight strength stress struck style submit ' +
      'subpoena substanti succeed suit summit suppli surg surround survey surviv susan tackl tactic technic tension territori terrorist ' +
      'text throw tim tip tool tour town trail transfer transport trigger trillion trip troop twice typic unabl unemploy unfair unfortun ' +
      'unpreced various vast vehicl violent vulner wage wale weak wear weigh western window withdraw worldwid wors writer',
  ],
  [
    115,
    '0 100,000 1980 1999 2008 2011 2013 300 32 400 45 abroad accomplish accur actress advic airport alan alarm alert alex ambit ami andi ' +
      'angri anticip anybodi arizona arrang art asia asian aspect assembl assum assur athlet australia australian automat await ball band ' +
      'barr barrier bear begun beij bias billionair blow bolton bomb bottom branch breach broader brother brutal bureau cabl camp cap ' +
      'captur categori caution cbs championship chart chose chosen church circuit coalit collaps collus color comey comfort commerc ' +
      'commission complex compli complic confus congressman constant core corp crack criticis dan daniel dark debut dedic defenc deficit ' +
      'defin degre deleg departur deploy destruct detain devast disagre disclos discov discrimin disrupt distract divers dog download drama ' +
      'drawn eas easier easili echo ed edg elector electron element elig elsewher embarrass emot emphas enact encount enemi english enlarg ' +
      'enorm entri episod eric et ethic eu euro except excit exit expans experienc explor explos extent extraordinari f famous faster ' +
      'favour favourit fee femal fewer fiscal flight foot fortun francisco fresh function fundament g georgia girl giuliani god googl grab ' +
      'greatest grew guidelin hack hall halt harder headlin heat heavi hero hide hint holiday honour hostil hot ideolog imagin implic ' +
      'imposs inappropri india indict injur innoc innov inspir instal instruct insult intens islam island israel item jack jackson jason ' +
      'jersey joke jonathan judici justifi kavanaugh keen kennedi kentucki knock korean ky labor laid lay lee legitim lengthi licens ' +
      'lindsey loan lobbi longtim lord manchest mandat maryland massachusett matt meddl memo mere microsoft midterm migrant minimum ' +
      'ministri missil modern moscow motion mps nationwid negat newli numer obamacar oblig odd ohio olymp outlin oval overse oversea pace ' +
      'pack pari partial pc pentagon percentag permit plant playback plus politico pompeo pop portion preced presenc privaci privileg prize ' +
      'prohibit quiet quit racial racism racist recess recognis regist religi remind renew repeal republ reput resum retail rich rob roger ' +
      'row saudi schiff scrutini section settlement shadow shame shape ship shop sick silenc singer skill smaller smart smith solv somebodi ' +
      'song split spoken sponsor spring squad squar staffer stanc statist stem stick stone storm strateg strengthen stronger structur stun ' +
      'su subsequ sudden super surfac sustain sweep swift swing switch syria talent tariff taxpay taylor tear tech teenag temporari tend ' +
      'terribl theori ticket toggl toler tone tout traffic transcript transit transpar trend truli unusu upcom utah v virtual vital ' +
      'vladimir wast watchdog web whistleblow widespread wound wrongdo younger zero',
  ],
  [
    85,
    '1.5 10,000 150 1970 1990 1997 1998 2,000 2007 2009 34 36 47 48 49 50,000 51 52 53 75 abort academi accompani adapt affili ' +
      'afghanistan afp afraid agricultur airlin alabama album alexand allianc alter anim anniversari anywher appl appreci arabia arsenal ' +
      'artist asylum aviat babi backlash bankruptci bare beauti belong blood bloomberg bond booker boom borrow breath bridg briefli ' +
      'broadband burden burn c calcul captain catch chain chant chao character chariti chase cheer chelsea chicago chip christian christoph ' +
      'cia circl civilian clarifi clark classic classifi climb cloth cohen cold columbia comedi compel compil comprehens conced concentr ' +
      'confidenti constitu context contradict cori corner counterpart courag crash creation cri crown curb custodi cycl dean dec deem defer ' +
      'denial denounc deport depress detect detent dictat disappear disclosur disgrac dissent doj don donor doug down drag dream dress ' +
      'drink eager earth eastern edit edward effici el embassi endur entitl environment error escap estat evalu evil exceed excel exclud ' +
      'exclus exempt expir explan explicit exploit fallen fantast farm fashion fate fault favorit feb fed feed feet festiv fierc flat flaw ' +
      'flood flow floyd flynn folk ford forget format forth forum fought fun fundrais gap gate gear genuin globe gmt gold golden gotten ' +
      'graduat greg grown guess guest guid guidanc hampshir hang harass harsh healthcar healthi honest horribl household hunter hurrican ii ' +
      'immun improp index indian inflat inspector interf interpret interven intervent iranian irish iron isol jan japanes jare jay jerri ' +
      'jong joseph judgment k kamala kingdom knee la ladi lean legaci lib lisa liter lowest mainstream male manhattan manner mari mask ' +
      'matthew maximum mccain mccarthi mental merit mexican michigan miller minnesota mislead mnuchin mock momentum moor mp mrs msnbc ' +
      'muslim nadler narrat narrow nearbi necessarili neil nevada nice notabl notifi notion nov novel npr occas oct offend ok older op opt ' +
      'oscar oust overhaul overnight overturn owe paint partnership passag patrick patrol pattern peak peer pend pennsylvania pension ' +
      'personnel persuad photograph pitch plane plea plenti pocket pool portray possess postpon poverti predecessor premiership preserv ' +
      'princ print proof proven rail realiz rebuild recognit reduct reelect regardless regret reiter relev reluct resort restaur retain ' +
      'retali revel revis reviv reward rick ridicul ring rip root ross rout routin rudi rugbi runner rural sat satisfi sc scare scope scrap ' +
      'sean semi server shake sharehold sharp sharpli shield shout sidelin signatur sixth skeptic slideshow soldier sole solid soni sorri ' +
      'spirit spotlight spur stabil steel strategist stream stretch strict studio stuff substanc sue suffici surveil symbol tank tap ' +
      'teacher ted telephon temporarili termin theme thrown tight toll tomorrow tonight topic tougher tragedi transform tremend tune turkey ' +
      'ukrainian unaccept unanim uncertainti unconstitut under understood unifi uniqu uniti unsupport upset valley van varieti vermont ' +
      'viewer vision visitor warrant weaken wealth weather whip wider wild wind wire withdrew withhold yesterday zone',
  ],
  [
    63,
    '1.3 1.6 1960 1993 1994 2.5 250 3,000 33 38 41 43 46 5,000 56 65 800 absenc acceler accid accommod acquir acquit adequ adjust admir ' +
      'admiss advisor advocaci affirm aftermath afterward aircraft aisl alaska alcohol alexandria alien aliv altogeth amaz ann anyway ' +
      'applaud appointe approxim assign atlant atlanta attach attitud attribut audio balk bay beach beaten bed bell bench bend benjamin bet ' +
      'birmingham birth blind blunt bolster boston bound brain brave breakthrough briton bulli businessman buttigieg calm canadian cancer ' +
      'candidaci carlo catastroph cdc cell chad cheap cheaper chemic christin cinema circul citizenship clinic clip clock closest closur ' +
      'coast collabor collud colorado comparison compens competitor complianc compon concept concert concess consensus consent consol ' +
      'contenti contrari cook cool cortez craft crazi crew cruz currenc cyber daca danc dealt defi delet delight deliveri deposit desk ' +
      'devot dialogu difficulti dig digniti dinner dip disabl disagr disciplin disgust dismantl distinct disturb documentari dougla driver ' +
      'drove dub eat elder electr elit empow empti enhanc entiti epa epidem equiti eve excess excus exhibit factori fallout farmer fatal ' +
      'fighter firearm fla flexibl flip float footag forev forthcom frame fulfil gadget gang garden gari gen gender gift glad graphic ' +
      'grassley grate grave greet gross gunman h hail hammer headquart hell henri heritag hike holder hole hong houston huckabe hugh ian ' +
      'ice icon ideal illinoi immin inaugur inbox inc incent incumb indiana indoor inevit injunct insid interior invas invok isi isra ' +
      'italian jami jeffrey jennif jon jordan jose josh jurisdict justin ken killer klobuchar kong kremlin kushner l lab landmark las lash ' +
      'laugh leg legislatur length lesson leverag lewi lifetim litig load longest loom loyal loyalti madrid malici manafort mandatori map ' +
      'maria marin marri mate matti meaning medicaid medicar melania method mick midnight minneapoli modest monument morgan mortgag multi ' +
      'mulvaney murphi n nativ nato navi navig neck neighbor neutral newcastl nick nurs oath ocasio occupi offenc oh oliv optimist ordinari ' +
      'org output outright outstand overcom owen ownership palestinian parliamentari passion pat patriot paus pcs pen perceiv percept ' +
      'persist perspect pete phil phrase pile pilot plain plot pois port pound pour precis preliminari premier premium primarili prosper ' +
      'protocol pundit purport queen quo raid rain ramp rand rape ray reader reagan realis rebuk reckless recruit recus referenc refuge ' +
      'regain regulatori religion remot rescu revolut rid ride risen robinson robust romney ron ronald roy royal ruth safer scenario ' +
      'scientist scottish sea seal seed sentiment sept shelter sheriff shooter shortag sight silent simon sister sky slate slip smear smoke ' +
      'soar socialist somewhat spain spanish specialist spell spi spike stadium stall statut steadi steal stolen strain striker string ' +
      'strip strongest stuck subscrib suicid sum sun surgeri survivor suspicion sworn tag takeov tape teach telecom tennesse tenur thorough ' +
      'threshold threw timelin tire tournament tower traffick transact translat tsunami turkish turnout underscor unexpect unfold unknown ' +
      'unlaw unnam unrel unsuccess up upheld uphold upper urban urgent util utter va valid vari vega ventur verifi vet veto vietnam viral ' +
      'visa visibl vocal volodymyr volunt warm wash wealthi weight willing wilson winter wireless wisconsin witch wrap yield youth zealand',
  ],
  [
    47,
    '1.2 1.4 1.8 120 1987 1992 2.2 20,000 200,000 2021 3.5 30,000 37 39 42 44 500,000 54 55 57 6,000 600 64 69 700 72 77 800,000 85 aaron ' +
      'abid abolish abrupt absent academ acquisit adversari advisori align alloc amazon ambiti anchor anderson angl antonio anymor arab ' +
      'assassin athen atmospher auction audit aug authent auto autumn avenu aw backer bag bail ballist barbara barrel behav behaviour ' +
      'benchmark betray bin bind birthday bitter bizarr blasey blatant bless blog boast boe bone bore bow brad brazil bright brilliant ' +
      'broker brook bruce brush brussel bullet buri bus buyer caller campbel campus cardiff carrier carter cathol cautious ceas cent ' +
      'centrist chaotic chapter charli chat cheat childhood claus clearanc clive cnbc coincid colin colour column columnist comeback ' +
      'communist conceal concret congratul connecticut consecut consolid conspir contractor contributor convert cop cope cornyn corrobor ' +
      'countless crackdown craig creativ crude cruis cum cuomo dakota damn deborah decent decreas decri deduct defect depict depriv depth ' +
      'derail destin deter deutsch dhs diagnos dian diann dick diplomaci dirti disapprov discredit disproportion disrespect doom dossier ' +
      'dow downplay dreamer dump dvd dynam editori elabor elena elev elli emphasi empir endang endless enterpris envoy epic equival eras ' +
      'ernst ethnic evacu evan everywher evolv explod exposur extremist fa facilit fame fastest fda feinstein feloni fenc ferguson feud ' +
      'finger fish flake flash flee flew foe forgotten foster framework freez funer furious gamer garner gavin gay gdp generous gestur ' +
      'ginsburg golf gorsuch grace grade gradual grappl grip guardian gulf gut habit hacker hair hardest harvard harvey hat hawaii heel ' +
      'height helicopt herald hesit hidden hispan hoax hook horrif hors humanitarian hurdl illustr immens impass impli imprison inaccur ' +
      'inadequ inch inclus indefinit inequ infam infecti inflict influenti inject instrument intellectu intensifi interrupt intimid ' +
      'irrespons ivanka jean jeremi jet jewish jimmi joshua journey julian justif karen kate kerri kirsten lane larri latter laura leicest ' +
      'lend levi liabil librari lion liverpool lockdown loophol loser loud loui louisiana lucrat lunch lynch mad manifesto manipul mar ' +
      'marco margaret marijuana marriag marshal massacr master md meantim mechan medal medicin medium membership merg mess metal miami ' +
      'michell midfield midst migrat milit mini minim missouri misus mitchel mitt mob modifi monetari montana mood motor mountain mouth ' +
      'murkowski murray mutual mysteri narrowli nationalist nazi nc nd neighborhood nerv nervous nevertheless nielsen ninth nixon nod ' +
      "nonpartisan nonprofit nonsens noon norm nune o'rourk occup offset oklahoma omar optim ordin oregon outdoor outlook outspoken pacif " +
      'pact pardon passeng pave payrol peninsula perpetr petit pharmaceut philadelphia philip phillip physician pin plaintiff planet plung ' +
      'pm podcast polar portabl poster pray prayer prescript presum presumpt pretend prevail princip proclaim profound prop propaganda ' +
      'proport provinc provok psycholog puerto punch pure pyongyang quarantin reassur recipi recount refere referendum registr reimburs ' +
      'rein reinforc reinstat relax reliabl rent retreat revok rex rico rifl rig riot river rocket rod rogu rumour sacrific safeguard ' +
      'salari sam sampl samuel scientif scrambl scream seeker semit sensibl servant seventh sham shed shell shine shoulder showcas shutter ' +
      'silver simultan sing singapor slap slash sleep slogan slot slower slowli smash smile snap soft somehow somewher sooner sophist soul ' +
      'soviet spare specifi spectrum spin stamp stark stephani stimulus stoke storag stormi strang straw stumbl stunt stupid subsidi ' +
      'successor summari suppress supremacist surpass surrend suspens suspici swap sweden sydney symptom syrian systemat tale talli tamper ' +
      'teen tehran tenni tens terri terrifi theatr theft theresa thwart tighten tillerson tini tobacco tortur tourist trace tragic ' +
      'transmiss transmit trap treati tree tribut tripl triumph trumpgop twist unawar uncertain uncomfort uncov undergo underway undocu ' +
      'unhappi uniform unleash unnecessari unpaid unrest upgrad upward vacat vaccin valuabl venu verdict vicious vigor villag volum vox ' +
      'walker warner welfar westminst wikileak wipe wis wise withheld wolf wore workforc workplac x xi yard yeah yell yorker zelenski',
  ],
  [
    35,
    '1,200 1.1 1.7 12:30 150,000 1950 1973 1979 1982 1984 1988 1989 1991 1995 1996 2.4 2.7 2.8 350 4,000 4.5 5.7 58 59 62 63 66 67 68 87 ' +
      '95 99 aboard absurd accident accuraci aclu acquitt addict adher adventur advert ag ali alik alito allen aluminum ammunit amnesti ' +
      'amplifi andr andrea angela anthem anxious apologis appal applaus archiv arena argentina arguabl ariz arkansa array asham ashley ' +
      'aspir assumpt backbench backdrop backward bader baghdad baker banner bannon bargain barri baseless bash basketbal batteri ' +
      'battleground beast berlin berman bernard beto bigotri bilater blanket bloc boat bold boot bottl bounc boundari bowl boycott ' +
      'brazilian breakfast brendan brennan briberi bt bubbl buck bulk bump bunch bureaucraci burst button buzzfe calendar cambridg capt ' +
      'caravan carl castro casualti categor cellphon cement censor charlottesvill charter chest chill chronicl clarenc classroom clearer ' +
      'clinch cloud coat cole comedian commentari compound confin congresswoman conscienc conscious consul consumpt contempt conting conven ' +
      'conveni conway cotton coup courtroom creator credenti crippl cruel crush crystal culmin curtail dad dalla dana databas dave dear ' +
      'decor deepen deeper del delawar demograph dent descript desert despic detaine deterior detroit devin diagnosi dial diari diego ' +
      'diminish dire dirt disadvantag disastr discharg disciplinari discount discourag discoveri discret discriminatori dishonest disney ' +
      'disord disparag dispatch dispos disregard distinguish distress divert dnc dope downtown downturn drain drastic dri drill drone dual ' +
      'dublin duke duo dutch ear earliest earthquak eddi edinburgh egregi egypt eighth embark embolden emiss emmanuel enrol enthusiasm ' +
      'enthusiast entranc erupt esper etc evas everyday exacerb exhaust exoner extern extort fabric faction fantasi fauci fcc fever fiction ' +
      'fieri filibust filter flame flanker flavor fled fold fool forg foul franci freed freshman friendship frontrunn ga gabbard gambl gb ' +
      'genr gig gillibrand glasgow glass gonna grassroot gregori grisham guatemala haley hamilton hamper handheld handset hanniti hardlin ' +
      'hardwar hatr hawk heal heather heighten hewitt hey hhs hi highway hijack hip holi holm homeless hopkin horror hostag hoyer hub hug ' +
      'humili hush hw hypocrisi id identif iii illegitim imparti imped inabl incit inclin incompet inconsist incorpor incorrect indirect ' +
      'indonesia info infring inher inherit injustic inner input insight inspect instagram instant insuffici intel intercept interim ' +
      'introduct invent ipod ir iraqi jacob jake jamal jefferson jeopard jerrold jerusalem jew jinp jobless johnni juan junior juror kagan ' +
      'keith kellyann kemp khashoggi kit km kneel laboratori lag lago lament landscap laptop latin latino launder lawn lawrenc leap leftist ' +
      'legend legitimaci lender liam liar libertarian licenc lieuten lifelin lifestyl liken likewis lincoln linger lobbyist log logic lone ' +
      'longstand loos loot lover lt luca luck lucki lung luther luxuri magic magnitud malcolm manchin manuel marathon marc matur max mccabe ' +
      'mcgahn meadow merger metropolitan mich microphon mikhail milburn mild mill mine minn mirror misdemeanor misinform misl mississippi ' +
      'mitig moham moon motorcycl mourn museum musician nafta nasdaq nasti naval nba nelson netanyahu netherland newcom nfl nichola nicknam ' +
      'nicola nightmar nikki nj nois nonetheless notori nowher o obscur obsess obstacl occasion ocean okay opera opioid oppress oral orang ' +
      'orchestr orient ouster outcri outgo outlaw outsid outweigh over overlook overrul overshadow pa palac palm pan panic paycheck pergram ' +
      'perpetu perri phenomenon phoenix pioneer piraci pirat pit pivot plagu playstat poison politic poorest populist precaut pregnant ' +
      'prejudic premis preview pride priorit problemat prolong pronounc provoc pump pursuit qualif queri quid rachel rafael rage random ' +
      'rapper rational raw realist rear rebel rebound recaptcha recept reckon reconsid reconstruct redact refrain relay relentless remedi ' +
      'render repair replay represent reproduct rescind restrain restraint restructur reveng revolutionari rhode rice richest robbi robin ' +
      'robot rome rosenstein rubio rumor russel sack sacr sake salman sanctuari santa satellit scan scholar scot script scrum seattl sec ' +
      'segment sekulow sequel setback sheffield shirt shoe shook shore showdown silicon sincer sink skin skip slaveri slew slide slim ' +
      'slowdown slump smooth soil solicit sotomayor sovereignti spam span spar spill sprint sprinter stabl stagger standoff statewid statu ' +
      'steadili steer steni stewart steyer straightforward sub subsid subsidiari suburb suburban suck superior supplement supplier ' +
      'supremaci surplus swamp sway swept swiss switzerland takeaway tast taught taxat techniqu telecommun telegraph temper temperatur ' +
      'theater thirti thompson thrill thrive tick timothi todd tommi toxic transgend treason tribun trick trio trophi truck tuition tumbl ' +
      'turmoil turner twenti twin ugli undercut underestim undo undoubt unilater unpopular unpredict unsubscrib upend usher vagu vape ' +
      'vehement venezuela verbal versus viabl victor vindic visual volatil voluntari voluntarili wade wallac walter wari warrior wayn ' +
      'weaker wed welsh whatsoev whilst wholli wilbur wimbledon withdrawn wood woodward worsen worthi www xbox yahoo yale yemen yen youtub',
  ],
  [
    26,
    '0.1 0.5 1.9 110 12,000 125 130,000 15,000 180 1967 1968 1974 1981 1983 1985 2.1 2.3 2.6 2.9 230 250,000 3.1 3.4 3.6 4.2 40,000 ' +
      '400,000 60,000 73 74 76 78 81 83 84 86 91 92 94 98 abbott abram absente absorb abund acclaim acosta addison administ advers agit ' +
      'albeit alicia allergi allud amass ancient ankl annex anxieti appetit apprehend arbitr arbitrari architect aris artifici assad atom ' +
      'attende austin authoritarian avenatti avert aviv awkward axio backfir backtrack baltimor barcelona bath bathroom beacon beef beg ' +
      'belov belt benefici beneficiari bennett billi biolog blake blasio blockbust bloodi blown blueprint blumenth blunkett boil bombshel ' +
      'bori bother brace bradi brandon breitbart brent brexit brink brit bronz brooklyn brows bruis bull bureaucrat burisma burr bust buzz ' +
      'bypass ca californian carbon caribbean carmak carpet catherin cave cd ceil censorship census certainti certif certifi charlott choke ' +
      'christi chunk cigarett cipollon circumv clamp clariti classmat clue coal coastal coffe col comic commemor commod commonwealth commut ' +
      'compass compos composit con condol condon confeder confess conn consortium contempl contin convey corker costum counselor courtesi ' +
      'courthous coward crise criteria critiqu crook crop crumbl cuba cybersecur cynic czech da dailycallernewsfound dampen dare deadliest ' +
      'dealer decenc decept defam default demean denmark denni denuclear derek derid descend dilig disc discours disguis dislik dispar ' +
      'dispers disqualifi distributor dive divorc dodg dole domain dose dot downgrad downward drake drown drunk dubai dubious durbin ' +
      'earmark elain eleven elijah elvi emanuel emin emir en energ enrich entrepreneur envis erdogan erdoğan erect erod etern evangel ' +
      'everton evolut excerpt expedit expel expenditur experiment expertis extract factual fade falcon fat ferdinand finland firewal ' +
      'firework flank flare fleet flu foolish forcibl forens formid fort fossil fractur fragil franchis franklin frantic fraudul fraught ' +
      'fred freeli frighten frost frozen fruit fuell funni furi furlough galleri gerald gibson gidley gina girlfriend glori glove goldman ' +
      'grammi gratitud greec greek grievanc griffin grill groceri groundwork gubernatori guilt gunfir gym halfway halv hamstr handgun ' +
      'hashtag haul hay hazard heap hedg heed helsinki hilari hinder historian hiv hodgson hogan holocaust hometown hondura honesti hop hr ' +
      'huddl humbl hung hussein ibm ignit ilhan imper inadvert ineffect inflammatori inmat insan instinct interrog invad invalid ire ' +
      'irregular irrit islamist istanbul itun jab jane jen jessica joy judgement kansa kati kay kayleigh keeper kent keyboard khan kirstjen ' +
      'kislyak kiss knight kristin laden lake lamar landslid lanka lawless lectur leigh lesser lethal letwin lgbt lgbtq likelihood lindsay ' +
      'liquid liz logist logo loosen lopez lotteri lui lure mac macron maddow malaysia maneuv marketplac marvel math mcenani melbourn memor ' +
      'memorandum merkel metoo metr milan misrepres mistaken mo mode mogul mom monster moodi mortal mp3 mull multimedia municip muscl mute ' +
      'nail needless newest newsom nigel nightclub nintendo nobl nokia northeast norway norwich notch nra oldest olivi orlean outset ' +
      'overdos oversaw oxford pac pakistan parad parallel parenthood parkland partisanship paso passport patch patent pathet patienc paula ' +
      'payer pepper peril persecut persuas pet petti pew philosophi phoni pierr pipelin pittsburgh plastic plausibl playbook playboy plug ' +
      'plummet poland pole polish pollut porn porter portfolio portman potter potus powel pr precinct predomin pregnanc prematur prestigi ' +
      'processor proclam prolifer propel propon proxi pupil purg pushback qaeda qatar quell quest rack rampant ranger rap ratchet ration ' +
      'rattl rbs rd reap recep recreat reed reel referr refut reid reliev reloc renegoti repay resembl reson respiratori restart ' +
      'retaliatori retweet reunit rev revolv rewrit ri rift rio riski rodham roe rubber ruin saga saint salut salvador samsung sand sandi ' +
      'sanit sar savvi scalis scam scari sceptic schultz scoop scorch scorses secondari segreg seller sergei sergey shane shanghai shatter ' +
      'shaw sheer sheet shelv shi shortlist shrink shrug sideway skipper slave sluggish soften solicitor solidar sondland sonia sour ' +
      'southeast southwest spearhead spectacular spiral spite spray squeez sri stab stacey stalem stanley statutori steep stereotyp stern ' +
      'stifl stimul sting stir stockpil stole stopgap streak stroke stuart subcommitte subscript substant substitut suitabl sullivan superb ' +
      'supervis supervisor surrog swath sweet swell swipe sympathi tabloid tailor taint taiwan taunt tayyip tea teeth tel tempt tenn tent ' +
      'thailand thanksgiv theoret thin throat thumb thune tier timet tokyo ton toppl toughest trader trash trauma traumat treasur tricki ' +
      'trim trudeau trumptrump tucker tulsi turbul twickenham u umbrella unarm unauthor unchang underground undertak unequivoc unfound ' +
      'unidentifi unsettl unspecifi unsur untru unwil upbeat uphil upload uproar urgenc ventil vera verg vigil viktor virgin void vs vt vy ' +
      'waiver warfar wasp waterg wealthiest weekday weinstein weird wheel whistl wholesal widen wield wine winger wisdom woo wow wray ' +
      'wright wsj wuhan youngest youngster yuko zuckerberg',
  ],
  [
    19,
    '0.2 0.3 0.7 0.8 1,500 13,000 130 14,000 140 1500 160 1930 1948 1964 1969 1975 1976 1986 2025 233 25,000 3.2 3.3 3.7 3.8 300,000 4.3 ' +
      '4.7 450 5.1 600,000 61 7,000 7.5 70,000 700,000 71 79 8,000 80,000 82 88 9.4 93 96 97 abba abraham aca accumul acr adm adrian ' +
      'aerospac aggrav airplan airstrik airway akin alastair algorithm allegi aloud amanda ambigu ambul analys analyz anfield angrili ' +
      'animos annoy anytim appeas apprentic ar arrog arthur ash assail astonish auditor authoris automobil autonom awesom axe azar backlog ' +
      'bafta bailout bait balloon bandwidth bang banker bankrupt baptist barb basebal bashar batch batter beer belgium betsi bibl bidder ' +
      'biographi biopic bipartisanship bite blackburn blackmail blank blaze bleed blend blew blogger blur bobbi bombard bomber bonus boyd ' +
      'boyfriend brag breakdown breed brew breyer bristol broaden browser bug buoy buse byrn cameron cannabi cape capitalis captiv cardin ' +
      'carlson carmen carr carson cartoon carv casino cassidi cat catalogu cathedr celtic centerpiec chairwoman characterist charit checker ' +
      'cheney cherish chokehold chop chorus christ chronic cig cindi circus civic clarif clay cleaner clerk clever clint coffer collar ' +
      'colonel commenc commend compat compress compris compulsori conceiv conform congressmen congresswomen consequenti constrain ' +
      'contemporari continent converg coon corey cornel cough counterproduct counterterror cousin cow cox creditor crimea crow cruelti ' +
      'cuban culprit cult cure curfew curious curri curv dairi dam dame damien danni darren dawn dawson deadlock debacl debbi debunk deceas ' +
      'defiant defraud defund defus degrad delic delta demis demon denver deriv des desktop despair destabil destini deterr detriment devis ' +
      'devo diana dicaprio dine discomfort disconnect discont dishonor disinform dismay displac distort ditch dividend dj dmitri dragon ' +
      'drum drunken dug dumb duncan dvds dwindl eagl earnest easter eastwood ego eldest elementari ellen embattl embodi embroil emili ' +
      'emphat encompass enlist enquir ensu entail envelop epicent epstein equat er erad erin escort espous essay exagger extraordinarili ' +
      'exxon fairer falter fanci fare fargo fascist feasibl feedback fema fend fi finalist finest finnish firefight firestorm firsthand ' +
      'fisa fist fixer fixtur flagship flourish flower flown flurri footstep forest forfeitur forgiv forgot forti foxx fraction franz fray ' +
      'freeman frenzi frequenc fring frisk frontlin ft ftse fuller fume funnel furor g7 g8 garcia gardner gareth gartner gasp gaug gazprom ' +
      'genius gentl geoff geograph georgetown gerrard gigabyt gingrich giveaway glare glenn glimps gloucest glow gm goalkeep goodby goodwil ' +
      'gps grasp grass graviti gray greenhous grenad grief griev grim grind grope groundbreak gunner gunshot halo hank harbor harbour ' +
      'harden harold hart harvest hassan hatch haven hazel headach header hefti heineken helen helm heroic hid hillicon hing hoffman hogg ' +
      'holland homicid horrifi hotlin http humor humphrey hungri hurri hybrid hype iaaf idaho idl idol illicit imbal imelda imf immor ' +
      'implor impuls inact incarcer ind infight infiltr inflam infuri infus ing ingraham ink insert insle insul insurg intact inter ' +
      'intercontinent interfac intermedi intim intrigu intrus invis ipso irrelev irrevers itv itv1 ivan jacket jae jam janet jenkin ' +
      'jeopardi jerom jesus jill joel jonni jp judi julia junk jupit kaepernick kain kaiser karl kathleen kean kenneth kenya keynot ' +
      'khodorkovski kilomet kitchen knelt knife kudlow kupec kurdish kurt kuwait lad lambast landfal lansdown laps laud laughter lauren ' +
      'lavish layoff le leah leas leed legendari leisur leon leonardo lesbian lesli lessen liaison libya lifelong lighter limbo linux lip ' +
      'livelihood lleyton lloyd louisvill loyalist ly magnific maguir mainland mainten malign mall mario marjori martha martinez maxin ' +
      'mcdougal mcmaster meal medallist memoir menac mep merci mercuri metric michel midday middlesbrough midland midwest mileston ' +
      'millennium milli millionair miner misguid misstep misunderstood mohammad monica monopoli montgomeri morrison mosqu mourinho mous mtv ' +
      'muster natali nathan neal nebraska necess neglig neighbour neo newer newsroom newt nhs nicol nix norfolk northwest nose nypd nyt ' +
      "o'brien o'connel o'connor o'driscol o'reilli o'sullivan oakland oaten ofcom offshor okla oligarch omin omiss on optic ore orlando " +
      'ostens outburst outdat outfit outing outreach overdu overreach overrid overseen overst overtur paperwork paragraph paramount parker ' +
      'parna parodi pastor pathway patricia patron patti payout peel peg penal perez persian pertain peterson petroleum phenomen philipp ' +
      'philippin pierc pig pillar pinterest pipe placement pleasur plight policymak poorer pope portal portrait postal postur pot potent ' +
      'practis pragmat preach precious precipit predat prescott prescrib preval priebus privatis prix profess proposit prosecutori ' +
      'protestor prototyp provision psp punit punt quarterback quip quota racket ralph ram ramif ramirez rampag rashida ratifi reaffirm ' +
      'reassign rebecca rebut recollect redfield redirect redund reev refin refug rehabilit reinc relianc relish remaind remak renam rental ' +
      'reschedul resent resili resurg resurrect retak rethink retract retriev revamp revisit revolt reynold ricardo richmond rivalri riyadh ' +
      'rnc robberi rocki roddick roil rollout roman romant ronan roof roosevelt rosneft roundtabl ruddock runoff sach sacramento sacrif ' +
      'sadden sail sandra sang saul scalia scar scaramucci scath scorn scratch screenplay screw sear seizur selfish sensat seoul sexism ' +
      'shaken shameless shannon shark shelley sherman shipment shortfal shove shower sic sicken sidewalk sidney signatori silk simpson ' +
      'simul sin sketch skirt slice slur smarter smell snow soap soleimani somalia soro sovereign sow soybean spaniard spat spawn spectacl ' +
      'spectat spicer spider sponsorship spous sprawl spree spywar squabbl stack stain stanford stapl stare starr staunch staunton ' +
      'steadfast steam stiff stipul strait stranger streamlin stricter stride stringent strive strzok stubborn subdu submiss subvert sudan ' +
      'summar summon sunset suscept suv swan swear swedish sympathet synagogu syndrom taliban tampa tanker tapper tempera tendenc tender ' +
      'tentat terrif thatcher therapi thereaft thread thriller thrust tide tiger tighter titan tlaib toilet tomlinson tongu torch torn toss ' +
      'tottenham tourism toy tracker traction trademark tran travi trevor tribal trumpkamala tulsa tunnel turnov tvs tweak twelv tycoon u2 ' +
      'uefa uncheck uncl undecid underlin underneath undisclos undu uneth unjust unjustifi unlock unrealist unreason unseat unsubstanti ' +
      'unwant uptick uranium usatoday useless vacant vanc vendor vent vessel vest viabil victoria viewpoint villain virtu vodafon vp vucci ' +
      "waiv walmart walsh wane ward watcher watson weed who'd who'v widow wilkinson willi winslet woe woke wong wooden worm worship " +
      'worthwhil wrangl wreck wrestl xp y yang yovanovitch yuri zelenskiy',
  ],
];
