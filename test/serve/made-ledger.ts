import { articleId, attributionId, claimId, groupId, originId, revisionId, storyId } from '../../src/core/ids.ts'
import type { Claim, Evidence, FiledReading, Passage } from '../../src/core/ledger.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { spanOf, toArticle, toFiled } from './made-report.ts'

const wireText =
  'The lamp of Skarv light went out on Monday night, the coast guard said.\n\nNobody had been warned, according to Tove Lind, a fisherman. She may sue, she added.'
const sayings = [
  {
    source: 'the coast guard',
    cue: 'said',
    content: 'The lamp of Skarv light went out on Monday night',
    stance: 'asserts',
    speaker: 'Coast Guard',
  },
  {
    source: 'Tove Lind, a fisherman',
    cue: 'according to',
    content: 'Nobody had been warned',
    stance: 'asserts',
    speaker: 'Tove Lind',
  },
  {
    source: 'she',
    cue: 'added',
    content: 'She may sue',
    stance: 'speculates',
    certainty: 'possible',
    speaker: 'Tove Lind',
  },
] as const

export const wire = toFiled({
  id: 'wire',
  outlet: 'Harbour Wire',
  title: 'Skarv light goes dark',
  byline: 'A. Writer',
  url: 'https://wire.example/skarv',
  publishedAt: '2026-03-02T08:00:00Z',
  seenAt: '2026-03-02T08:05:00.000Z',
  text: wireText,
  sayings,
})

const copy = toFiled({
  id: 'copy',
  outlet: 'Quay News',
  title: 'Lighthouse fails',
  publishedAt: '2026-03-02T09:00:00Z',
  seenAt: '2026-03-02T09:05:00.000Z',
  text: wireText,
  sayings,
})

const post = toFiled({
  id: 'post',
  outlet: 'Island Post',
  title: 'Keeper rejects report',
  publishedAt: '2026-03-03T07:00:00Z',
  seenAt: '2026-03-03T07:05:00.000Z',
  text: 'Mats Holm, the keeper, denied that the lamp had gone out. Harbour Wire had reported it on Monday.\n\nThe sea was calm.',
  sayings: [
    {
      source: 'Mats Holm, the keeper,',
      cue: 'denied',
      content: 'that the lamp had gone out',
      stance: 'denies',
      speaker: 'Mats Holm',
    },
  ],
})

const postLater = toFiled({
  id: 'post',
  revision: 'post-2',
  outlet: 'Island Post',
  title: 'Keeper rejects report',
  publishedAt: '2026-03-03T07:00:00Z',
  seenAt: '2026-03-03T09:35:00.000Z',
  text: 'Mats Holm, the keeper, denied that the lamp had gone out for long. Harbour Wire had reported it on Monday.\n\nThe sea was calm.',
  sayings: [
    {
      source: 'Mats Holm, the keeper,',
      cue: 'denied',
      content: 'that the lamp had gone out for long',
      stance: 'denies',
      speaker: 'Mats Holm',
    },
  ],
})

/** What a page may hold to hurt whoever shows it: script, a turned direction, a word that no line can hold. */
const hostileWords = `<script>window.hit=1</script><img src=x onerror="window.hit=1"> \u202Eturned ${'unbroken'.repeat(60)}`

const hostile = toFiled({
  id: 'hostile',
  outlet: `${hostileWords} outlet`,
  title: `${hostileWords} title`,
  byline: `${hostileWords} byline`,
  url: 'javascript:window.hit=1',
  publishedAt: '2026-03-01T07:00:00Z',
  seenAt: '2026-03-01T07:05:00.000Z',
  text: `A sailor said ${hostileWords}.`,
  sayings: [
    { source: 'A sailor', cue: 'said', content: hostileWords, stance: 'asserts', speaker: `${hostileWords} speaker` },
  ],
})

export const filed: readonly FiledReading[] = [hostile, wire, copy, post, postLater]

function passageOf(reading: FiledReading, words: string): Passage {
  const spans = [spanOf(reading.reading.article.text, words)]
  return { articleId: reading.articleId, revisionId: reading.revisionId, spans }
}

function evidenceOf(reading: FiledReading, number: number, origin: string): Evidence {
  const attribution = reading.reading.attributions[number - 1]
  const words = attribution?.content?.text ?? ''
  return {
    ...passageOf(reading, words),
    text: words,
    ...(attribution?.speaker !== undefined && { speaker: attribution.speaker }),
    stance: attribution?.stance ?? 'asserts',
    certainty: attribution?.certainty ?? 'certain',
    originId: originId(origin),
    attributionId: attributionId(`a${number}`),
  }
}

const lampWords = 'The lamp of Skarv light went out on Monday night'

export const lamp: Claim = {
  id: claimId('lamp'),
  storyId: storyId('light'),
  statement: lampWords,
  statementFrom: passageOf(wire, lampWords),
  rivalIds: [claimId('warned')],
  status: 'contested',
  firstSeenAt: '2026-03-02T08:00:00.000Z',
  firstDeniedAt: '2026-03-03T07:00:00.000Z',
  origins: [
    {
      id: originId('guard'),
      name: 'Coast Guard',
      kind: 'government',
      role: 'supports',
      articleIds: [articleId('wire'), articleId('copy')],
      reason: 'Quay News carries the text of Harbour Wire.',
    },
    {
      id: originId('keeper'),
      name: 'Mats Holm',
      kind: 'person',
      role: 'denies',
      articleIds: [articleId('post')],
      reason: 'Named as the source by Island Post.',
    },
  ],
  keptApart: [{ originIds: [originId('guard'), originId('keeper')], reason: 'Two bodies.' }],
  evidence: [
    evidenceOf(wire, 1, 'guard'),
    evidenceOf(copy, 1, 'guard'),
    evidenceOf(post, 1, 'keeper'),
    evidenceOf(postLater, 1, 'keeper'),
  ],
  history: [
    { at: '2026-03-02T08:00:00.000Z', status: 'uncorroborated', because: passageOf(wire, lampWords) },
    { at: '2026-03-03T07:00:00.000Z', status: 'contested', because: passageOf(post, 'that the lamp had gone out') },
  ],
}

function lone(id: string, reading: FiledReading, number: number, name: string): Claim {
  const evidence = evidenceOf(reading, number, `${id}-origin`)
  const { articleId: article, revisionId: revision, spans, text } = evidence
  return {
    id: claimId(id),
    ...(id === 'warned' && { storyId: storyId('light') }),
    statement: text,
    statementFrom: { articleId: article, revisionId: revision, spans },
    status: 'uncorroborated',
    firstSeenAt: reading.seenAt,
    origins: [
      {
        id: originId(`${id}-origin`),
        name,
        kind: 'person',
        role: 'supports',
        articleIds: [article],
        reason: `${name} is named.`,
      },
    ],
    evidence: [evidence],
    history: [
      { at: reading.seenAt, status: 'uncorroborated', because: { articleId: article, revisionId: revision, spans } },
    ],
  }
}

/** A small ledger with a copy, a denial, a silent edit, a citation, and words that mean harm. */
export const madeLedger: Ledger = {
  hearsay: '1',
  articles: [
    toArticle([wire], { storyId: storyId('light'), groupId: groupId('text') }),
    toArticle([copy], { storyId: storyId('light'), groupId: groupId('text') }),
    toArticle([post, postLater], { storyId: storyId('light') }),
    toArticle([hostile], { storyId: storyId('harm') }),
  ],
  groups: [
    {
      id: groupId('text'),
      articleIds: [articleId('wire'), articleId('copy')],
      originArticleId: articleId('wire'),
      reason: 'One text.',
    },
  ],
  stories: [
    { id: storyId('light'), title: 'Skarv light goes dark', articleIds: ['wire', 'copy', 'post'].map(articleId) },
    { id: storyId('harm'), title: `${hostileWords} story`, articleIds: [articleId('hostile')] },
  ],
  claims: [lamp, lone('warned', wire, 2, 'Tove Lind'), lone('harm', hostile, 1, `${hostileWords} origin`)],
  citations: [
    {
      ...passageOf(post, 'Harbour Wire had reported it'),
      text: 'Harbour Wire had reported it',
      outlet: 'Harbour Wire',
      citedArticleId: articleId('wire'),
      how: 'named',
    },
  ],
  edits: [
    {
      articleId: articleId('post'),
      fromRevisionId: revisionId('post-1'),
      toRevisionId: revisionId('post-2'),
      at: '2026-03-03T09:35:00.000Z',
      kind: 'softened',
      claimId: claimId('lamp'),
      before: 'that the lamp had gone out.',
      after: 'that the lamp had gone out for long.',
      announced: false,
    },
  ],
}
