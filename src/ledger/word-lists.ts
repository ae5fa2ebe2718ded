/** Words that carry no content of their own; also the verbs of saying, which belong to the source and not to what is said. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he him his she her hers they them their theirs we us our i me my mine you your yours
  who whom whose which what when where why how whether if then than so as at by for from in into of off on onto out over to under up down
  with within about after before again against between during through until upon toward towards across along around behind beyond near
  and or but nor yet because although though while since unless however also too very just only even still already once ever
  be is am are was were been being have has had having do does did done doing will would shall should can could may might must ought
  not no never none nobody nothing neither cannot without n't don't didn't doesn't isn't wasn't weren't aren't won't wouldn't couldn't hasn't haven't hadn't
  all any both each every few many more most much other another some such same several lot least less
  say said says saying tell told tells add added adds claim claimed claims according report reported reports reportedly
  state stated states note noted announce announced acknowledge acknowledged admit admitted confirm confirmed deny denied dismiss dismissed reject rejected
  accuse accused allege alleged alleges call called ask asked answer answered reply replied think thought believe believed
  keep keeps kept keeping get gets got getting make makes made making take takes took taken taking give gives gave given giving put puts go goes went gone
  finding findings accusation accusations allegation allegations charge charges suggestion suggestions rumour rumours
  mr mrs ms dr prof sir lord lady yes s t re ve ll d m`.split(/\s+/u),
)

/** Words that turn a statement round. */
export const negations: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor cannot without n't don't didn't doesn't isn't wasn't weren't aren't won't wouldn't couldn't hasn't haven't hadn't
  without lack lacks lacked unable fail fails failed overran overrun false untrue wrong baseless unfounded denied denies deny`.split(
    /\s+/u,
  ),
)

/** Forms that no ending explains, each line from the base form. */
const irregularForms = `
be am is are was were been|become became|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came
cut|deal dealt|die died dying dead death deaths fatal fatally|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown flight
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left
lend lent|lose lost loss losses|make made|mean meant|meet met|pay paid payment payments|put|read|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold sale sales|send sent|shake shook shaken
shoot shot|show showed shown|shrink shrank shrunk|sink sank sunk|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck|swear swore sworn|take took taken
teach taught|tear tore torn|throw threw thrown|understand understood|wear wore worn|win won|write wrote written|man men|woman women|child children|person people persons|foot feet
close closed closes closing closure|decide decided decision decisions|permit permitted permission permissions permits|collide collided collision|explode exploded explosion explosions blast blasts|arrive arrived arrival
admit admitted admission|suspend suspended suspension|approve approved approval|refuse refused refusal|propose proposed proposal|resign resigned resignation|evacuate evacuated evacuation
injure injured injuries injury|infect infected infection infections|inspect inspected inspection|investigate investigated investigation inquiry probe|negotiate negotiated negotiation negotiations negotiating
poison poisoned poisoning|contaminate contaminated contamination|pollute polluted pollution|acquire acquired acquisition|expand expanded expansion|produce produced production|reduce reduced reduction|destroy destroyed destruction|remove removed removal`

/** Words that reports of one happening use for one thing. Only the common trade of news; each line is one sense. */
const newsSenses = `
hurt injure wound harm casualty|die kill perish|ill sick sicken unwell sickness illness disease symptom|virus norovirus bacteria pathogen germ|cancel scrap abandon axe|postpone delay defer
buy acquire purchase takeover buyout acquisition bid|sell divest|talk negotiate discussion|price sum value cost worth|job post position redundancy layoff|sack fire dismissal|shut close shutter|plant factory works mill tramworks
permit permission leave clearance authorisation authorization licence license consent approval|belong own owner ownership ours property register registered|craft balloon aircraft airship vessel|photograph image picture photo film camera|lose miss vanish disappear|crash collide collision
repay refund reimburse compensate return|pay compensation|detect find discover|test sample|lab laboratory|hall venue|fault blame guilty culprit cause responsible|brake braking|fail overrun|prototype vehicle|hide conceal cover secret
know learn aware|company firm maker manufacturer|employee worker staff workforce|percent percentage|quit resign|jail prison imprison|arrest detain custody|vote ballot election poll|protest demonstration rally march|strike walkout stoppage
fire blaze|flood inundate|leak spill escape|theft steal rob burglary|fake forge counterfeit forgery|bribe corruption graft|hack breach|attack assault|missile rocket|troop soldier|ship vessel boat ferry|train tram railway|doctor physician medic|hospital clinic|head chief leader boss|child kid pupil|car vehicle
dozen|evacuate|ban forbid prohibit outlaw|recall withdraw|delay late postpone|raise increase rise grow|fall drop decline decrease|agree accord deal agreement|remain stay keep|headquarters seat|ice refrigerate cool chill|drown|rescue save|enter cross|overnight night|tear rip split`

function toLines(list: string): readonly (readonly string[])[] {
  return list
    .split(/[|\n]/u)
    .map((line) => line.trim().split(/\s+/u))
    .filter((line) => line.length > 1)
}

/** Adjectives of countries whose noun no rule gives. */
const countryForms = `
moldova moldovan|sweden swedish swede swedes|estonia estonian estonians|austria austrian|russia russian russians|ukraine ukrainian ukrainians|britain british briton|france french|germany german germans|spain spanish|italy italian|poland polish|turkey turkish
china chinese|japan japanese|korea korean|india indian|america american americans|canada canadian|mexico mexican|brazil brazilian|argentina argentine|chile chilean|peru peruvian|iran iranian|iraq iraqi|israel israeli|egypt egyptian|syria syrian
greece greek|hungary hungarian|romania romanian|bulgaria bulgarian|serbia serbian|croatia croatian|finland finnish finn|norway norwegian|denmark danish dane|ireland irish|portugal portuguese|netherlands dutch|belgium belgian|switzerland swiss
latvia latvian|lithuania lithuanian|georgia georgian|armenia armenian|pakistan pakistani|afghanistan afghan|nigeria nigerian|kenya kenyan|ethiopia ethiopian|africa african|europe european|australia australian|zealand zealander|styria styrian|scotland scottish|wales welsh|england english
iceland icelandic|slovakia slovak slovakian|slovenia slovenian slovene|czechia czech|albania albanian|belarus belarusian|kazakhstan kazakh|vietnam vietnamese|thailand thai|indonesia indonesian|malaysia malaysian|philippines philippine filipino|cuba cuban|venezuela venezuelan|colombia colombian|ghana ghanaian|somalia somali|sudan sudanese|lebanon lebanese|jordan jordanian|yemen yemeni|libya libyan|morocco moroccan|tunisia tunisian|algeria algerian`

/** Base form of each irregular form. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  [...toLines(irregularForms), ...toLines(countryForms)].flatMap(([base = '', ...forms]) =>
    [base, ...forms].map((form) => [form, base] as const),
  ),
)

/** Names of countries and regions, as `baseForms` gives them, cut as stems are. */
export const countries: ReadonlySet<string> = new Set(toLines(countryForms).map(([base = '']) => base))

/** Lines of words with one sense. */
export const senseLines: readonly (readonly string[])[] = toLines(newsSenses)

/** Words that count. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, index): readonly [string, number] => [word, index])
    .concat(
      `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ').map((word, index) => [word, 20 + 10 * index]),
    ),
)

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
])
