import type { EntityType } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import type { NameSort } from './name-sort.ts'
import type { NounKind } from './noun-kind.ts'

/** Words that say what a name names: a title before it, a noun phrase beside it. */
export interface Descriptor {
  readonly place: 'title' | 'before' | 'after'
  /** Tokens, `[first, end)`. */
  readonly tokens: readonly [first: number, end: number]
  /** The noun: "minister" in "the visiting Russian defence minister". */
  readonly head: string
  readonly kind: NounKind | 'state-media'
}

/** Words that name somebody or something, without the title before them. */
export interface Name {
  readonly span: Span
  readonly text: string
  readonly type: EntityType
  readonly sort: NameSort
  /** In full, where our lists know it: "Korean Central News Agency" for "KCNA". */
  readonly known?: string
  /** The state that our lists tie it to. */
  readonly country?: string
  /** Tokens, `[first, end)`. */
  readonly tokens: readonly [first: number, end: number]
  readonly sentence: number
  readonly descriptors: readonly Descriptor[]
  /** 0 to 1: how sure we are of the sort. A known name or a title makes it sure; a bare capital does not. */
  readonly weight: number
}
