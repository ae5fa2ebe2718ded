import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Claim } from '../../src/core/ledger.ts'
import { nameCorrection } from '../../src/core/name-correction.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { fakeTerminal } from './fake-terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('hearsay correct', () => {
  let folder: string
  let ledger: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay correct-'))
    ledger = join(folder, 'ledger')
    await run('ingest', 'samples/samples.jsonl', '--ledger', ledger)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = async (...args: readonly string[]) => {
    const terminal = fakeTerminal({ cwd: root })
    const status = await main(args, terminal)
    return { status, printed: terminal.printed(), said: terminal.said() }
  }
  const correct = (...args: readonly string[]) => run('correct', ...args, '--ledger', ledger)
  const signed = ['--by', 'Ada Lind', '--why', 'the same people']
  const exported = async (place = ledger): Promise<Ledger> =>
    JSON.parse((await run('export', '--ledger', place)).printed)
  const contested = async (): Promise<Claim> => {
    const { claims } = await exported()
    const found = claims.find(({ status, origins }) => status === 'contested' && origins.length === 2)
    if (!found) throw new TypeError('Expected a contested claim with two origins')
    return found
  }

  it('merges origins, says what that changes, and undoes it', async () => {
    const { id, origins } = await contested()
    const ids = origins.map((origin) => origin.id)
    const before = await exported()
    const { status, printed } = await correct('merge-origins', id, ...ids, ...signed, '--format', 'text')
    expect(status).toBe(0)
    expect(printed).toContain(`before  claim ${id}, contested: `)
    expect(printed).toContain(`after   claim ${id}, uncorroborated: `)
    const [made] = (await exported()).corrections ?? []
    expect(made).toMatchObject({ by: 'Ada Lind', why: 'the same people', at: '2024-08-10T12:00:00.000Z' })
    expect((await correct('undo', made?.id ?? '', ...signed)).status).toBe(0)
    const { corrections, ...after } = await exported()
    expect(after).toEqual(before)
    // The clock of this test stands still: the undoing is kept as later all the same.
    expect(corrections?.map(({ at }) => at)).toEqual(['2024-08-10T12:00:00.000Z', '2024-08-10T12:00:00.001Z'])
  })

  it('only tells what would change in a dry run', async () => {
    const { id } = await contested()
    const before = await exported()
    const { printed, said } = await correct('split-claim', id, '--evidence', '1', ...signed, '--dry-run')
    expect(JSON.parse(printed)).toMatchObject({ change: { kind: 'split-claim' } })
    expect(said).toContain('Nothing was kept')
    expect(await exported()).toEqual(before)
  })

  it('shows the ids and numbers that it is told', async () => {
    const { id, storyId = '', origins, evidence } = await contested()
    const claim = (await correct('show', id)).printed
    for (const origin of origins) expect(claim).toContain(`origin ${origin.id}, ${origin.role}: ${origin.name}`)
    expect(claim).toContain(`evidence 2, origin ${evidence[1]?.originId}`)
    expect((await correct('show', storyId)).printed).toContain(`claim ${id}, contested`)
    expect((await correct('show', evidence[0]?.articleId ?? '')).printed).toContain('attribution a1, ')
    expect(await correct('show', 'nothing')).toMatchObject({ status: 1, said: expect.stringContaining('found none') })
  })

  it('fixes, strikes and adds what is read in an article', async () => {
    const { articles } = await exported()
    const article = articles.find(({ revisions: [first] }) => first?.text.includes('said'))
    const text = article?.revisions.at(-1)?.text ?? ''
    const content = text.split(/[.\n]/)[0] ?? ''
    const added = ['fix', article?.id ?? '', '--cue', content.slice(0, 9), '--content', content.slice(10)]
    const { status, printed } = await correct(...added, '--speaker', 'Nobody Known', '--stance', 'denies', ...signed)
    expect(status).toBe(0)
    expect(JSON.parse(printed).after).toContainEqual(
      expect.objectContaining({
        kind: 'attribution',
        text: content.slice(10),
        speaker: 'Nobody Known',
        stance: 'denies',
      }),
    )
    const [, id = ''] = /attribution (\S+), Nobody Known/.exec((await correct('show', article?.id ?? '')).printed) ?? []
    expect((await correct('fix', article?.id ?? '', '--attribution', id, '--speaker', 'Else', ...signed)).status).toBe(
      0,
    )
    expect((await correct('show', article?.id ?? '')).printed).toContain(`attribution ${id}, Else`)
    expect((await correct('fix', article?.id ?? '', '--attribution', id, '--strike', ...signed)).status).toBe(0)
    expect((await correct('show', article?.id ?? '')).printed).not.toContain('Else')
  })

  it('hands corrections on to another ledger of the same reports', async () => {
    const [list, other] = [join(folder, 'corrections.jsonl'), join(folder, 'other')]
    writeFileSync(list, `${(await correct('list', '--format', 'json')).printed}{"id":1}\n`)
    await run('ingest', 'samples/samples.jsonl', '--ledger', other)
    const { status, said } = await run('correct', 'import', list, '--ledger', other)
    expect(status).toBe(1)
    expect(said).toMatch(/corrections\.jsonl, line \d+: id: .*; it was left out/)
    expect(await exported(other)).toEqual(await exported())
  })

  it('takes in nothing that is no correction, and says why', async () => {
    const [kept] = (await exported()).corrections ?? []
    if (!kept) throw new TypeError('Expected a correction')
    const { before: _before, after: _after, id: _id, ...made } = kept
    const named = (more: object): object => {
      const all = { ...made, ...more }
      return { id: nameCorrection(all), ...all, before: [], after: [] }
    }
    const file = join(folder, 'odd.jsonl')
    const lines = [
      { ...kept, why: 'another reason' },
      named({ at: '9999-12-31T23:59:59.999Z' }),
      named({ by: 'half \ud800' }),
      { ...named({ at: '2024-01-01T00:00:00.000Z' }), junk: { a: 1 } },
      named({ at: '2024-01-02T00:00:00.000Z', change: { kind: 'merge-stories', articleIds: 'all' } }),
    ]
    writeFileSync(file, `\ufeff\n${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n`)
    const { status, said } = await correct('import', file)
    expect(status).toBe(1)
    expect(said.split('\n').map((line) => line.replace(file, ''))).toEqual([
      expect.stringMatching(/^, line 2: expected an id that fits what it says, got k/),
      ', line 3: expected a correction that was made by now; it was left out',
      ', line 4: by: expected whole characters, got half of one; it was left out',
      expect.stringMatching(/^, line 6: change\.articleIds: /),
      ', line 7: expected JSON, got no json; it was left out',
      'Took in 1 new, 0 known, 5 failed.',
      '',
    ])
    expect(JSON.stringify((await exported()).corrections)).not.toContain('junk')
  })

  it.each([
    [['merge-claims', 'x', 'y', '--by', 'A', '--why', 'B'], 1, 'Expected claim x in the ledger, found none'],
    [['merge-claims', 'x', 'y', '--by', 'A'], 2, "required option '--why <reason>' not specified"],
    [['undo', 'x', '--by', ' ', '--why', 'B'], 2, 'by: expected who corrects'],
    [['undo', 'x', '--by', 'A', '--why', 'B'], 1, 'Expected correction x in the ledger, found none'],
    [['merge-stories', 'x', '--by', 'A', '--why', 'B'], 1, 'Expected two or more stories to merge, got 1'],
    [['fix', 'x', '--by', 'A', '--why', 'B'], 1, 'Expected article x in the ledger, found none'],
  ])('says what is wrong with %j', async (args, status, message) => {
    expect(await correct(...args)).toMatchObject({ status, said: expect.stringContaining(message) })
  })

  it('makes no ledger where there is none', async () => {
    const none = join(folder, 'none')
    expect(await run('correct', 'list', '--ledger', none)).toMatchObject({ status: 2 })
    expect(await run('correct', 'undo', 'x', ...signed, '--ledger', none)).toMatchObject({ status: 2 })
    expect(existsSync(none)).toBe(false)
  })
})
