/** Splits a list written as words with blanks. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const determiners = list(`a an the this these those my your his her its our their some any every each no another
  both either neither several many few most all much such what whose which one's`)

export const pronouns =
  list(`i me you he him she her it we us they them himself herself itself themselves ourselves myself
  nothing something anything everything nobody somebody anybody everybody someone anyone everyone none`)

export const beForms = list("is are was were be been being am 's 're 'm")
export const haveForms = list("has have had having 've 'd")
export const doForms = list('do does did')
export const modals = list("will would can could may might must should shall ca wo 'll 'd ought")
export const negations = list("not n't never no-longer neither nor cannot")

export const prepositions =
  list(`of in on at for from with without by about against between into through during before after
  above below under over near off onto upon towards toward among amid despite per via since until till across behind beyond
  inside outside within along around past than like unlike throughout regarding concerning to`)

export const subordinators =
  list(`because although though while whereas if unless when whenever since until till as after
  before once where wherever lest so`)

export const relatives = list('who whom whose which')
export const conjunctions = list('and but or nor yet plus')

/** Adverbs that do not end in -ly. */
export const plainAdverbs =
  list(`also always already now then still even just too once twice again never often soon later ever only
  almost quite rather very here there yesterday today tomorrow tonight instead however meanwhile moreover nevertheless nonetheless
  further afterwards perhaps maybe indeed thus therefore long far far-reaching first last since yet so well back not n't`)

/** Words in -ly that are no adverbs. */
export const lyNouns = list(
  'family assembly reply supply ally bully monopoly anomaly rally italy july weekly daily monthly early only belly fly jelly',
)

/** Past tenses that no ending gives away. */
export const irregularPasts =
  list(`became began beat bent bet bid bit blew bore bought bound broke brought built burst came cast
  caught chose clung cost crept cut dealt did died dug drank drew drove ate fell fed felt fought found fled flew forgot forgave froze
  gave got grew ground had heard held hid hit hurt kept knelt knew laid lay led left lent let lit lost made meant met paid put
  quit ran rang read rode rose said sang sank sat saw sent set shook shone shot showed shrank shut slept slid slung sold
  sought spent split spoke sprang spread stole stood struck stuck stung swam swore swung took taught tore thought threw told
  understood undid upset was went were wept withdrew withheld woke won wore wound wrote`)

/** Past participles that differ from the past tense. */
export const irregularParticiples =
  list(`been begun bitten blown borne broken chosen come done drawn driven drunk eaten fallen flown
  forgotten forgiven frozen given gone grown hidden known lain proven ridden risen rung run seen shaken shown shrunk spoken sprung stolen
  sung sunk sworn swum taken thrown torn undone woken worn written withdrawn`)

/** Present forms in -s, and base forms, of verbs that reports use most and that the list of speech verbs lacks. */
export const commonVerbs =
  list(`accept act affect aim allow appear apply approve arrive attack avoid base bear become begin belong
  break bring build burn buy care carry cause change close come consider contain continue contribute control cost cover create cross
  cut deal decide define depend deserve destroy die do drive drop dry eat employ enable end enjoy enter exist explode face fail fall
  feed feel fight fill fit fix fly follow force form gain get give go grow happen hate have hear help hit hold hurt improve include
  increase involve join keep kill know lack last lead learn leave let lie like live look lose love make matter mean meet move need
  occur open own pay perform play prepare prevent produce protect provide pull put reach receive reduce remain remember remove
  represent require rest result return rise run sail see seem sell send serve set shrink sit sleep speak spend stand start stay stop
  suffer support take teach tend throw touch travel treat try turn use vary visit vote wait walk watch wear win work write drift
  lift sink spread`)

/** Adjectives without a telling ending. */
export const plainAdjectives =
  list(`new old big small large long short high low late good bad great young early main major minor
  first last next second third own same other certain sure true false free full empty open close clear wrong right strong weak
  ready common current recent likely unlikely former latter senior junior chief top deputy vice local state familiar able
  unable aware anonymous unnamed flat wide deep hard soft hot cold dark light poor rich safe real single double dead alive`)

/** Words for a piece of writing or a record that can speak by itself. */
export const documentNouns =
  list(`entry count list report study survey poll letter memo document record filing statement audit review log file email
  transcript indictment complaint lawsuit ruling judgment judgement order decree draft paper bulletin dossier data figure statistic picture
  photograph photo image footage video recording tape invoice contract diary manifest census analysis research notice leaflet poster brochure
  certificate minutes ledger register inventory scan chart map article book ad advertisement petition plan budget note message text tweet post
  result test sample finding evidence inquiry investigation assessment inspection cable registry website page prospectus sign`)

/** Circumstances of speaking that stand between a verb of saying and what was said: "in a statement". */
export const channelNouns =
  list(`statement letter interview email e-mail call conference briefing speech address post tweet message
  report filing note memo release hearing video broadcast article column podcast newspaper appearance meeting debate rally
  television radio testimony court parliament telegram book blog op-ed memoir phone telephone programme program show
  reply response telecast recording affidavit lawsuit complaint document paper study bulletin communique editorial morning
  afternoon evening week month year monday tuesday wednesday thursday friday saturday sunday thread text sermon lecture ruling verdict`)

export const months = list(`january february march april may june july august september october november december`)

/** Nouns that end like adjectives. */
export const nounsLikeAdjectives =
  list(`official clinic critic public music republic topic traffic logic academic mechanic cleric sceptic
  skeptic fabric picnic panic epidemic pandemic executive detective representative native relative initiative perspective objective
  motive incentive cooperative co-operative collective archive drive olive hive alternative narrative operative fugitive directive
  conservative progressive captive trial potential credential material memorial tutorial editorial serial testimonial denial
  historian politician civilian guardian veterinarian librarian musician physician technician technocrat comedian custodian
  technical plastic arctic atlantic pacific politic republican variable table vegetable cable parish polish finish
  british irish danish swedish turkish spanish chinese japanese portuguese russian ukrainian italian canadian australian
  iranian egyptian belgian norwegian austrian romanian bulgarian hungarian brazilian wellness business witness illness
  fitness press class glass loss process progress success mess boss guess dress address access stress excess congress
  electrical spiral general familiar seminar calendar burglar dollar scholar radical rehearsal`)

export const numberWords =
  list(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens
  hundreds thousands millions`)

export const pluralNouns = list('police people men women children')
