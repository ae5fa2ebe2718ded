import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleId, revisionId } from '../../src/core/ids.ts'
import { firstMoment } from '../../src/serve/dated-article.ts'

const before = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'America/New_York'
})
afterAll(() => {
  process.env['TZ'] = before
})

it.each([
  ['2024-08-06T07:10', '2024-08-06T07:10:00.000Z'],
  ['2024-08-06T07:10:00+03:00', '2024-08-06T04:10:00.000Z'],
  ['2024-08-06', '2024-08-06'],
  ['2024-08-06T09:00', '2024-08-06T08:00:00.000Z'],
  [undefined, '2024-08-06T08:00:00.000Z'],
])('an article dated %s and seen at eight counts from %s, wherever the server stands', (publishedAt, at) => {
  const revisions = [{ id: revisionId('r'), seenAt: '2024-08-06T08:00:00Z', textHash: 'sha256:', text: 'Words.' }]
  const article = { id: articleId('a'), ...(publishedAt !== undefined && { publishedAt }), revisions }
  expect(firstMoment(article)).toBe(at)
})
