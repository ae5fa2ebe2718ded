import type { Change, Correction, Said } from '../../core/correction.ts'
import { unreachable } from '../../core/error.ts'
import { joinNames, plural } from '../words.ts'

const pieces = (said: readonly Said[]): string => plural(said.length, 'piece of evidence', 'pieces of evidence')

/** Whose origin counts as another now, and as which: those whose name went, and the one that has more reports than before. */
function namesOfJoined({ before, after }: Told): readonly string[] {
  const originsOf = (briefs: Told['before']) => briefs.flatMap((brief) => (brief.kind === 'claim' ? brief.origins : []))
  const [was, is] = [originsOf(before), originsOf(after)]
  const gone = was.filter(({ name }) => !is.some((origin) => origin.name === name))
  const grown = is.filter((origin) => !was.some((one) => JSON.stringify(one) === JSON.stringify(origin)))
  return gone.length > 0 && grown.length === 1 ? [...gone, ...grown].map(({ name }) => name) : []
}

type Told = Pick<Correction, 'change' | 'before' | 'after'>

/** What a correction did, in one plain sentence. `undone`: what an undoing is about. */
export function sentenceOf(correction: Told, undone?: Told): string {
  const { change } = correction
  switch (change.kind) {
    case 'merge-stories':
      return `Joined ${plural(change.articleIds.length, 'story', 'stories')}.`
    case 'split-story':
      return `Split ${plural(change.articleIds.length, 'article')} off a story.`
    case 'merge-claims':
      return `Joined ${plural(change.said.length, 'claim')}.`
    case 'split-claim':
      return `Split ${pieces(change.said)} off a claim.`
    case 'merge-origins': {
      const names = namesOfJoined(correction)
      const origins = plural(change.said.length, 'origin')
      return names.length === change.said.length ? `Joined ${origins}: ${joinNames(names)}.` : `Joined ${origins}.`
    }
    case 'split-origin':
      return `Split ${pieces(change.said)} off an origin.`
    case 'retract':
      return `Marked ${plural(change.said.length, 'origin')} as withdrawn, by words of a report.`
    case 'fix-attribution':
      if (!change.attribution) return 'Struck an attribution: nobody says this there.'
      return change.at ? 'Fixed an attribution.' : 'Added an attribution.'
    case 'undo':
      return undone ? `Undid this: ${sentenceOf(undone)}` : 'Undid a correction.'
    default:
      return unreachable(change)
  }
}

/** The words that a correction is about, if it is about some. */
export function wordsOfChange(change: Change): string | undefined {
  if (change.kind === 'fix-attribution') return change.words.text
  return change.kind === 'retract' ? change.notice.text : undefined
}
