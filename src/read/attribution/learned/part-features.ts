import { compileTemplates, hashTemplates } from '../../../text/model/templates.ts'
import { createAtomRow, valueAt } from './atom-row.ts'
import { betweenCue } from './between.ts'
import type { FeatureTable } from './chain-model.ts'
import type { CueView, TokenRange } from './cue-view.ts'
import { waysToCue } from './cue-ways.ts'
import { distanceStep } from './steps.ts'
import { subtreesAt } from './subtree-edges.ts'
import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/**
 * R: the side of the cue and how many sentences away; d: distance; H: the cue's head; K: its lemmas; c1: its last word; after, before:
 * signs beside it; q, cq: quotation, of the token and of the cue; S: the sentence; w, l, sh, x, r: the token's form, lemma, shape, tag,
 * relation; bw, aw, b.x, a.x: of the tokens beside it. others, commas, quotes, verbs, sig, tags: what lies between. inCues, otherCue:
 * other cues beside it and in its sentence. m<, m>: the marks before and after, d<, d>: how far off. kids, val, hr: the cue's children,
 * valency and relation. hl, hx: the token's head. en, er, st, sr, be: subtrees that end and start here, and that end just before.
 * T.: the way through the tree to the cue.
 */
const atomNames =
  `R d H K c1 after before q cq S w l sh bw aw passive isFirst colon others commas quotes sig cap inCues otherCue
  m< d< m> d> sub afterW place ds de x b.x a.x tags verbs kids val hr r hl hx en er st sr be
  T.r T.way T.edge T.up b.T a.T`
    .trim()
    .split(/\s+/)

const partTemplates = compileTemplates(
  atomNames,
  `|d|H|K|H d|c1 d|after before|after d|before d|q S|q cq|w|w H|l K|sh d|bw w|w aw
  |passive d|passive H|isFirst d|colon q|others|others d|others q|commas q|quotes q|sig|sig cap|sig H|commas others q
  |inCues|otherCue q|otherCue S|m< d<|m> d>|sub H|sub w|m< m> cap|afterW d|afterW w|place q|ds de
  |x|x d|x H|b.x x|x a.x|tags|tags x|verbs x|verbs q commas|verbs w
  |kids d|val x|hr d|r|r hl|r hx|en er|st sr|er aw|sr bw|be sr|be w
  |T.r|T.r H|T.way|T.r T.edge|T.r T.edge H|T.r q|T.r T.edge w|b.T T.r|a.T T.r|T.up|T.up H`
    .split('|')
    .map((atoms) => `R ${atoms}`)
    .join('|'),
)

const row = createAtomRow(atomNames.length)
const { put } = row

/** The features of each token of a window as a part of the attribution of a cue. */
export function partFeatures(table: TokenTable, context: TokenContext, cue: CueView, window: TokenRange): FeatureTable {
  const [from, to] = window
  const width = partTemplates.count
  const keys = new Int32Array((to - from) * width)
  const ways = waysToCue(table, context, cue, window)
  const between = betweenCue(table, context, cue, window)
  const others = otherCuesOf(table, cue, window)
  const treeOfCue = [context.children, context.valency, table.relation].map((column) => valueAt(column, cue.head))
  for (let i = from; i < to; i += 1) {
    const place = i - from
    row.begin()
    putPlace(table, cue, i)
    putWord(table, context, cue, i)
    for (const column of [between.otherCues, between.commas, between.quotes, between.signs]) put(column[place] ?? 0)
    put(valueAt(table.isCapital, i))
    put((cue.inCue[i] ?? 0) * 4 + (cue.inCue[i - 1] ?? 0) * 2 + (cue.inCue[i + 1] ?? 0))
    put(others[place] ?? 0)
    putSurroundings(table, context, cue, i)
    put(between.tags[place] ?? 0)
    put(between.verbs[place] ?? 0)
    for (const value of treeOfCue) put(value)
    putTree(table, context, cue, i)
    for (const column of [ways.relation, ways.way, ways.edges, ways.over]) put(column[place] ?? 0)
    put(ways.relation[place - 1] ?? 0)
    put(ways.relation[place + 1] ?? 0)
    hashTemplates(partTemplates, row.values, keys, place * width)
  }
  return { width, keys }
}

function putPlace({ sentenceOf, lemma, form }: TokenTable, cue: CueView, i: number): void {
  const side = i < cue.first ? 0 : i >= cue.end ? 2 : 1
  const sentences = (sentenceOf[i] ?? 0) - (sentenceOf[cue.first] ?? 0)
  put(side * 8 + Math.max(-3, Math.min(3, sentences)) + 3)
  put(side === 1 ? 0 : distanceStep(side === 0 ? cue.first - i : i - cue.end + 1))
  put(valueAt(lemma, cue.head))
  put(cue.lemmas)
  put(valueAt(form, cue.end - 1))
  put(cue.after)
  put(cue.before)
}

function putWord(
  { quote, form, lemma, shape, sentenceOf }: TokenTable,
  context: TokenContext,
  cue: CueView,
  i: number,
): void {
  put(valueAt(quote, i))
  put(valueAt(quote, cue.first))
  put(context.sentenceSort[sentenceOf[i] ?? 0] ?? 0)
  put(valueAt(form, i))
  put(valueAt(lemma, i))
  put(valueAt(shape, i))
  put(valueAt(form, i - 1))
  put(valueAt(form, i + 1))
  put(cue.isPassive)
  put(cue.isFirst)
  put(cue.hasColon)
}

function putSurroundings(table: TokenTable, context: TokenContext, cue: CueView, i: number): void {
  const { form, xpos } = table
  const [first, end] = table.sentences[table.sentenceOf[i] ?? 0] ?? [i, i + 1]
  put(valueAt(context.markBefore, i))
  put(distanceStep(valueAt(context.markBeforeDistance, i)))
  put(valueAt(context.markAfter, i))
  put(distanceStep(valueAt(context.markAfterDistance, i)))
  put(valueAt(form, context.subordinator[i] ?? -1))
  put(valueAt(form, cue.end))
  put((i === first ? 1 : 0) + (i === end - 1 ? 2 : 0))
  put(distanceStep(i - first))
  put(distanceStep(end - 1 - i))
  put(valueAt(xpos, i))
  put(valueAt(xpos, i - 1))
  put(valueAt(xpos, i + 1))
}

function putTree(table: TokenTable, context: TokenContext, cue: CueView, i: number): void {
  const { relation, lemma, head } = table
  const ending = subtreesAt(table, context.high, i, cue)
  const starting = subtreesAt(table, context.low, i, cue)
  put(valueAt(relation, i))
  put(valueAt(lemma, head[i] ?? -1))
  put(valueAt(relation, head[i] ?? -1))
  put(ending.count)
  put(ending.relation)
  put(starting.count)
  put(starting.relation)
  put(i > 0 ? subtreesAt(table, context.high, i - 1, cue).relation : 0)
}

/** Whether another cue stands in the same sentence: 1 before the token or at it, 2 after it. */
function otherCuesOf(table: TokenTable, cue: CueView, [from, to]: TokenRange): Uint8Array {
  const found = new Uint8Array(to - from)
  const mark = (start: number, stop: number, step: 1 | -1, value: number): void => {
    let sentence = -1
    for (let i = start; i !== stop; i += step) {
      if (cue.inCue[i] === 1 && (i < cue.first || i >= cue.end)) sentence = table.sentenceOf[i] ?? 0
      if (sentence >= 0 && table.sentenceOf[i] === sentence) found[i - from] = value
    }
  }
  mark(to - 1, from - 1, -1, 2)
  mark(from, to, 1, 1)
  return found
}
