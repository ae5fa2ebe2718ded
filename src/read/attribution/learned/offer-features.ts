import { hashText, mixHash } from '../../../text/model/hash.ts'
import { compileTemplates, hashTemplates } from '../../../text/model/templates.ts'
import { createAtomRow, nothing, valueAt } from './atom-row.ts'
import type { Company } from './offer-company.ts'
import type { OfferView } from './offer-view.ts'
import { distanceStep } from './steps.ts'
import type { TokensInContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/**
 * least, begins, most, inCon: probabilities of the cue; path, gap, rank: of the parts. H: the cue's head, by lemma, tag, class, relation,
 * children, valency, quotation; cue: its lemmas. form, side, size, runs, verbs, away, start, open: the content; f., l., n.: its first and
 * last token and the next. src.: the source; s., e., s.head, s.sort: its first and last token, its head, how likely that is to speak.
 * c.: the content's head. con.: the content in the tree. co.: the company. rule.: the rule that agrees most.
 */
const atomNames = `least begins most inCon path gap rank lift by
  H.lemma H.tag H.class H.rel H.kids H.val H.quote cue cueSize sure
  form side size runs verbs away start open f.form f.tag l.mark l.tag n.form n.tag
  src src.size src.runs src.far src.after src.rel s.form s.tag e.form e.tag s.caps between s.head s.sort c.head c.tag
  con.rel con.edges con.cross co.rival co.outer co.inner co.shared
  rule rule.con rule.src rule.cue rule.sure rule.has ag.src ag.con ag.bef ag.aft`
  .trim()
  .split(/\s+/)

const offerTemplates = compileTemplates(
  atomNames,
  `least | path | least path | begins | most lift | inCon | gap rank | rank path | rank | lift least | by | by lift
   form least | form path | form side open | open form | src least | src H.lemma | H.lemma | H.lemma form | H.lemma sure | H.class least
   H.tag | H.tag src form | H.tag least | cue | cueSize H.class | H.rel | H.kids | H.val | H.quote form
   co.rival | co.rival least | co.outer | co.outer least | co.inner | co.shared | co.shared least
   size | size form | runs form | start side form | verbs form size | away form
   f.form | f.form side | f.tag side | l.mark form | l.mark side | l.tag | n.form side | n.tag side
   src.runs | src.size | s.form | s.tag | s.tag e.tag | e.tag | e.form | src.far src.after | src.far least | s.caps
   s.sort | s.sort H.lemma | s.sort H.class form | s.head | s.head H.class | c.tag form | c.tag H.lemma | c.head H.lemma | s.sort c.tag H.class
   src.rel | src.rel least | src.rel H.tag | between | between src.far
   con.rel | con.rel con.edges side | con.edges form | con.cross form
   ag.src src | ag.con form | ag.bef ag.aft | ag.con ag.bef ag.aft | ag.con path | ag.con least | ag.src least
   rule | rule rule.con | rule rule.src | rule.con rule.src rule.cue | rule rule.con rule.src | rule rule.cue | rule.sure | rule.has rule
   rule.con path | rule.src path | rule least | rule.con least | rule.cue least | by rule.con rule.src | rule.con rank | rule.src rank`,
)

/** Features share `2 ** offerBits` weights. */
export const offerBits = 20

const row = createAtomRow(atomNames.length)
const { put } = row

/** The logarithm of the odds in steps of a width, from -12 to 12. */
const oddsStep = (probability: number, width: number): number =>
  stepOf(Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability)), width)
const stepOf = (value: number, width: number): number => Math.max(-12, Math.min(12, Math.round(value / width)))
const fifths = (strength: number): number => (strength === 0 ? 0 : 1 + Math.min(5, Math.floor(strength * 5)))
const likeStep = (likeness: number): number =>
  likeness === 0 ? 0 : likeness < 0.25 ? 1 : likeness < 0.5 ? 2 : likeness < 0.8 ? 3 : likeness < 1 ? 4 : 5

/** The features by which an offer is judged. `between`: cues between its source and its cue. */
export function offerFeatures(
  { table, context }: TokensInContext,
  view: OfferView,
  company: Company,
  between: number,
): Int32Array {
  const { form, xpos, lemma, mark, relation } = table
  const { offer, head, first, last, next, quoted, rule } = view
  const { cue, source, content } = offer
  const hasSource = source.length > 0
  const [start, end] = [source[0] ?? -1, source.at(-1) ?? -1]
  const least = oddsStep(cue.least, 0.5)
  row.begin()
  for (const value of [least, oddsStep(cue.begins, 1), oddsStep(cue.most, 1), fifths(cue.inContent)]) put(value)
  for (const value of [oddsStep(offer.probability, 0.7), stepOf(offer.gap, 0.7), offer.rank, cue.lift]) put(value)
  put(offer.by === 'model' ? 0 : offer.by === 'both' ? 1 : 2)
  for (const column of [lemma, xpos, context.cueClass, relation, context.children, context.valency])
    put(valueAt(column, head))
  put(table.quote[head] === 0 ? 0 : 1)
  put(hashText(table.lemmas.slice(cue.first, cue.end).join('_')))
  put(Math.min(4, cue.end - cue.first))
  put(least > 0 ? 1 : 0)
  for (const value of [quoted.form, view.side, distanceStep(content.length), view.contentRuns]) put(value)
  for (const value of [Math.min(1, view.verbs), Math.max(-2, Math.min(2, view.sentences)), view.startsSentence])
    put(value)
  put(Math.sign(quoted.openings - quoted.closings))
  for (const value of [
    valueAt(form, first),
    valueAt(xpos, first),
    valueAt(mark, last),
    valueAt(xpos, last),
    valueAt(form, next),
  ])
    put(value)
  put(view.isNextInSentence ? valueAt(xpos, next) : 1)
  for (const value of [hasSource ? 1 : 0, distanceStep(source.length), view.sourceRuns]) put(value)
  put(hasSource ? distanceStep(view.sourceDistance + 1) : nothing)
  for (const value of [view.isSourceAfter, view.sourceRelation]) put(value)
  for (const value of [valueAt(form, start), valueAt(xpos, start), valueAt(form, end), valueAt(xpos, end)]) put(value)
  put(hasSource ? capitals(table, start, end) : nothing)
  put(Math.min(2, between))
  for (const value of [
    valueAt(lemma, view.sourceHead),
    view.sourceSort,
    valueAt(lemma, view.contentHead),
    valueAt(xpos, view.contentHead),
  ])
    put(value)
  for (const value of [view.contentRelation, view.edges, Math.min(3, view.crossings)]) put(value)
  for (const value of [company.rival, company.outer, company.inner, company.shared]) put(fifths(value))
  put(rule ? hashText(rule.candidate.rule) : 0)
  for (const value of [likeStep(view.likeContent), likeStep(view.likeSource), view.likeCue]) put(rule ? value + 1 : 0)
  put(rule ? Math.round(rule.candidate.confidence * 10) : -1)
  put(rule ? mixHash(1, rule.content.length > 0 ? 1 : 0) : 0)
  const { agreement } = offer
  for (const value of [agreement.source, agreement.content, agreement.before, agreement.after]) put(fifths(value))
  const keys = new Int32Array(offerTemplates.count)
  hashTemplates(offerTemplates, row.values, keys)
  return keys.map((key) => key & (2 ** offerBits - 1))
}

/** Capitals at the edges of a source, and whether it starts its sentence. */
function capitals({ isCapital, sentences, sentenceOf }: TokenTable, start: number, end: number): number {
  const isFirst = sentences[sentenceOf[start] ?? 0]?.[0] === start
  return (isCapital[end] ?? 0) * 4 + (isCapital[start] ?? 0) * 2 + (isFirst ? 1 : 0)
}
