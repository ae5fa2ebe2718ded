import { articleId, attributionId, claimId, groupId, originId, revisionId, storyId } from '../../src/core/ids.ts'
import type { Claim, FiledReading, LedgerArticle } from '../../src/core/ledger.ts'
import { partAt, type Span } from '../../src/core/span.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import type { Streamed } from '../../src/store/index.ts'

interface Filing {
  readonly article: string
  readonly revision: string
  readonly sentences: readonly string[]
  readonly seenAt?: string
  readonly title?: string
  readonly externalId?: string
}

/** A filed reading of some sentences, with one attribution in the first. */
export function filedReading({ article, revision, sentences, seenAt, title, externalId }: Filing): FiledReading {
  const text = sentences.join(' ')
  const spans = sentences.map((sentence): Span => [text.indexOf(sentence), text.indexOf(sentence) + sentence.length])
  return {
    articleId: articleId(article),
    revisionId: revisionId(revision),
    ...(externalId !== undefined && { externalId }),
    seenAt: seenAt ?? '2026-03-02T08:00:00.000Z',
    reading: {
      hearsay: '1',
      article: {
        id: articleId(article),
        ...(title !== undefined && { title }),
        text,
        textHash: `sha256:${revision}`,
      },
      notices: [],
      sentences: spans,
      times: [],
      entities: [],
      attributions: [
        {
          id: attributionId('a1'),
          cue: partAt(text, [[0, 3]]),
          form: 'indirect',
          stance: 'asserts',
          certainty: 'certain',
          sourceKind: 'person',
          rule: 'test',
          confidence: 0.5,
        },
      ],
    },
  }
}

/** The article that a ledger makes of these filings. */
export function articleOf(filings: readonly FiledReading[], more: Partial<LedgerArticle> = {}): LedgerArticle {
  const [first] = filings
  if (!first) throw new RangeError('Expected a filing')
  return {
    id: first.articleId,
    ...more,
    revisions: filings.map(({ revisionId: id, externalId, seenAt, reading: { article } }) => ({
      id,
      ...(externalId !== undefined && { externalId }),
      seenAt,
      textHash: article.textHash,
      text: article.text,
    })),
  }
}

/** A claim that stands at these words of a filing. */
export function claimOf(id: string, filing: FiledReading, words: string, more: Partial<Claim> = {}): Claim {
  const start = filing.reading.article.text.indexOf(words)
  const spans: readonly Span[] = [[start, start + words.length]]
  const passage = { articleId: filing.articleId, revisionId: filing.revisionId, spans }
  return {
    id: claimId(id),
    statement: words,
    statementFrom: passage,
    status: 'uncorroborated',
    firstSeenAt: filing.seenAt,
    origins: [
      {
        id: originId('o1'),
        name: 'Harbour Office',
        kind: 'government',
        role: 'supports',
        articleIds: [filing.articleId],
        reason: 'named',
      },
    ],
    evidence: [{ ...passage, text: words, stance: 'asserts', certainty: 'certain', originId: originId('o1') }],
    history: [{ at: filing.seenAt, status: 'uncorroborated', because: passage }],
    ...more,
  }
}

export const ferry = filedReading({
  article: 'ferry',
  revision: 'ferry-1',
  externalId: 'line 1',
  title: 'Ferry stays in port',
  seenAt: '2026-03-02T08:00:00.000Z',
  sentences: ['The harbour office said 😀 the ferry would not sail.', 'Passengers waited at Göteborg.'],
})

export const ferryLater = filedReading({
  article: 'ferry',
  revision: 'ferry-2',
  title: 'Ferry stays in port',
  seenAt: '2026-03-02T09:00:00.000Z',
  sentences: ['The harbour office said the ferry might sail.', 'Passengers waited at Göteborg.'],
})

export const bridge = filedReading({
  article: 'bridge',
  revision: 'bridge-1',
  seenAt: '2026-03-03T08:00:00.000Z',
  sentences: ['The mayor denied that the bridge was closed.'],
})

export const filings: readonly FiledReading[] = [ferry, ferryLater, bridge]

const denied = claimOf('closed', bridge, 'the bridge was closed')

/** A ledger that uses every key of every kind at least once, and leaves each optional one out at least once. */
export const sampleLedger: Ledger = {
  hearsay: '1',
  articles: [
    articleOf([bridge], { url: 'https://mayor.example/bridge', publishedAt: '2026-03-03T07:00:00+01:00' }),
    articleOf([ferry, ferryLater], {
      externalId: 'line 1',
      outlet: 'Quay News',
      title: 'Ferry stays in port',
      byline: 'A. Writer',
      groupId: groupId('g1'),
      storyId: storyId('s1'),
    }),
  ],
  groups: [
    { id: groupId('g2'), articleIds: [articleId('bridge')], reason: 'none' },
    {
      id: groupId('g1'),
      articleIds: [articleId('ferry'), articleId('bridge')],
      originArticleId: articleId('ferry'),
      reason: 'same words',
    },
  ],
  stories: [
    { id: storyId('s2'), title: 'Bridge', articleIds: [articleId('bridge')] },
    { id: storyId('s1'), title: 'Ferry', articleIds: [articleId('ferry')] },
  ],
  claims: [
    {
      ...denied,
      storyId: storyId('s2'),
      rivalIds: [claimId('sail')],
      status: 'contested',
      firstDeniedAt: '2026-03-03T08:00:00.000Z',
      origins: [
        {
          id: originId('o2'),
          name: 'Mayor',
          kind: 'person',
          role: 'denies',
          turns: [{ at: '2026-03-01T00:00:00.000Z', role: 'speculates' }],
          articleIds: [articleId('bridge'), articleId('ferry')],
          reason: 'named',
        },
        ...denied.origins,
      ],
      keptApart: [{ originIds: [originId('o1'), originId('o2')], reason: 'different bodies' }],
      evidence: denied.evidence.map((piece) => ({ ...piece, speaker: 'Mayor', attributionId: attributionId('a1') })),
    },
    claimOf('sail', ferry, 'the ferry would not sail'),
  ],
  citations: [
    {
      ...denied.statementFrom,
      text: 'The mayor',
      outlet: 'Quay News',
      citedArticleId: articleId('ferry'),
      how: 'named',
    },
    { ...denied.statementFrom, text: 'the bridge', how: 'linked' },
  ],
  edits: [
    {
      articleId: articleId('ferry'),
      fromRevisionId: revisionId('ferry-1'),
      toRevisionId: revisionId('ferry-2'),
      at: '2026-03-02T09:00:00.000Z',
      kind: 'softened',
      claimId: claimId('sail'),
      before: 'would not sail',
      after: 'might sail',
      announced: true,
    },
    {
      articleId: articleId('ferry'),
      fromRevisionId: revisionId('ferry-1'),
      toRevisionId: revisionId('ferry-2'),
      at: '2026-03-02T09:00:00.000Z',
      kind: 'reworded',
      announced: false,
    },
  ],
}

/** The filings in the order of the record, each placed in a story of its article's name. */
export const sampleStream: readonly Streamed[] = [
  { ...ferry, ordinal: 0, outlet: 'Quay News' },
  { ...ferryLater, ordinal: 1, outlet: 'Quay News' },
  { ...bridge, ordinal: 0, outlet: 'Ley Times' },
].map(({ articleId: id, revisionId: revision, seenAt, ordinal, outlet }) => ({
  ...{ articleId: id, revisionId: revision, at: seenAt, ordinal, outlet, runs: '', placed: id, story: id },
  ...{ isWaiting: false, overlaps: [], absorbed: [] },
}))
