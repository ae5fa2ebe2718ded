/** Base form, then the forms that no rule leads back from. */
const verbs = `be am is are was were been being 'm 're|have has had having 've|do does did done doing|will wo 'll|can ca|not n't|
say said|go goes went gone going|see saw seen|take took taken|make made|come came|know knew known|get got gotten|
give gave given|find found|think thought|tell told|become became|leave left|feel felt|bring brought|begin began begun|
keep kept|hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|
speak spoke spoken|lie lay lain lies lied lying|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|
understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|
wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|
lay laid|sell sold|fight fought|bear bore borne|teach taught|eat ate eaten|sing sang sung|strike struck stricken|
hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|arise arose arisen|fly flew flown flies|
spread spread|sleep slept|cost cost|strive strove striven|beat beaten|light lit|bind bound|blow blew blown|bend bent|
bite bit bitten|bleed bled|breed bred|cling clung|creep crept|dig dug|dive dove|flee fled fleeing|fling flung|
forbid forbade forbidden|foresee foresaw foreseen|forgive forgave forgiven|freeze froze frozen|grind ground|hide hid hidden|
kneel knelt|lend lent|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|overtake overtook overtaken|
prove proven|ring rang rung|sew sewn|shine shone|show shown|shrink shrank shrunk|sink sank sunk|slay slew slain|slide slid|
sow sown|spin spun|spit spat|spring sprang sprung|steal stole stolen|stick stuck|sting stung|swear swore sworn|
sweep swept|swell swollen|swim swam swum|swing swung|tear tore torn|tread trod trodden|undergo underwent undergone|
undertake undertook undertaken|uphold upheld|wake woke woken|weep wept|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|rebuild rebuilt|resell resold|retake retook retaken|rewrite rewrote rewritten|
outgrow outgrew outgrown|oversee oversaw overseen|mislead misled|die dies died dying|tie ties tied tying|vie vies vied vying|
agree agreed agreeing|free freed freeing|guarantee guaranteed guaranteeing|use used using|cause caused causing|
accuse accused accusing|age aged aging|argue argued arguing|focus focused focusing|focussed focussing|face faced facing|
control controlled controlling|patrol patrolled patrolling|cancel cancelled cancelling canceled|travel travelled travelling|
expel expelled expelling|compel compelled compelling|propel propelled propelling|quarrel quarrelled|fuel fuelled fuelling|
signal signalled signalling|label labelled labelling|shell shelled shelling|panic panicked panicking|traffic trafficked trafficking|
recur recurred|refer referred referring|occur occurred occurring|infer inferred|commit committed committing`;
const nouns = `man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|
wife wives|life lives|knife knives|wolf wolves|half halves|shelf shelves|thief thieves|loaf loaves|calf calves|
self selves|elf elves|hoof hooves|bus buses|gas gases|virus viruses|campus campuses|status statuses|bonus bonuses|
crisis crises|analysis analyses|thesis theses|basis bases|hypothesis hypotheses|diagnosis diagnoses|axis axes|oasis oases|
phenomenon phenomena|criterion criteria|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|
movie movies|cookie cookies|rookie rookies|zombie zombies|calorie calories|pie pies|shoe shoes|toe toes|quiz quizzes|
plus pluses|lens lenses|chorus choruses|census censuses|canvas canvases|consensus|policeman policemen|spokesman spokesmen|
spokeswoman spokeswomen|fisherman fishermen|gunman gunmen|businessman businessmen|chairman chairmen|congressman congressmen|
serviceman servicemen|airman airmen|seaman seamen|fireman firemen|workman workmen|alderman aldermen|spokesperson spokespeople`;
/** Words that look inflected and are not. */
const unchanged = `news series species politics economics ethics headquarters politics mathematics physics always perhaps
besides sometimes afterwards towards upwards downwards overseas whereas thus plus gas bus yes this his its us as was is
hundred sacred wicked naked rugged indeed embed morning evening during something nothing anything everything spring string
thing king ring wing being ceiling wedding sterling herring pudding viking beijing king's bring sing cling sting swing
chess loss less press process access success business congress express address witness illness ness unless class glass
red bed shed wed sled bred sped need speed seed weed deed greed feed breed bleed steed exceed proceed succeed
lens chaos ethos cosmos atlas canvas christmas alias bias pancreas texas kansas paris davos reuters lies atheist`;
/** From an inflected form, in small letters, to its base form. */
export const irregularForms = new Map([
    ...unchanged.split(/\s+/).map((word) => [word, word]),
    ...`${verbs}|${nouns}`.split(/\s*\|\s*/).flatMap((family) => {
        const [base = '', ...forms] = family.split(/\s+/);
        return [base, ...forms].map((form) => [form, base]);
    }),
]);
