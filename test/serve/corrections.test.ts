import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Correction } from '../../src/core/correction.ts'
import type { Order } from '../../src/core/correction-order.ts'
import { articleId, correctionId, revisionId } from '../../src/core/ids.ts'
import type { Claim } from '../../src/core/ledger.ts'
import { takeInCorrections } from '../../src/pipeline/index.ts'
import { correctionRecordSchema, listSchema, problemSchema } from '../../src/serve/schemas.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

let made: MadeApp
let lamp: Claim
beforeEach(async () => {
  made = await openMadeApp({}, 'settled')
  const [claim] = (await made.store.claims({ status: 'contested' })).items
  if (!claim) throw new TypeError('Expected a contested claim')
  lamp = claim
})
afterEach(() => made.close())

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await made.app.request(`http://localhost/api/v1/${path}`, init)
  return { status: response.status, body: await response.json() }
}
const post = (body: unknown, type = 'application/json') =>
  ask('corrections', { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) })
const order = (what: Order, more: object = {}) => post({ order: what, by: 'Ada Lind', why: 'the same man', ...more })
const mergeOrigins = (): Order => ({
  kind: 'merge-origins',
  claimId: lamp.id,
  originIds: lamp.origins.map(({ id }) => id),
})
const list = async (path = 'corrections') =>
  listSchema(correctionRecordSchema)
    .parse((await ask(path)).body)
    .items.map(({ id, stands, found }) => ({ id, stands, ...(!found && { found }) }))
const idOf = (body: unknown): string => z.object({ id: z.string() }).parse(body).id

describe('corrections over the API', () => {
  it('change the ledger, and tell what was there before and what after', async () => {
    const { status, body } = await order(mergeOrigins())
    expect(status).toBe(201)
    expect(body).toMatchObject({
      by: 'Ada Lind',
      why: 'the same man',
      at: '2026-03-04T00:00:00.000Z',
      stands: true,
      before: [{ kind: 'claim', id: lamp.id, status: 'contested' }],
      after: [{ kind: 'claim', id: lamp.id, status: 'uncorroborated' }],
    })
    expect((await ask(`claims/${lamp.id}`)).body).toMatchObject({ status: 'uncorroborated', origins: [{}] })
    expect(await ask(`corrections/${idOf(body)}`)).toEqual({ status: 200, body })
  })

  it('are only rehearsed in a dry run', async () => {
    const { status, body } = await order(mergeOrigins(), { isDryRun: true })
    expect(status).toBe(200)
    expect(body).toMatchObject({ stands: false, after: [{ status: 'uncorroborated' }] })
    expect(await list()).toEqual([])
    expect((await ask(`claims/${lamp.id}`)).body).toMatchObject({ status: 'contested' })
  })

  it('stand in the OpenAPI document as what they are', async () => {
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse((await ask('openapi.json')).body)
    const { Correction: correction, CorrectionChange: change, Change: other } = components.schemas
    expect(correction).toMatchObject({ properties: { change: { $ref: '#/components/schemas/CorrectionChange' } } })
    expect(JSON.stringify(change)).toContain('merge-origins')
    expect(JSON.stringify(other)).not.toContain('merge-origins')
  })

  it('are undone, and listed with whether they stand, the latest first', async () => {
    const first = idOf((await order(mergeOrigins())).body)
    const undo = await order({ kind: 'undo', correctionId: correctionId(first) })
    expect((await ask(`claims/${lamp.id}`)).body).toMatchObject({ status: 'contested', origins: [{}, {}] })
    const both = [
      { id: idOf(undo.body), stands: true },
      { id: first, stands: false },
    ]
    expect(await list()).toEqual(both)
    expect(await list(`corrections?claimId=${lamp.id}`)).toEqual(both)
    expect(await list(`corrections?storyId=${lamp.storyId}`)).toEqual(both)
    expect(await list('corrections?articleId=wire')).toEqual(both)
    expect(await list('corrections?articleId=fair')).toEqual([])
    expect(await list('corrections?limit=1')).toEqual(both.slice(0, 1))
    expect((await order({ kind: 'undo', correctionId: correctionId(first) })).body).toMatchObject({
      status: 400,
      detail: `Expected a correction that stands, got ${first}, which was undone`,
    })
  })

  it('of a reading are shown with it, now and as of a moment', async () => {
    const article = articleId('wire')
    const filed = await made.store.reading(article)
    const [old] = filed?.reading.attributions ?? []
    if (!old || !filed) throw new TypeError('Expected a reading with an attribution')
    const { status } = await order({
      kind: 'fix-attribution',
      articleId: article,
      revisionId: filed.revisionId,
      attributionId: old.id,
      attribution: {
        source: old.source?.spans ?? [],
        cue: old.cue.spans,
        content: old.content?.spans ?? [],
        form: old.form,
        stance: old.stance,
        certainty: 'possible',
        sourceKind: old.sourceKind,
        speaker: 'Harbour Office',
      },
    })
    expect(status).toBe(201)
    const fixed = { speaker: 'Harbour Office', certainty: 'possible', rule: 'corrected', confidence: 1 }
    for (const path of ['articles/wire/reading', 'articles/wire/reading?asOf=2026-03-02'])
      expect((await ask(path)).body).toMatchObject({ reading: { attributions: [fixed, {}] } })
    const { body } = await ask('claims?articleId=wire&asOf=2026-03-02')
    const [claim] = z.object({ items: z.array(z.object({ evidence: z.unknown() })) }).parse(body).items
    expect(claim?.evidence).toMatchObject([
      { articleId: 'wire', speaker: 'Harbour Office' },
      { articleId: 'copy', speaker: 'Harbour Office' },
    ])
  })

  it('whose words are gone say so', async () => {
    const gone: Correction = {
      ...{
        id: correctionId('k00000000001'),
        at: '2026-03-01T00:00:00.000Z',
        by: 'Ada',
        why: 'x',
        before: [],
        after: [],
      },
      change: {
        kind: 'merge-claims',
        said: [{ articleId: articleId('wire'), revisionId: revisionId('other'), spans: [[0, 5]], text: 'no such' }],
      },
    }
    await takeInCorrections(made.store, [gone])
    expect(await list()).toEqual([{ id: 'k00000000001', stands: true, found: false }])
    expect((await ask('corrections/k00000000001')).body).toMatchObject({ found: false })
  })

  it('take words of the story for a notice, and no others', async () => {
    const notice = {
      articleId: articleId('post'),
      revisionId: lamp.evidence.at(-1)?.revisionId ?? revisionId(''),
      spans: [[0, 9]] as const,
    }
    const retract: Order = {
      kind: 'retract',
      claimId: lamp.id,
      originIds: lamp.origins.filter(({ role }) => role === 'supports').map(({ id }) => id),
      notice,
    }
    expect((await order(retract)).body).toMatchObject({ after: [{ id: lamp.id, status: 'retracted' }] })
    const fair = (await made.store.article(articleId('fair')))?.revisions[0]?.id ?? revisionId('')
    const other = { ...retract, notice: { articleId: articleId('fair'), revisionId: fair, spans: [[0, 9]] as const } }
    expect((await order(other)).body).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^Expected a notice in story/),
    })
    const far = { ...retract, notice: { ...notice, spans: [[0, 1e6]] as const } }
    expect((await order(far)).body).toMatchObject({
      status: 400,
      detail: expect.stringContaining('Expected the spans of a notice'),
    })
  })

  it.each<[unknown, number, string]>([
    [{}, 400, 'order: '],
    [{ order: { kind: 'undo', correctionId: 'x' }, by: ' ', why: 'y' }, 400, 'by: expected who corrects'],
    [{ order: { kind: 'undo', correctionId: 'x' }, by: 'x', why: '' }, 400, 'why: expected the reason'],
    [{ order: { kind: 'undo', correctionId: 'x' }, by: 'x', why: 'y' }, 404, 'Expected correction x'],
    [{ order: { kind: 'explode' }, by: 'x', why: 'y' }, 400, 'order.kind: '],
    [{ order: { kind: 'merge-claims', claimIds: ['a', 'b'] }, by: 'x', why: 'y' }, 404, 'Expected claim a'],
    [{ order: { kind: 'merge-claims', claimIds: [] }, by: 'x', why: 'y' }, 400, 'Expected two or more claims'],
    [{ order: { kind: 'split-story', storyId: 'a', articleIds: ['b'] }, by: 'x', why: 'y' }, 404, 'Expected story a'],
    [{ order: { kind: 'undo', correctionId: 'x' }, by: 'x'.repeat(201), why: 'y' }, 400, 'by: '],
  ])('refuse %j', async (body, status, detail) => {
    const answer = await post(body)
    expect(problemSchema.parse(answer.body)).toMatchObject({ status, detail: expect.stringContaining(detail) })
    expect(answer.status).toBe(status)
  })

  it('refuse what would change nothing, another type, and what is too large', async () => {
    const first = await made.store.reading(articleId('wire'))
    const [old] = first?.reading.attributions ?? []
    if (!first || !old) throw new TypeError('Expected a reading with an attribution')
    const { id, cue, stance, form, certainty, sourceKind } = old
    const fix: Order = {
      ...{ kind: 'fix-attribution', articleId: first.articleId, revisionId: first.revisionId, attributionId: id },
      attribution: { cue: cue.spans, form, stance, certainty, sourceKind, speaker: 'Harbour Office' },
    }
    expect((await order(fix)).status).toBe(201)
    expect(await order(fix)).toMatchObject({ status: 409, body: { code: 'correction.no-change' } })
    expect(await list()).toHaveLength(1)
    const unread: Order = { kind: 'fix-attribution', articleId: articleId('fair'), revisionId: revisionId('none') }
    expect((await order(unread)).status).toBe(404)
    expect((await post({}, 'text/plain')).status).toBe(415)
    expect((await post({ order: 'x'.repeat(5_000_000) })).status).toBe(413)
    expect((await ask('corrections/none')).status).toBe(404)
    expect((await ask('corrections?asOf=2026-03-02')).status).toBe(400)
    expect((await ask('corrections?cursor=WyJ4Il0')).status).toBe(400)
  })
})
