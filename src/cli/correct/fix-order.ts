import type { FixedAttribution } from '../../core/correction.ts'
import type { Order } from '../../core/correction-order.ts'
import { HearsayError } from '../../core/error.ts'
import { formOf } from '../../core/form-of.ts'
import { type ArticleId, revisionId } from '../../core/ids.ts'
import type { Attribution, Certainty, SourceKind, Stance } from '../../core/reading.ts'
import { correctedReading, missing } from '../../pipeline/index.ts'
import type { LedgerStore } from '../../store/index.ts'
import { findWords } from './find-words.ts'

/** What `hearsay correct fix` is told: words are exact, and stand once in the text. */
export interface FixOptions {
  readonly revision?: string
  readonly attribution?: string
  readonly strike?: boolean
  readonly source?: string
  readonly cue?: string
  readonly content?: string
  readonly speaker?: string
  readonly stance?: Stance
  readonly certainty?: Certainty
  readonly sourceKind?: SourceKind
}

/**
 * The order for what was read at a place: an attribution as it is, but for what is told otherwise; a new one where none is named.
 * @throws HearsayError `usage`, `request.not-found`.
 */
export async function toFixOrder(store: LedgerStore, article: ArticleId, options: FixOptions): Promise<Order> {
  const wanted = options.revision === undefined ? undefined : revisionId(options.revision)
  const filed = await correctedReading(store, article, wanted)
  if (!filed) throw missing('article', article)
  const { attributions, article: read } = filed.reading
  const old = attributions.find(({ id }) => id === options.attribution)
  if (options.attribution !== undefined && !old) throw missing('attribution', options.attribution, `article ${article}`)
  return {
    kind: 'fix-attribution',
    articleId: article,
    revisionId: filed.revisionId,
    ...(old && { attributionId: old.id }),
    ...(options.strike !== true && { attribution: toFixed(read.text, old, options) }),
  }
}

function toFixed(text: string, old: Attribution | undefined, options: FixOptions): FixedAttribution {
  const { source: by, content: said, cue: how } = options
  const source = by === undefined ? old?.source?.spans : [findWords(text, by, '--source')]
  const cue = how === undefined ? old?.cue.spans : [findWords(text, how, '--cue')]
  const content = said === undefined ? old?.content?.spans : [findWords(text, said, '--content')]
  if (!cue)
    throw new HearsayError('usage', 'Expected --cue for an attribution that was not read: the words that signal it')
  const speaker = options.speaker ?? old?.speaker
  return {
    ...(source && { source }),
    cue,
    ...(content && { content }),
    form: said === undefined && old ? old.form : formOf(text, content ?? []),
    stance: options.stance ?? old?.stance ?? 'asserts',
    certainty: options.certainty ?? old?.certainty ?? 'certain',
    sourceKind: options.sourceKind ?? old?.sourceKind ?? 'unspecified',
    ...(speaker !== undefined && speaker !== '' && { speaker }),
  }
}
