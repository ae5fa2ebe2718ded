import { mixHash } from '../../../text/model/hash.ts'
import { compileTemplates, hashTemplates } from '../../../text/model/templates.ts'
import { createAtomRow, nothing, valueAt } from './atom-row.ts'
import type { FeatureTable } from './chain-model.ts'
import { distanceStep } from './steps.ts'
import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/**
 * w: lower-case form, W: as written, l: lemma, x: Penn tag, u: universal tag, q: quotation, c: cue class, r: relation; b, a: the token before,
 * after. m<, m>: the mark before and after, d<, d>: how far off. C<, C>: the cue-like token before and after; V<, V>: the verb.
 * S: the sentence. h: the head; A: the cue-like ancestor.
 */
const atomNames = `w W l b b2 b3 a a2 a3 s3 s2 cap sh b.sh a.sh q b.q a.q place ds de m< d< m> d> c b.c a.c b2.c a2.c
  C<l C<c C<d C>l C>c C>d C<next sub S S< S> S<mark same< S.first S.last S.lastq S.tail pron b.mark
  x b.x a.x b2.x a2.x V<l V<c V<d V>l V>c V>d C<x C>x u b.u a.u val kids
  r h.l h.x h.c h.dir b.r a.r A.r A.l A.c A.dir A.way A.edge b.A a.A h.r g.l`
  .trim()
  .split(/\s+/)

const tokenTemplates = compileTemplates(
  atomNames,
  `w | W | l | b | a | b2 | a2 | b3 | a3 | b w | w a | b2 b | a a2 | b w a
   s3 | s2 cap | sh | b.sh sh | sh a.sh | q b.q a.q | w q | place q | ds de | m< d< q | m> d> q | m< m> cap
   c q | b.c c a.c | b2.c b.c | a.c a2.c | c b | c a | c m< m>
   C<l q | C>l q | C<c C<d q | C>c C>d q | C<c C>c m< m> | C<l w | C>l w | C<next C<l | sub C<c | sub q cap
   S q | S C<c C>c | S< q | S> q | S<mark same< S | S.first q | S.last q S.lastq | S.tail q | pron a.c b.mark | cap a.c b.c
   x | b.x | a.x | b2.x | a2.x | b.x x | x a.x | b.x x a.x | b2.x b.x x | x a.x a2.x | x c | x l | b.x l | a.x l | x b | x a | x C<l | x C<x C>x
   x m< m> | V<l V<d | V>l V>d | V<c V>c x | V<l w | V>l w | V<l sub | b.x a.x c | b.x x c | x a.x c
   u | b.u u | u a.u | b.u u a.u | u c | u l | val | val c | val l | val r
   r | r h.l | r h.x | r h.c | h.l l | r h.dir | r b.r | r a.r | A.r A.l | A.r A.c A.dir | A.way A.c | A.r A.edge A.c | A.r A.edge A.l | A.r A.edge q
   A.r b.A | A.r a.A | kids c | kids l | r h.r g.l`,
)

const row = createAtomRow(atomNames.length)
const { put } = row

/** The features of every token, whatever is asked of it. */
export function tokenFeatures(table: TokenTable, context: TokenContext): FeatureTable {
  const width = tokenTemplates.count
  const keys = new Int32Array(table.count * width)
  for (let i = 0; i < table.count; i += 1) {
    row.begin()
    putWord(table, context, i)
    putCuesAround(table, context, i)
    putSentence(table, context, i)
    putTags(table, context, i)
    putTree(table, context, i)
    hashTemplates(tokenTemplates, row.values, keys, i * width)
  }
  return { width, keys }
}

/** Its form and those around it, its place, the marks around it. */
function putWord(table: TokenTable, context: TokenContext, i: number): void {
  const { form, lemma, quote, shape } = table
  const [first, end] = table.sentences[table.sentenceOf[i] ?? 0] ?? [i, i + 1]
  const [paragraphFirst, paragraphEnd] = table.paragraphs[table.paragraphOf[i] ?? 0] ?? [first, end]
  put(valueAt(form, i))
  put(valueAt(table.word, i))
  put(valueAt(lemma, i))
  for (const step of [-1, -2, -3, 1, 2, 3]) put(valueAt(form, i + step))
  for (const column of [table.suffix3, table.suffix2, table.isCapital]) put(valueAt(column, i))
  for (const step of [0, -1, 1]) put(valueAt(shape, i + step))
  for (const step of [0, -1, 1]) put(valueAt(quote, i + step))
  put(
    (i === first ? 8 : 0) | (i === end - 1 ? 4 : 0) | (i === paragraphFirst ? 2 : 0) | (i === paragraphEnd - 1 ? 1 : 0),
  )
  put(distanceStep(i - first))
  put(distanceStep(end - 1 - i))
  put(valueAt(context.markBefore, i))
  put(distanceStep(valueAt(context.markBeforeDistance, i)))
  put(valueAt(context.markAfter, i))
  put(distanceStep(valueAt(context.markAfterDistance, i)))
}

interface Nearest {
  readonly before: number
  readonly after: number
  readonly i: number
}

/** What the nearest of a kind on both sides are, and how far away. */
function putNearest(lemma: Int32Array, cueClass: Uint8Array, { before, after, i }: Nearest): void {
  put(valueAt(lemma, before))
  put(valueAt(cueClass, before))
  put(before < 0 ? nothing : distanceStep(i - before))
  put(valueAt(lemma, after))
  put(valueAt(cueClass, after))
  put(after < 0 ? nothing : distanceStep(after - i))
}

/** The classes of the tokens around it, and the nearest that may be cues. */
function putCuesAround({ form, lemma }: TokenTable, context: TokenContext, i: number): void {
  const { cueClass } = context
  const [before, after] = [context.cueBefore[i] ?? -1, context.cueAfter[i] ?? -1]
  for (const step of [0, -1, 1, -2, 2]) put(valueAt(cueClass, i + step))
  putNearest(lemma, cueClass, { before, after, i })
  put(before < 0 ? nothing : valueAt(form, before + 1))
  put(valueAt(form, context.subordinator[i] ?? -1))
}

/** Its sentence and those beside it in the paragraph. */
function putSentence(table: TokenTable, context: TokenContext, i: number): void {
  const { form, mark, quote } = table
  const s = table.sentenceOf[i] ?? 0
  const [first, end] = table.sentences[s] ?? [i, i + 1]
  const p = table.paragraphOf[i] ?? 0
  const hasBefore = s > 0 && table.paragraphOf[first - 1] === p
  const hasAfter = end < table.count && table.paragraphOf[end] === p
  put(context.sentenceSort[s] ?? 0)
  put(hasBefore ? (context.sentenceSort[s - 1] ?? 0) : nothing)
  put(hasAfter ? (context.sentenceSort[s + 1] ?? 0) : nothing)
  put(valueAt(mark, first - 1))
  put(hasBefore ? 1 : 0)
  put(valueAt(form, first))
  put(valueAt(mark, end - 1))
  put(valueAt(quote, Math.max(first, end - 2)))
  put(context.sentenceTail[s] ?? 0)
  put(valueAt(context.isPronoun, i))
  put(valueAt(mark, i - 1))
}

/** Tags around it, the nearest verbs, what its children are. */
function putTags({ lemma, xpos, upos }: TokenTable, context: TokenContext, i: number): void {
  const { cueClass } = context
  const [before, after] = [context.verbBefore[i] ?? -1, context.verbAfter[i] ?? -1]
  for (const step of [0, -1, 1, -2, 2]) put(valueAt(xpos, i + step))
  putNearest(lemma, cueClass, { before, after, i })
  put(valueAt(xpos, context.cueBefore[i] ?? -1))
  put(valueAt(xpos, context.cueAfter[i] ?? -1))
  for (const step of [0, -1, 1]) put(valueAt(upos, i + step))
  put(valueAt(context.valency, i))
  put(valueAt(context.children, i))
}

/** Its head, and the nearest ancestor that may be a cue. */
function putTree({ lemma, xpos, relation, head }: TokenTable, context: TokenContext, i: number): void {
  const { cueClass, belowCue } = context
  const above = head[i] ?? -1
  put(valueAt(relation, i))
  put(valueAt(lemma, above))
  put(valueAt(xpos, above))
  put(valueAt(cueClass, above))
  put(above < 0 ? nothing : distanceStep(Math.abs(above - i)) * 2 + (above > i ? 1 : 0))
  put(valueAt(relation, i - 1))
  put(valueAt(relation, i + 1))
  const cue = context.cueAbove[i] ?? -1
  const edgeOf = (place: number): number => valueAt(relation, belowCue[place] ?? -1)
  put(edgeOf(i))
  put(valueAt(lemma, cue))
  put(valueAt(cueClass, cue))
  put(cue > i ? 1 : 0)
  put(cue < 0 ? nothing : valueAt(context.wayToCue, i))
  const top = belowCue[i] ?? -1
  put(top < 0 ? nothing : (context.low[top] === i ? 1 : 0) + (context.high[top] === i ? 2 : 0))
  put(mixHash(edgeOf(i - 1), cue >= 0 && context.cueAbove[i - 1] === cue ? 1 : 0))
  put(mixHash(edgeOf(i + 1), cue >= 0 && context.cueAbove[i + 1] === cue ? 1 : 0))
  put(valueAt(relation, above))
  put(valueAt(lemma, head[above] ?? -1))
}
