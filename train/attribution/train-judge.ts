import type { BoostedTrees } from '../../src/read/attribution/learned/boosted-trees.ts'
import { measureOffers, type SeenOffer, seeOffers } from '../../src/read/attribution/learned/judge-offers.ts'
import { type Chains, offerAttributions } from '../../src/read/attribution/learned/offer-attributions.ts'
import type { Offer } from '../../src/read/attribution/learned/part-offers.ts'
import { likeness } from '../../src/read/attribution/learned/token-sets.ts'
import { growTrees } from './grow-trees.ts'
import { isHalfRight, type TokenAttribution } from './match-attributions.ts'
import { type Quantized, quantize } from './quantize.ts'
import type { Lesson } from './train-chains.ts'
import { type LinearExample, scoreLinear, trainLinear } from './train-linear.ts'

/** The offers of one article, by chains that have not seen it. */
export interface OfferedLesson {
  readonly lesson: Lesson
  readonly seen: readonly SeenOffer[]
  readonly isRight: Uint8Array
  /** Whether cue, source and content are right to the token. */
  readonly isExact: Uint8Array
}

/** Whether an offer is what people marked: the cues meet, and the sources and contents are at least half alike. */
const isHit = (offer: Offer, gold: TokenAttribution): boolean =>
  gold.cue.some((i) => i >= offer.cue.first && i < offer.cue.end) && isHalfRight(offer, gold)

const isSame = (offer: Offer, gold: TokenAttribution): boolean =>
  gold.cue[0] === offer.cue.first &&
  gold.cue.at(-1) === offer.cue.end - 1 &&
  likeness(offer.source, gold.source) === 1 &&
  likeness(offer.content, gold.content) === 1

/** What chains and rules offer in an article, and which of it is what people marked. */
export function offerLesson(lesson: Lesson, chains: Chains): OfferedLesson {
  const { document, labelled } = lesson
  const seen = seeOffers(document, offerAttributions(chains, document, labelled.rules), labelled.rules)
  const isRight = Uint8Array.from(seen, ({ view }) => (labelled.gold.some((gold) => isHit(view.offer, gold)) ? 1 : 0))
  const isExact = Uint8Array.from(seen, ({ view }) => (labelled.gold.some((gold) => isSame(view.offer, gold)) ? 1 : 0))
  return { lesson, seen, isRight, isExact }
}

/** What judges offers, as it is written down. */
export interface LearnedJudge {
  readonly linear: Quantized
  readonly right: BoostedTrees
  readonly exact: BoostedTrees
}

/** Parts of the articles; each is scored by a linear model of the others, so that trees see scores as unsure as they will be. */
const folds = 5
const treeSettings = { rounds: 150, rate: 0.08, leaves: 24, fewestRows: 60, l2: 5 } as const

/** Learns to judge offers: trees over the scores of linear models that have not seen the article. */
export function trainJudge(lessons: readonly OfferedLesson[], report: (line: string) => void): LearnedJudge {
  const examplesOf = (some: readonly OfferedLesson[]): readonly LinearExample[] =>
    some.flatMap(({ seen, isRight }) => seen.map(({ features }, i) => ({ features, isRight: isRight[i] === 1 })))
  const rows: Float32Array[] = []
  const [right, exact]: [number[], number[]] = [[], []]
  // An article that was offered more than once is in one part with all its offers.
  const foldOf = new Map([...new Set(lessons.map(({ lesson }) => lesson))].map((lesson, i) => [lesson, i % folds]))
  for (let fold = 0; fold < folds; fold += 1) {
    const isIn = ({ lesson }: OfferedLesson): boolean => foldOf.get(lesson) === fold
    report(`judge: part ${fold + 1} of ${folds}`)
    const weights = trainLinear(examplesOf(lessons.filter((one) => !isIn(one))))
    for (const { lesson, seen, isRight, isExact } of lessons.filter(isIn)) {
      rows.push(
        ...measureOffers(
          lesson.document,
          seen,
          Float64Array.from(seen, ({ features }) => scoreLinear(weights, features)),
        ),
      )
      right.push(...isRight)
      exact.push(...isExact)
    }
  }
  const grow = (labels: readonly number[], what: string): BoostedTrees =>
    growTrees(rows, Uint8Array.from(labels), { ...treeSettings, report: (line) => report(`judge, ${what}: ${line}`) })
  return {
    linear: quantize(trainLinear(examplesOf(lessons)), 1, 0.001),
    right: grow(right, 'right'),
    exact: grow(exact, 'exact'),
  }
}
