import { type RawBuilder, sql } from 'kysely'
import type { SearchFilter } from '../port.ts'

/** The conditions of a search over `article`, `revision` and `sentence`, joined by "and"; true when there are none. */
export function toConditions(filter: SearchFilter): RawBuilder<unknown> {
  const { storyId, outlet, from, before } = filter
  const evidence = ofEvidence(filter)
  const conditions = [
    ...(storyId === undefined ? [] : [sql`article.story_id = ${storyId}`]),
    ...(outlet === undefined ? [] : [sql`lower(article.outlet) = lower(${outlet})`]),
    ...(from === undefined ? [] : [sql`article.newest_at >= ${from}`]),
    ...(before === undefined ? [] : [sql`article.newest_at < ${before}`]),
    ...(evidence.length === 0 ? [] : [holdsEvidence(evidence)]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

function ofEvidence({ speaker, stance, certainty, status }: SearchFilter): readonly RawBuilder<unknown>[] {
  return [
    ...(speaker === undefined ? [] : [sql`instr(lower(evidence.speaker), lower(${speaker})) > 0`]),
    ...(stance === undefined ? [] : [sql`evidence.stance = ${stance}`]),
    ...(certainty === undefined ? [] : [sql`evidence.certainty = ${certainty}`]),
    ...(status === undefined ? [] : [sql`claim.status = ${status}`]),
  ]
}

/** Some piece of evidence has all of this and a stretch within the sentence. */
const holdsEvidence = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql`exists (
  select 1 from evidence
  join claim on claim.id = evidence.claim_id
  join json_each(evidence.spans) as piece
  where evidence.revision_id = revision.id
    and json_extract(piece.value, '$[0]') < sentence.span_end and json_extract(piece.value, '$[1]') > sentence.span_start
    and ${sql.join([...conditions], sql` and `)}
)`
