import type { Certainty, Stance } from '../../../core/reading.ts'

// Without regard to case only where no name is meant: the month of May doubts nothing.
const doubting = /\b(?:may|might|could|[Pp]erhaps|[Pp]ossibly|[Mm]aybe|conceivably|potentially)\b/u
const leaning =
  /\b(?:probably|likely|appears?|seems?|apparently|presumably|evidence|reportedly|believed?|suggests?)\b/iu

/** What certainty is judged by. `certainty` is what the cue means by itself; `quoted`: the whole content stands in quotation marks. */
export interface Said {
  readonly stance: Stance
  readonly certainty: Certainty
  readonly cue: string
  readonly content: string
  readonly quoted: boolean
}

/** How sure the source is: what the cue says, lowered by a hedge at the head of the content. */
export function certaintyOf({ stance, certainty, cue, content, quoted }: Said): Certainty {
  if (stance === 'declines') return 'unknown'
  if (stance === 'speculates' && certainty === 'probable' && /\b(?:may|might|could)\b/u.test(content)) return 'possible'
  if (certainty !== 'certain' || quoted) return certainty
  if (/\b(?:may|might|could)\b/u.test(cue)) return 'possible'
  if (stance === 'denies' && /\bno (?:evidence|proof|sign)\b/iu.test(content)) return 'probable'
  if (['demands', 'asks', 'promises', 'denies', 'accuses'].includes(stance)) return certainty
  const head = content.split(/\s+/u, 12).join(' ')
  if (doubting.test(head)) return 'possible'
  return leaning.test(head) ? 'probable' : certainty
}
