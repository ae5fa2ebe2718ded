import type { Certainty, Stance } from '../../../core/reading.ts'
import { inflect, type VerbForm } from './inflect.ts'

/**
 * What may stand after a verb of saying as its content:
 * clause "that P" or bare P; that "that P" only; object a noun phrase; gerund "having signed"; infinitive "to stay out";
 * person-infinitive "owners to lend boats"; question "whether", "why"; quote words in quotation marks; addressee "reporters that".
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'object'
  | 'gerund'
  | 'infinitive'
  | 'person-infinitive'
  | 'question'
  | 'quote'
  | 'addressee'

/** What the speaker does with the content, and how sure they say they are. */
export interface Meaning {
  readonly stance: Stance
  readonly certainty: Certainty
}

/** A verb of saying: what may follow it, and what it then means. */
export interface SpeechVerb {
  readonly lemma: string
  readonly frames: ReadonlyMap<Frame, Meaning>
  /** Prepositions that lead in the content and belong to the cue: "called for", "warned of". */
  readonly prepositions: ReadonlyMap<string, Meaning>
}

/** One way to read a word as a verb of saying. */
export interface VerbReading {
  readonly verb: SpeechVerb
  readonly form: VerbForm
}

interface Row {
  readonly frames: string
  readonly stance: Stance
  readonly certainty?: Certainty
  readonly verbs: string
}

/** Verbs by what they take and what their subject does with it. A verb in several rows keeps the first stance and all frames. */
const rows: readonly Row[] = [
  {
    frames: 'clause quote question',
    stance: 'asserts',
    verbs: `say state declare add note explain argue insist claim write report remark observe comment assert maintain
      contend stress emphasise emphasize underline reiterate repeat recall announce reveal disclose determine conclude complain estimate
      calculate testify mention proclaim respond reply counter clarify specify caution believe think reckon know understand feel feature
      rule find show indicate suggest hint tweet post joke recount relate quip muse lament boast tell warn advise inform remind
      assure reassure notify brief predict forecast foresee prophesy swear affirm decide agree learn discover imply demonstrate prove
      point_out make_clear spell_out acknowledge retort stipulate posit theorise theorize surmise guess suppose assume imagine worry
      bemoan interject opine summarise summarize detail divulge confide confess pronounce establish outline describe realise realize
      elaborate conjecture deduce infer`,
  },
  { frames: 'that quote question', stance: 'asserts', verbs: 'signal' },
  {
    frames: 'quote',
    stance: 'asserts',
    verbs: `read continue begin laugh shout exclaim cry whisper murmur mutter grumble sigh answer
      go_on recite chant sing blog text email scream roar snap shrug smile yell chime_in interrupt conclude enthuse gush fume thunder`,
  },
  {
    frames: 'addressee',
    stance: 'asserts',
    verbs: 'tell warn advise inform remind assure reassure notify brief promise convince persuade ask urge',
  },
  {
    frames: 'object',
    stance: 'asserts',
    verbs: `announce report disclose reveal outline describe explain note stress emphasise emphasize underline
      highlight detail mention predict forecast foresee praise thank hail welcome criticise criticize condemn denounce slam blast
      decry deplore lambast mock applaud commend attack defend oppose support endorse cite quote congratulate rule_out reiterate recommend
      question echo discuss recount lament bemoan estimate post ridicule deride chastise rebuke admire laud tout release publish
      declare propose blame propound debate lay_out liken compare stipulate`,
  },
  { frames: 'gerund', stance: 'asserts', verbs: 'recall describe mention report recommend suggest oppose' },
  {
    frames: 'clause question object gerund quote',
    stance: 'denies',
    verbs: 'deny dispute refute rebut disavow contest',
  },
  {
    frames: 'object',
    stance: 'denies',
    verbs: `reject dismiss contradict repudiate rubbish scorn discount discredit debunk disown challenge
      deny brush_off brush_aside shrug_off play_down`,
  },
  { frames: 'clause object', stance: 'denies', certainty: 'probable', verbs: 'doubt disbelieve question' },
  { frames: 'clause quote', stance: 'accuses', verbs: 'allege charge' },
  { frames: 'that', stance: 'confirms', verbs: 'accept' },
  {
    frames: 'clause object gerund quote',
    stance: 'confirms',
    verbs: `confirm admit acknowledge concede confess verify corroborate recognise recognize`,
  },
  { frames: 'object', stance: 'confirms', verbs: 'confirm back substantiate attest authenticate validate' },
  {
    frames: 'infinitive',
    stance: 'promises',
    verbs: 'promise vow pledge swear threaten undertake offer agree commit volunteer guarantee',
  },
  { frames: 'clause object', stance: 'promises', verbs: 'promise vow pledge guarantee' },
  { frames: 'clause quote', stance: 'promises', verbs: 'threaten' },
  { frames: 'infinitive', stance: 'promises', certainty: 'probable', verbs: 'plan intend aim propose mean' },
  { frames: 'that object', stance: 'demands', verbs: 'demand propose recommend request order seek' },
  {
    frames: 'person-infinitive',
    stance: 'demands',
    verbs: `urge order want tell instruct direct press command implore beg exhort call_on
      warn advise encourage require expect challenge wish`,
  },
  { frames: 'that', stance: 'demands', verbs: 'urge insist order wish advocate' },
  { frames: 'object', stance: 'demands', verbs: 'advocate' },
  { frames: 'infinitive', stance: 'demands', verbs: 'want demand wish ask seek' },
  { frames: 'person-infinitive', stance: 'asks', verbs: 'ask invite' },
  { frames: 'question quote', stance: 'asks', verbs: 'ask wonder inquire enquire query' },
  {
    frames: 'clause quote question object',
    stance: 'speculates',
    certainty: 'possible',
    verbs: 'speculate hope fear guess wonder imagine suppose',
  },
  {
    frames: 'clause object',
    stance: 'speculates',
    certainty: 'probable',
    verbs: `suspect expect anticipate assume surmise theorise theorize conjecture
      reckon`,
  },
  { frames: 'infinitive', stance: 'speculates', certainty: 'possible', verbs: 'hope fear' },
  { frames: 'infinitive', stance: 'speculates', certainty: 'probable', verbs: 'expect' },
]

/** Verbs with a meaning of their own, whatever row lists their frames. */
const meanings: ReadonlyMap<string, readonly [Stance, Certainty]> = new Map<string, readonly [Stance, Certainty]>([
  ['believe', ['asserts', 'probable']],
  ['think', ['asserts', 'probable']],
  ['reckon', ['asserts', 'probable']],
  ['feel', ['asserts', 'probable']],
  ['suggest', ['asserts', 'probable']],
  ['indicate', ['asserts', 'probable']],
  ['imply', ['asserts', 'probable']],
  ['hint', ['asserts', 'probable']],
  ['signal', ['asserts', 'probable']],
  ['estimate', ['asserts', 'probable']],
  ['predict', ['speculates', 'probable']],
  ['forecast', ['speculates', 'probable']],
  ['foresee', ['speculates', 'probable']],
  ['prophesy', ['speculates', 'probable']],
  ['assure', ['promises', 'certain']],
  ['acknowledge', ['confirms', 'certain']],
  ['confess', ['confirms', 'certain']],
  ['worry', ['speculates', 'possible']],
  ['guess', ['speculates', 'possible']],
  ['imagine', ['speculates', 'possible']],
  ['suppose', ['speculates', 'possible']],
  ['assume', ['speculates', 'probable']],
  ['surmise', ['speculates', 'probable']],
  ['conjecture', ['speculates', 'possible']],
  ['theorise', ['speculates', 'possible']],
  ['theorize', ['speculates', 'possible']],
  ['muse', ['speculates', 'possible']],
  ['posit', ['speculates', 'possible']],
  ['recommend', ['demands', 'certain']],
])

/** Verbs whose content follows a preposition, which belongs to the cue: "called for", "stood by". */
const prepositional: readonly (readonly [verbs: string, prepositions: string, Stance, Certainty?])[] = [
  ['call press push appeal lobby campaign clamour plead', 'for', 'demands'],
  ['ask', 'for', 'asks'],
  ['beg', 'for', 'demands'],
  ['inquire enquire ask', 'about', 'asks'],
  ['apologise apologize', 'for', 'confirms'],
  ['vouch', 'for', 'confirms'],
  ['stand', 'by', 'confirms'],
  ['own', 'up', 'confirms'],
  ['admit confess', 'to', 'confirms'],
  ['warn', 'of against about', 'asserts'],
  ['complain', 'of about', 'asserts'],
  ['speak boast', 'of', 'asserts'],
  ['point allude refer testify object', 'to', 'asserts'],
  ['hint', 'at', 'asserts', 'probable'],
  ['insist', 'on', 'demands'],
  ['rail protest argue speak', 'against', 'asserts'],
  ['worry', 'about', 'speculates', 'possible'],
  ['hope', 'for', 'speculates', 'possible'],
]

const frameNames: readonly string[] = [
  'clause',
  'that',
  'object',
  'gerund',
  'infinitive',
  'person-infinitive',
  'question',
  'quote',
  'addressee',
]

function isFrame(name: string): name is Frame {
  return frameNames.includes(name)
}

interface Draft {
  readonly frames: Map<Frame, Meaning>
  readonly prepositions: Map<string, Meaning>
}

function createLexicon(): ReadonlyMap<string, SpeechVerb> {
  const drafts = new Map<string, Draft>()
  const draftOf = (lemma: string): Draft => {
    const draft = drafts.get(lemma) ?? { frames: new Map(), prepositions: new Map() }
    drafts.set(lemma, draft)
    return draft
  }
  for (const row of rows) {
    for (const lemma of row.verbs.trim().split(/\s+/)) {
      const own = row.stance === 'asserts' ? meanings.get(lemma) : undefined
      const [stance, certainty] = own ?? [row.stance, row.certainty ?? 'certain']
      const { frames } = draftOf(lemma)
      for (const frame of row.frames.split(' ').filter(isFrame)) {
        if (!frames.has(frame)) frames.set(frame, { stance, certainty })
      }
    }
  }
  for (const [lemmas, words, stance, certainty = 'certain'] of prepositional) {
    for (const lemma of lemmas.split(' ')) {
      for (const word of words.split(' ')) draftOf(lemma).prepositions.set(word, { stance, certainty })
    }
  }
  return new Map([...drafts].map(([lemma, draft]) => [lemma, { lemma, ...draft }]))
}

/** Every verb of saying by its base form; two-word verbs as "rule_out". */
const speechVerbs = createLexicon()

function createForms(): ReadonlyMap<string, readonly VerbReading[]> {
  const forms = new Map<string, VerbReading[]>()
  for (const verb of speechVerbs.values()) {
    const [head = '', particle] = verb.lemma.split('_')
    for (const [form, kind] of inflect(head)) {
      const key = particle === undefined ? form : `${form} ${particle}`
      forms.set(key, [...(forms.get(key) ?? []), { verb, form: kind }])
    }
  }
  return forms
}

/** What a word, or a word and the particle after it ("ruled out"), can be as a verb of saying. */
export const speechVerbForms = createForms()
