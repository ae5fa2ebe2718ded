import type { Selectable } from 'kysely'
import {
  articleId,
  attributionId,
  claimId,
  groupId,
  originId,
  type RevisionId,
  revisionId,
  storyId,
} from '../core/ids.ts'
import {
  type Citation,
  type Claim,
  type CopyGroup,
  type Edit,
  type Evidence,
  editKinds,
  type FiledReading,
  type LedgerArticle,
  type Origin,
  type Revision,
  roles,
  type StatusChange,
  type Story,
  statuses,
} from '../core/ledger.ts'
import { certainties, type Reading, sourceKinds, stances } from '../core/reading.ts'
import { DamagedRow } from './damaged-row.ts'
import type { LedgerTables } from './tables.ts'

/** A row as a query gives it back. */
export type Row<Table extends keyof LedgerTables> = Selectable<LedgerTables[Table]>

/** What `toReadingDocument` wrote; the rest of the reading stands in the revision's row. */
type ReadingDocument = Omit<Reading, 'article'> & {
  readonly article: Omit<Reading['article'], 'text' | 'textHash' | 'pageHash'>
}

/** The part of a reading that its revision's row does not hold. Keys are sorted, so that equal readings are equal text. */
export function toReadingDocument({ article, ...rest }: Reading): string {
  const { text: _text, textHash: _textHash, pageHash: _pageHash, ...facts } = article
  return JSON.stringify({ ...rest, article: facts }, (_key, value: unknown) => sortedKeys(value))
}

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A filed reading from its two rows. */
export function toFiledReading(row: Omit<Row<'revision'>, 'settled'> & Pick<Row<'reading'>, 'document'>): FiledReading {
  const { article, ...rest } = parseReadingDocument(row.document)
  return {
    articleId: articleId(row.article_id),
    revisionId: revisionId(row.id),
    ...(row.external_id !== null && { externalId: row.external_id }),
    seenAt: row.seen_at,
    reading: {
      ...rest,
      article: {
        ...article,
        text: row.text,
        textHash: row.text_hash,
        ...(row.page_hash !== null && { pageHash: row.page_hash }),
      },
    },
  }
}

function parseReadingDocument(json: string): ReadingDocument {
  const value: unknown = parseColumn(json)
  if (!isReadingDocument(value)) throw new DamagedRow('a reading')
  return value
}

/** The outline alone: what stands in it was checked before it was filed. */
function isReadingDocument(value: unknown): value is ReadingDocument {
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map<string, unknown>(Object.entries(value))
  const lists = ['notices', 'sentences', 'times', 'entities', 'attributions'].map((name) => parts.get(name))
  const article = parts.get('article')
  return typeof article === 'object' && article !== null && lists.every(Array.isArray)
}

/** A revision from its row. */
export function toRevision(row: Omit<Row<'revision'>, 'settled' | 'article_id'>): Revision {
  return {
    id: revisionId(row.id),
    ...(row.external_id !== null && { externalId: row.external_id }),
    seenAt: row.seen_at,
    textHash: row.text_hash,
    ...(row.page_hash !== null && { pageHash: row.page_hash }),
    text: row.text,
  }
}

/** An article from its row and its revisions. */
export function toArticle(row: Row<'article'>, revisions: readonly Revision[]): LedgerArticle {
  return {
    id: articleId(row.id),
    ...(row.external_id !== null && { externalId: row.external_id }),
    ...(row.url !== null && { url: row.url }),
    ...(row.outlet !== null && { outlet: row.outlet }),
    ...(row.title !== null && { title: row.title }),
    ...(row.byline !== null && { byline: row.byline }),
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    ...(row.group_id !== null && { groupId: groupId(row.group_id) }),
    ...(row.story_id !== null && { storyId: storyId(row.story_id) }),
    revisions,
  }
}

/** A group of copies from its row and its articles. */
export function toGroup(row: Row<'copy_group'>, articleIds: readonly string[]): CopyGroup {
  return {
    id: groupId(row.id),
    articleIds: articleIds.map(articleId),
    ...(row.origin_article_id !== null && { originArticleId: articleId(row.origin_article_id) }),
    reason: row.reason,
  }
}

/** A story from its row and its articles. */
export function toStory(row: Row<'story'>, articleIds: readonly string[]): Story {
  return { id: storyId(row.id), title: row.title, articleIds: articleIds.map(articleId) }
}

/** The rows that a claim is made of besides its own. */
export interface ClaimParts {
  readonly origins: readonly Origin[]
  readonly evidence: readonly Evidence[]
  readonly history: readonly StatusChange[]
}

/** A claim from its row and its parts. */
export function toClaim(row: Row<'claim'>, { origins, evidence, history }: ClaimParts): Claim {
  return {
    id: claimId(row.id),
    ...(row.story_id !== null && { storyId: storyId(row.story_id) }),
    statement: row.statement,
    statementFrom: {
      articleId: articleId(row.statement_article_id),
      revisionId: revisionId(row.statement_revision_id),
      spans: parseColumn(row.statement_spans),
    },
    ...(row.rival_ids !== null && { rivalIds: parseColumn(row.rival_ids) }),
    status: oneOf(statuses, row.status),
    firstSeenAt: row.first_seen_at,
    ...(row.first_denied_at !== null && { firstDeniedAt: row.first_denied_at }),
    origins,
    ...(row.kept_apart !== null && { keptApart: parseColumn(row.kept_apart) }),
    evidence,
    history,
  }
}

/** An origin from its row. */
export function toOrigin(row: Row<'origin'>): Origin {
  return {
    id: originId(row.id),
    name: row.name,
    kind: oneOf(sourceKinds, row.kind),
    role: oneOf(roles, row.role),
    ...(row.turns !== null && { turns: parseColumn(row.turns) }),
    articleIds: parseColumn(row.article_ids),
    reason: row.reason,
  }
}

/** A piece of evidence from its row. */
export function toEvidence(row: Row<'evidence'>): Evidence {
  return {
    ...toPassage(row),
    text: row.text,
    ...(row.speaker !== null && { speaker: row.speaker }),
    stance: oneOf(stances, row.stance),
    certainty: oneOf(certainties, row.certainty),
    originId: originId(row.origin_id),
    ...(row.attribution_id !== null && { attributionId: attributionId(row.attribution_id) }),
  }
}

/** A change of status from its row. */
export function toStatusChange(row: Row<'history'>): StatusChange {
  return { at: row.at, status: oneOf(statuses, row.status), because: toPassage(row) }
}

/** A citation from its row. */
export function toCitation(row: Row<'citation'>): Citation {
  return {
    ...toPassage(row),
    text: row.text,
    ...(row.outlet !== null && { outlet: row.outlet }),
    ...(row.cited_article_id !== null && { citedArticleId: articleId(row.cited_article_id) }),
    how: oneOf(['named', 'linked', 'copied'] as const, row.how),
  }
}

/** An edit from its row. */
export function toEdit(row: Row<'edit'>): Edit {
  return {
    articleId: articleId(row.article_id),
    fromRevisionId: revisionId(row.from_revision_id),
    toRevisionId: revisionId(row.to_revision_id),
    at: row.at,
    kind: oneOf(editKinds, row.kind),
    ...(row.claim_id !== null && { claimId: claimId(row.claim_id) }),
    ...(row.before !== null && { before: row.before }),
    ...(row.after !== null && { after: row.after }),
    announced: row.announced === 1,
  }
}

function toPassage(row: {
  readonly article_id: string
  readonly revision_id: string
  readonly spans: string
}): Claim['statementFrom'] & { readonly revisionId: RevisionId } {
  return {
    articleId: articleId(row.article_id),
    revisionId: revisionId(row.revision_id),
    spans: parseColumn(row.spans),
  }
}

/** What a column of JSON holds, that only this store writes. */
export function parseColumn<Value>(json: string): Value {
  try {
    return JSON.parse(json) as Value
  } catch (error) {
    throw new DamagedRow('JSON', { cause: error })
  }
}

/** A choice as a column holds it. Throws `DamagedRow` for what is none. */
export function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new DamagedRow(`one of ${choices.join(', ')}`)
  return found
}
