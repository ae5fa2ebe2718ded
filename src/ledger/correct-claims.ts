import type { Correction, Said } from '../core/correction.ts'
import { likeness, type Sketch, sketchSaying } from './compare-sayings.ts'
import { findSaid } from './find-said.ts'
import type { Saying } from './gather-sayings.ts'
import { byTimeSaid, type Matter } from './match-claims.ts'
import type { Weigh } from './vocabulary.ts'

/** Merges and splits what becomes a claim as persons did, one correction after the other. What is not found any more changes nothing. */
export function correctClaims(
  matters: readonly Matter[],
  corrections: readonly Correction[],
  weigh: Weigh,
): readonly Matter[] {
  return corrections.reduce((now, { change }) => {
    if (change.kind === 'merge-claims') return merge(now, change.said)
    if (change.kind === 'split-claim') return split(now, change.said, change.from, weigh)
    return now
  }, matters)
}

function merge(matters: readonly Matter[], said: readonly Said[]): readonly Matter[] {
  const meant = find(matters, said)
  const [first, ...others] = matters.filter(({ sayings }) => sayings.some((saying) => meant.has(saying)))
  if (!first || others.length === 0) return matters
  const whole: Matter = {
    story: first.story,
    sayings: [first, ...others].flatMap(({ sayings }) => sayings).sort(byTimeSaid),
    rivals: [first, ...others].flatMap(({ rivals }) => rivals),
  }
  return matters.flatMap((matter) => (matter === first ? [whole] : others.includes(matter) ? [] : [matter]))
}

function split(
  matters: readonly Matter[],
  said: readonly Said[],
  from: readonly Said[],
  weigh: Weigh,
): readonly Matter[] {
  const [leaving, staying] = [find(matters, said), find(matters, from)]
  const isLike = likerTo([...leaving], [...staying], weigh)
  const parts = matters.map((matter) => {
    const { sayings } = matter
    if (!sayings.some((saying) => leaving.has(saying))) return { left: [], rest: matter }
    const goes = (saying: Saying): boolean => leaving.has(saying) || (!staying.has(saying) && isLike(saying))
    return { left: sayings.filter(goes), rest: { ...matter, sayings: sayings.filter((saying) => !goes(saying)) } }
  })
  const left = parts.flatMap((part) => part.left).sort(byTimeSaid)
  const [first] = matters
  if (!first || left.length === 0) return matters
  return [
    ...parts.flatMap(({ rest }) => (rest.sayings.length > 0 ? [rest] : [])),
    { story: first.story, sayings: left, rivals: [] },
  ]
}

const find = (matters: readonly Matter[], said: readonly Said[]): ReadonlySet<Saying> => {
  const sayings = matters.flatMap((matter) => matter.sayings)
  return new Set(said.flatMap((one) => findSaid(sayings, one) ?? []))
}

/** Whether a saying that a person did not know of is more like those that leave than those that stay. */
function likerTo(leaving: readonly Saying[], staying: readonly Saying[], weigh: Weigh): (saying: Saying) => boolean {
  const sketches = new Map<Saying, Sketch>()
  const sketchOf = (saying: Saying): Sketch => {
    const sketch = sketches.get(saying) ?? sketchSaying(saying, weigh)
    sketches.set(saying, sketch)
    return sketch
  }
  const most = (saying: Saying, others: readonly Saying[]): number =>
    Math.max(
      0,
      ...others.map((other) =>
        saying.text === other.text
          ? sameWords
          : likeness(sketchOf(saying), sketchOf(other), weigh, saying.article.id === other.article.id),
      ),
    )
  return (saying) => most(saying, leaving) > most(saying, staying)
}

/** More than any likeness. */
const sameWords = 2
