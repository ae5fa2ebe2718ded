import { createHash } from 'node:crypto'
import { articleId, type FiledReading, revisionId } from 'hearsay'
import { extractPage } from 'hearsay/extract'
import { workOut } from 'hearsay/ledger'
import { openModels } from 'hearsay/models'
import { readText } from 'hearsay/read'

const models = openModels()

/** A page as a ledger takes it: the ids are yours, one for the article, one for each of its texts. */
function toFiled(id: string, html: string): FiledReading {
  const page = extractPage({ bytes: new TextEncoder().encode(html), name: id })
  if (page.kind === 'failed') throw page.error
  const { text, facts, notices } = page
  const read = readText(text, { ...facts, models })
  const hash = createHash('sha256').update(text).digest('hex')
  const article = { ...facts, id: articleId(id), text, textHash: `sha256:${hash}` }
  return {
    articleId: article.id,
    revisionId: revisionId(hash),
    seenAt: '2024-08-06T09:00:00.000Z',
    reading: { hearsay: '1', article, ...read, notices: [...notices, ...read.notices] },
  }
}

const page = (who: string): string =>
  `<html><body><article><h1>Ferry strikes reef</h1>
  <p>The captain of the Hanna Maria had been drinking before the ferry left Halvik, ${who} said on Monday.</p>
  <p>The Hanna Maria lies on the reef outside Halvik, and divers will look at her hull this week.</p></article></body></html>`

const readings = [toFiled('one', page('the coast guard')), toFiled('two', page('the harbour master'))]
const { claims } = workOut(readings)
for (const { statement, status } of claims) console.log(status, statement)
