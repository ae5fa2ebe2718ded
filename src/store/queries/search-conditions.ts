import { type RawBuilder, sql } from 'kysely'
import type { SearchFilter } from '../port.ts'
import type { HitStretch } from '../text-index.ts'

/** What a search says in the words of its database. */
export interface SearchDialect {
  /** The function that gives where in its first text the second stands; 0 when it does not. */
  readonly place: RawBuilder<unknown>
  /** A row `piece` for each stretch of a piece of evidence, whose `value` is `[start, end]`. */
  readonly pieces: RawBuilder<unknown>
}

/** The conditions of a search over `article`, `revision` and `sentence`, joined by "and"; true when there are none. */
export function toConditions(
  { filter, asOf }: Pick<HitStretch, 'filter' | 'asOf'>,
  dialect: SearchDialect,
): RawBuilder<unknown> {
  const { storyId, outlet, from, before } = filter
  const evidence = ofEvidence(filter, dialect)
  const conditions = [
    ...(storyId === undefined ? [] : [sql`article.story_id = ${storyId}`]),
    ...(outlet === undefined ? [] : [sql`lower(article.outlet) = ${toLowerAscii(outlet)}`]),
    ...(from === undefined ? [] : [sql`article.newest_at >= ${from}`]),
    ...(before === undefined ? [] : [sql`article.newest_at < ${before}`]),
    ...(asOf === undefined ? [] : [stoodAt(asOf)]),
    ...(evidence.length === 0 ? [] : [holdsEvidence(evidence, dialect, filter.status !== undefined)]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

const stoodAt = (moment: string): RawBuilder<unknown> => sql`exists (
  select 1 from streamed where streamed.revision_id = revision.id and streamed.at <= ${moment}
)`

function ofEvidence(
  { speaker, stance, certainty, status }: SearchFilter,
  { place }: SearchDialect,
): readonly RawBuilder<unknown>[] {
  return [
    ...(speaker === undefined ? [] : [sql`${place}(lower(evidence.speaker), ${toLowerAscii(speaker)}) > 0`]),
    ...(stance === undefined ? [] : [sql`evidence.stance = ${stance}`]),
    ...(certainty === undefined ? [] : [sql`evidence.certainty = ${certainty}`]),
    ...(status === undefined ? [] : [sql`claim.status = ${status}`]),
  ]
}

/** Some piece of evidence has all of this and a stretch within the sentence. Asked of the sentence alone: few have any, and the rest need not be looked up. */
const holdsEvidence = (
  conditions: readonly RawBuilder<unknown>[],
  { pieces }: SearchDialect,
  isOfClaim: boolean,
): RawBuilder<unknown> => sql`exists (
  select 1 from evidence
  ${isOfClaim ? sql`join claim on claim.id = evidence.claim_id` : sql``}
  cross join ${pieces}
  where evidence.revision_id = sentence.revision_id
    and cast(piece.value ->> 0 as bigint) < sentence.span_end and cast(piece.value ->> 1 as bigint) > sentence.span_start
    and ${sql.join([...conditions], sql` and `)}
)`

/** As `lower` does it: SQLite's knows no other letters, nor does PostgreSQL's in the collation "C". */
const toLowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
