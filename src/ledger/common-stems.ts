/**
 * Stems that are common in news of any kind, each line from the number of texts among a thousand that hold them at least: the lesser of two
 * counts, over 840 political reports (PolNeAR, train; Newell, Margolin and Ruths 2018) and 161 English pages of all sorts (Article Extraction
 * Benchmark, Scrapinghub 2020). A stem as `toStem` cuts it, =hurt as `toSense` does. `npm run stems` counts them anew.
 */
const bands = `
  300: =belong =detect =know =plant =raise =remain back com day first get giv go help includ last lik long look mak
    month need new now one part person real right see show tak tim way week well year
  200: =agree =company =fall =fault =head =job =lose =pay =permit =price =shut america bas becom begin better cas cit
    countr decid end fac fact far feel follow going good hold issu larg later lead liv mean monda mov next open pla
    plac plan point polic president public put recent releas run spend start stat support thing try tuesda unit use
    want world
  120: =buy =car =die =employee =hide =overnight =photograph =repay =talk abl action ago allow almost alwa among appear
    attempt awa best big break bring build business can't center certain chang clear consider continu control creat
    current cut despit different direct driv ear earlier effort either enough event expect fami fight final focus forc
    former fre friend front full futur general govern great group half hand happen hard hear high hom hop hour hous i'm
    idea important information instead interest let lif lin littl major man matter media meet member mone nam national
    near november number offer offic official often old opportunit order other particular past possibl potential power
    previous problem provid question rat reach read reason receiv result rol second securit seem send set shar short
    sid sign someth step stop stor system team term they'r third toda together top trump turn used using view
    washington we'r win writ york
  80: =attack =child =delay =enter =fail =headquarters =hurt =percent =protest =quit =sack =sell =test =vote account
    act actual ad ahead air amount anyth approach area arm associat attention audienc averag bad bar benefit biggest
    black board campaign challeng chanc charg co commit communit complet concern conferenc count cours court critical
    decad deliver depart describ detail develop difficult director donald draw earn email entir especial everyon
    everyth evidenc exampl executiv exist experienc expert fear figur fil forward frida further gain ground health
    higher histor hit immediat individual international invest investigat involv john join jul key kind latest level
    list local longer lov low manag mark market messag minut moment morn nation network north pass personal political
    present press pro probab process program promis push quick rather realit record represent request requir respond
    rest reveal risk rul seek self senior serious serv servic shift shoot significant similar singl sit small social
    someon soon south speak special stag stand standard star strateg street strong struggl suggest sur surpris tel
    themselv total track trad treat tri tru tv twitter understand universit video war warn watch we'v wednesda whit wid
    word you'r
  50: =ill =rescue =tear =train abilit abov absolut accept access achiev activ additional address administration advanc
    advantag age agenc aim alon analyst announc anti anyon argu arriv articl attorne avoid bank beat believ bit block
    book born broad california call capital career carr catch central chairman check china choic choos class common
    compar conclud condition conduct contribut cor credit criminal criticism crowd dat data december deep defens demand
    democratic differenc dollar door doubl dozen due eas econom economic effect effectiv els encourag energ engag ensur
    establish europ eventual exact exchang expand explain express extrem eye fair familiar fast favor favorit februar
    federal financ financial finish fly foreign form founder fuel fund gam gather generation global goal goe growth
    handl heart highest himself host hug hundr i'v impact improv independent industr initial insid intend interview
    introduc jam januar judg jun kil lack land larger largest launch law lawmaker legal letter limit link listen lower
    main maintain manager march mass mayb meanwhil measur mention michael militar million mind most multipl necessar
    non not obvious october officer onlin operation organization outsid overall pag parent path performanc perhap
    period phon pick piec platform popular population positiv powerful prepar pressur prett prevent prim primar privat
    produc profil project protect publish quarter rang reduc refer regard regular relat relationship relativ remember
    replac reporter republican research resourc respect respons review room rough russia san saturda schedul school
    season secretar secur senat sens separat september ser simp situation solution sometim son sort sound sourc speaker
    specific spot stud styl success successful target tax thank think thousand threat threaten throughout throw ton
    tough town traditional tweet twic ultimat union unlik urg usual vic victim victor visit wait walk wall weekend
    welcom west whatever whol woman worr wrong young
  30: =arrest =ban =cancel =jail =leak =postpone =strike accusation activit actor addition ads advertis adviser affect
    affordabl africa agent aggressiv agr aid al allegation alternativ ambassador amend amid angel annual answer ap
    apart app apparent appearanc appoint april ask assess asset assum attend attract august author authorit availabl
    award battl bear behavior belief below bet biden bigger billionair bloomberg blow blu bod boost border bottom brand
    britain broader brother budget cal candidat card carri cash cbs celebrat centur champion channel character chicago
    chief chris closer coalition cod collect commission committe complicat comprehensiv confidenc confident connect
    connection consequenc consistent constant contact contain conversation corporat correct council coupl coverag crim
    crisis crucial cycl dai damag dangerous david debat debt declar defend defin degre democrat demonstrat depend deput
    design determin digital direction discuss displa district division domestic dominat drug easi east edg elect
    eliminat elizabeth embrac emerg enem enforc enjo enormous environ essential estimat even excit exclusiv expectation
    expos extend facebook failur fals fan featur fee fellow fewer field fin fit fix florida foot fourth franc frank
    freedom fresh frustrat frustration ful fundamental generat georg german giant gov governor grand grant greater
    guard guess happ harder hat heat heav heavi herself highlight hill hir honest honor hopeful hot human husband i'd
    i'll id identif ignor illegal impos incident incom increasing ind indicat infrastructur insider inspir instanc
    institut intelligenc internal investor invit itself jason joe joint jok jon journal jump justic knowledg label
    languag laugh lawyer leader light los majorit martin massiv match material mexico mid mik mil minimum minister
    mission mistak mix model mother natur natural necessari nevada normal notic occur odd oh older ongo opinion
    opponent option original otherwis outcom overwhelm pack panel paper park participat partner per perfect perform
    pleas plus pol politician poor pos post practic predict prefer presenc presidential priorit product professional
    professor progress promot prompt propos prosecutor prospect protection protester prov pul pull qualit rac rank
    rapid rar reaction realiz recogniz red referenc reflect refus region remov rep repeat repeated report representativ
    reserv resident responsibilit retir reuter revenu rid rival road robert rock roll root round saf safet scal scen
    scienc scor scott screen search sector sel select senator session settl shap sharp shock shouldn't signal simpl siz
    slight slow smaller smart solid somewhat southern specifical speech spread spring stak station status stev stick
    stock strength stretch stronger student substantial sudden suffer suit summer sunda super supporter surround
    suspend tabl tap task teach technolog television tend territor texa text they'v thursda ticket titl tom topic touch
    tour travel trend trip trust truth typ typical unclear unusual upcom updat various vast version veteran via violenc
    virginia virtual voic voter vulnerabl warren water wav we'll wealth wear websit western wif wil wild william wish
    witness wonder worri worst you'v
  20: =bribe =craft =crash =doctor =ice =prototype =recall =ship abus accomplish adopt adult affiliat alarm all amaz
    andrew anywher appeal appl arrang asid assign background balanc basic basical basis ben bill billion blood boast
    brief broadcast brown cabl canada cap car careful carolina ceo chamber chao cheer classic classifi cleveland climat
    colleagu color colorado combat combin comfortabl commercial communication compet competition complex compromis
    computer confus congress consult consultant consumer content contract contrast cop corporation crack credibl critic
    danger dark de deadlin dec defeat definit den deplo deserv desir destro diplomatic disagre disaster disput distanc
    docu doubt dramatic dream driver dut easier eastern ed ele eligibl elsewher empt engineer england episod era eric
    estat expensiv explanation explod extensiv extent facilit famous fat father fed fill flow food forth fortun found
    foundation fox fram frequent fun function gas gen gift girl grab green guarante guid guy handful hang hell hint
    historic historical http identifi identit importanc indict industrial initiativ intent internet investigator japan
    jennifer jim kevin kick king knock korea lay leadership lean legislativ leverag literal loan loud ly manufactur map
    mar matt middl moderat modern monitor mount murder myself narrativ nativ nbc negativ neighbor net nic nov offensiv
    oil operat oppos opposit outlin outrag paint pair paris partnership patrick peac permanent player plent pop possib
    possibilit pre primari prior profit proof quiet radical recal recognition recommend recover reform regardless
    regional regret regulation rel relation relief remind resolv respectiv reward routin row runner rush ryan sat
    scandal scientist script seeming sen sentenc sept sex sexual shop societ solv somebod spac spain spokesman sponsor
    st stanc straight stream strengthen stress structur stuck stuff stun subject suprem surve suspect sustain tackl tal
    technical terribl them theor they'll thoma thus tool transition treasur trial turke unabl uniqu usa variet warm
    wast weigh widespread wind wis writer yield you'll younger zon
  12: 1990 =fake =flood =hack =hall =hospital =missile =theft =troop abroad abrupt accelerat accurat accus adam adapt
    adequat adjust admit advic advis advisor advocac advocat affair afford afghanistan afternoon afterward agenda alex
    align alik aliv alleged allianc alongsid alter altogether amazon ambition ambitious analysis angr anonymous anthon
    anticipat anxiet anybod anymor anywa apologiz appreciat arab arena arizona art asia asian aspect assert assertion
    assist assistanc assistant assumption assur attendanc attribut aug authoritarian auto avenu bab backlash bag ball
    band barack barr barrier bay beach beaten beautiful behalf beij belt bench benjamin berni besid bias bitter bob
    bolster bond boom bor borrow bother box boy brac brain breakfast brian bridg brook bruc brush buck bureau burn bus
    calculat calendar calif camp cancer capabilit capabl capacit capitaliz captur carbon casino cast categor cautious
    celebration celebrit cellphon chain chair chapter characteriz charit charl cheap cheaper cheat chelsea childhood
    chip circl circulat circumstanc citizenship civil civilian clash clean client clinch clinton clip cloth cnn coal
    coast cold collaps collection collectiv colleg columbia combination comeback comfort command commander commerc
    commissioner communicat communist comparison compel competitor complain complaint compound concession conclusion
    conflict confront congressional conservativ consideration constituenc construction contractor contradict contrar
    contribution contributor convert convict convinc cook coordinat corner corp correction correspondent counsel
    counterpart coup craz crew crush cruz cultur custom customer dakota dalla danc daniel daughter davis dead decisiv
    dedicat deem deeper defensiv deliberat democrac demographic denial departur depth desk devastat developer devot
    dick diego dig diminish dinner diplomat dirt disappoint disclos disclosur discount disgrac disrupt distinction
    distribut disturb diversit dog draft drag drama dress drink dump eager earnest earth eat echo economist edit editor
    education edward eighth elaborat election electoral electorat elevat embarrass embass emergenc emission emotional
    emphasiz empir emplo enabl enact encounter enterpris entertain entit entitl environmental envision equal equivalent
    escalat everybod everywher examin except exception excessiv execut exercis exit expens explicit extension extra fad
    faith fal fam farm fashion faster fbi feb federation feed femal fenc fifth firearm fiscal flag flat flaw fle floor
    folk follower footag football ford forecast forget fort forum freez gear generous giuliani glad glass glob god gold
    gonna googl grad gradual greet guest gun hair hall hawaii he'd he'll headlin heel helpful hero hey hik hillar hol
    holida hollywood hometown hors hotel household houston howard ideal illustrat imag imagin immigrant immigration
    impl implication import impossibl impress impression impressiv inappropriat incentiv incredib incredibl incumbent
    india indiana indication inevitab inevitabl influenc inform inject insert inspector instant insuranc intellectual
    intens interaction interpret interrupt intervention investigativ invitation iran iraq island isolat israel item
    jack jackson jeff jerse jet joel johnson jonathan joseph josh journalist jr judicial judiciar justin ken kenned
    kentuck kim kingdom la lad lag lak las leagu lectur lee legac legislatur length lesson liabilit liberal lie lied
    lift linger location lock london lot louis lowest luck lunch lying machin magic mainstream mal manchester mandat
    manner margin maryland massachusett master mat math meaningful medical medicar memor mental mer mess method miami
    michigan min ministr minnesota minor minorit mislead mod mood moral moreover mortgag mouth movi muscl music muslim
    mutual narrow nav nearb neighborhood nervous neutral newspaper nod nominat nonetheless northern notab notabl nurs
    obama objectiv obligation obtain occasion occasional oct offend offens ohio ok oklahoma oldest opposition opt
    optimism optimistic orang oregon organiz ourselv outlet outstand overcom pa pac pacific packag pain painful palm
    panic participant passag passionat pat pattern paul paus peaceful peak peer pennsylvania persistent perspectiv
    persuad peter phas phil phillip physical pic pitch planet plead pledg plot podcast pois politic pool popularit
    portion pour pra predecessor prediction preferenc presidenc preview principal principl print priz proc proceed
    profound progressiv propaganda propel proportion prosecution proud proven provinc publisher punch punish pur purpos
    pursu qualif qualifi queen quo radio ramp random rap reader reasonabl recession recommendation recount recruit
    refuge regim rein reiterat relevant reliabl religious reluctant remarkabl reminder render renew republic resembl
    resist resistanc resolution respondent restaurant restor retail revers reviv ric rich richard ring ris robust roof
    rout rumor rural sacrific sad sanction sander satisfi scar scenario sea seal sean section seg seiz selection
    sensitiv server sever shadow shak sham sheet shield shirt shout showcas shrink sidelin sight silenc singer sister
    sixth skeptical skin skip slam sleep slogan smith socialist soft somehow somewher sooner soul spark spe spik spin
    spirit sport spous squar stabl stack stead steel steep steer stem ston strain strategic strategist streak strid
    strip strongest stumbl submit subsequent succ supp suppos surfac surg surprising surviv suspicion sweep switch
    syria tactic talent tampa tank tariff taxpayer tech ted teenager telephon temporar ten tension testifi testimon
    theater therefor they'd thin thought threshold thriv tie tied tier tin tip tir tomorrow tout tower trac tradition
    traffic transcript transfer transform translat tre tremendous trick trigger troubl truck tun ty ukrain un
    unacceptabl uncertain uncertaint underdog unfold unfortunat universal unknown unleash unprecedent unveil upper
    upset urban user va van vega ventur versus viabl violat violation violent viral vision vital volunteer vot wag wak
    weak weakness weapon web weight wider window wing winner wonderful wood worldwid wors wrap yard yesterda yourself
  8: absurd academ actress administer administrator aging alternat and appli application approximat artificial bail
    batter bed beer benchmark berlin bil blog boot bottl brav brazil breath brilliant broaden buffalo bunch buri buzz
    cabinet calculation captain cent ceremon championship characteristic charlott chat christopher clark click climb
    clock cnbc cohen col concept concert conspirac consum context conviction crackdown craig crippl crown dear deck
    default defender deflect demonstrator denver destin devic dial dictat die dip disabl disciplin disruption distinct
    documentar dub electronic emotion en enhanc entr equip equit erod evident evolv exceed excellent existenc experi
    expertis explor export exposur expression facilitat felon fiction finaliz fish flash flexibilit float fold
    forgotten fossil fraction francisco friendship fulfill funn fur glimps guarant guidelin habit hardest haul height
    heir horrific hub hunt imp implement index indirect inner insight instagram instal intelligent interfer
    interpretation introduction iphon ita jay jeffre jerusalem jordan jupiter jur justif kitchen kne knif lan larr
    latter lawrenc lewis librar limitation load longest lt luxur mask mason maximum mcdonald medium midnight minimiz
    mitchell mo mobil moon motion mountain murra navigat neck needl nelson nick night nos observ observation ocean oust
    overlap patch pathwa patient pav paycheck pen penalt pet philippines phoenix pin poland port pound predictabl
    premium presumab promotion prop provok puzzl reflection regulat remot rent reopen repair researcher restraint resum
    river rud salar salt scholar scop seed shareholder shell sheriff silent silicon simon simultaneous sing sink sky
    slap slash slic slid smok smooth softwar song sour stabilit stal statistic storm strang studi subscrib substanc
    sufficient suicid summar sun suppl supposed surrender surveillanc swift symbol tast taylor techniqu temperatur
    testif timelin timoth titan toll toxic transaction transparenc transportation trap turnaround uber uncomfortabl
    uncover undergo underl unexpect unpredictabl upsid urgent useful var visibl volatil volum vs wan ward weaken weaker
    weird wheel wikileak wilson winter wip wir withdrawal withheld wolf work wrongdo yel you'd
  5: 11th 1950 19th 2000 20th 21st =lab =virus aaron abc abid aboard abortion abraham absenc academic accessibl
    accident accommodat accompani accountabilit accountabl accumulat activat activism activist adamant admiration
    adoption advers afp afraid aftermath aged aggravat agitat agricultur ail airlin airplan airport airstrik aisl akin
    alaska albeit alien alleg allocat amass ammunition amnest amy anderson angela anger animal ann annex anniversar
    anoma apolog appetit applaud applicant arabia arkansa arra articulat artist ash assad assail assassination assemb
    assembl association asylum athlet atmospher atop attach attack attacker attende attitud audio austin australia
    authentic authoriz automatic automatical await awareness awful backer balk baltimor bankruptc banner barnstorm bash
    basketball bath bathroom beam beast beg behav bel bemoan bend beneficiar bent bind biological birthda bizarr blair
    blast bleed blind blister bloc boil bold bomb boomer boston bounc bound bowl brad brag branch breakthrough brexit
    bright broker bruis brussel brutal brutalit bubbl bulk bullet bur bush businessman bust button buyer calm
    campaigner campus candidac capitalism capitol carrier carv castro casual catastrophic catherin caucus caution
    caveat cell certaint challenger changer chant charli charm chart charter chas checker chemical cherish chest child
    chim chocolat chok chorus christian christma chuck chunk church cincinnati circus citizen claim clarif clarit
    classif classification cleaner cloud clu club coca coffe cola colon come comment commentar comp compan comparabl
    compassion competitiv compris con concentrat concret condemn confidential confirmation congratulation congresswoman
    consecutiv consensus considerab considerabl consist consolidat constitut contend contention contentious continual
    contradiction controvers conve convention conventional cooper cooperat cordial corn cornell correspondenc corrupt
    courtes cousin coz credential cris criticiz cross crud cruis crumbl crystal cultural curb currenc cyber cynthia
    damn dan dar daylight dc deal dealer debunk debut decent declaration deepen defect definition definitiv dem denounc
    dent depict deport deportation depression derisiv descend descent description desert detention detroit devin
    dialogu differ dignit dimension din dioxid diplomac dir disadvantag discomfort disconnect discourag discredit
    discriminat disgust dishonest dislik dismal disorder dispatch displac disruptiv distinguish distort distract
    distraction distress divers divert divid document don donor doom dot doug dow download downtown dramatical
    drastical drown drum dry duck dy dynamic easiest eclips edition educat educational efficient egg egypt el elder
    electric elementar elit embattl embed empath emphasis employer endors endur energiz enlist entail enthusiasm
    enthusiastic entranc epic epidemic ernst error erupt espionag ethnicit eu evaluat evangelical eve everyda evil
    evolution exacerbat exaggerat exc excess exhibit existential expir exploit extraordinar extremism eyebrow eyed
    fabric faction falter fargo farmer fatigu fervor feud fier fierc find finger firework firsthand fl flak flank flap
    flip flock flop flourish flower flurr fool foolish forefront forever formal formula fortunat foster franklin
    frontier fulfil fundrais funnel furor furthermor gap garcia garin garner geopolitical georgia gestur gett glenn
    goldman golf gop gordon graham grass grateful grav gre greatest greec greenhous grim grind gross guardian guidanc
    gut hamilton hammer harass harden harmful harr harvard hashtag hatr hawk healthcar heaven hedg heighten herald
    heritag heroin highwa hispanic historian hitler homegrown homeland hon hook horror hugh humanitarian humbl hungr
    hunter hurdl hyp ian icon iconic identical ii ill illinois immunit impartial imperativ improper inabilit inaction
    inc incendiar incit incorrect indefinit independenc indianapolis indicator inflict influential inherent inherit
    inhuman injustic innocent insist instinct institution institutional instruct insurgent integrit intensifi intensit
    intensiv intention intentional interim interviewer intimat intrigu iowa ire ireland iron ironical isis islamic
    jacob jan jar jean jerem jessica jesus jewish job joking jos joy kansa karen karl kati keep keynot killer kirk
    knight know labor laden lago lam landmark landscap landslid lap laser lash latino layer le legaliz legalization
    legend legendar legislation legislator legitimat len leon lev lifestyl lightn likelihood lip lisa lit lobbi locat
    log logic logistic longtim lopez louder louisiana loyalt lucrativ mail maintenanc makeup maneuver manhattan
    marathon marc marco mari marijuana marin marr marri mart max mayor mccain mcconnell md meal meantim medicaid
    membership memo memorial metric metro mich michell microsoft midst migrant milbank mild militant millennial miller
    mini minimal minus mirror miss mississippi mistrust mitch modest modifi mogul mold mom momentous momentum monetar
    monica moscow motivat motor msnbc muddl multi murk mut myth nanc narrower nast nato nazi nazis necessit negotiator
    netanyahu netherlands newsletter nfl nicol nixon nobel nois nomination nomine nonprofit nonsens norm notion
    notorious novel nowher nuclear ny oath obscur observer obstacl occupi offender oliver olympic omar onstag op org
    organizational originat oscar outlook outreach outright oval over overshadow overtim overturn overwhelming owe pact
    pakistan pal palestinian pan parallel parliamentar partial partisan passion patrol patron pay payer payroll pelosi
    penc pend penetrat penn pension pentagon pepper perilous perr personnel peterson phenomenon philip philosoph phras
    pig pilot pioneer pip pipelin pit pittsburgh pivotal pizza plagu plain plat plea pleasant pocket poison polariz
    politico politifact pollut ponder populat portfolio portra practical pragmatic precedent precis pregnanc premis
    prep preparation preparedness prescription presentation preserv presum prid prioritiz prisoner privac problematic
    procedur producer productiv projection prolong prominenc prominent proper prospectiv prosperit protocol provider
    provision provocativ psychological publication puls pump pundit purport putin quantit quip quot rack radar rag raid
    rain raleigh rall ralli rant rational rattl raucous react realization realm reasonab reassur rebel reboot rebound
    reception recipient reckless reckon reconsider reed reelection referendum refug register regulator reign rejection
    relax reliab religion relocat reluctanc remark renewabl repudiat reputation reshap resid restrict restriction
    restrictiv restructur retailer retire retweet revis revisit revival revolt revolution revolutionar rhetorical rick
    rider ridicul riff rifl rift robb robinson roger ross royal safer saudi scatter scold scorn scream screw scrutin
    scuttl seattl secrec seller senatorial senseless senti serial servant setback seventh sharpen shatter she'd she'll
    shed shelter shelv shin shooter shortcom shorter shortfall shov shrug shy sibl significanc silver skepticism sketch
    skill slat slaughter slim slip slot smartphon snag soar soccer soil solar sophisticat southwest soviet sow spar
    spat spearhead specializ spectacl spectacular spectrum speculat speculation spit splash spokeswoman sprawl spur spy
    squeez staff staffer stamina stanford stapl stark statewid steadi steam stephanopoulo stephen stern steven stiff
    stir straightforward strategical strict string striv studio stupid subsid substantiv subtl successor suggestion
    suing sullivan summit summon sunshin superior supportiv suppress sustainabl swa swallow swear swip switzerland
    sympath sympathetic sync syracus tack tactical teacher technological televis tempera tempt tendenc tennesse tens
    tent terminat terrific territorial terror terrorism terrorist thorough thread thril throat tick tight tighter
    tolerat tonight tortur toss tougher tourna toy trail trajector transformation transgender transparent tribut
    trillion trio tripl triumph trov turbulent turner twin twist tx uncommit undecid undercut undocument unemplo
    unexpected unfair unhapp unif uniform unilateral univers unnecessar unofficial unrealistic unrelat unrest
    unsuccessful unsur unwillingness upgrad ups upward urgenc utiliz utter vacanc vacation vacuum validat valuabl
    verbal verizon veto viabilit vietnam villag virgin virtu visa vladimir vocal void vow vp wallac walter wash we'd
    weed wend whatsoever whenever widen willingness wisconsin withhold woe workplac wow yahoo yank yeah yellow yorker
    youth youtub zach
`

/** The share of texts that hold a stem; 0 for stems that fewer than five in a thousand hold. */
export const shareOf: ReadonlyMap<string, number> = new Map(
  bands
    .trim()
    .split(/\n(?= {0,2}\d)/u)
    .flatMap((band) => {
      const [least = '', ...stems] = band.trim().split(/[\s:]+/u)
      return stems.map((stem) => [stem, Number(least) / 1000] as const)
    }),
)
