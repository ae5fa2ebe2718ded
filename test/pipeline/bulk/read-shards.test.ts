import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { thisOwner } from '../../../src/acquire/index.ts'
import { HearsayError } from '../../../src/core/error.ts'
import { fakePool, makeLists, run, shardOf } from './made-shards.ts'

const made: string[] = []
function make(count: number, reports?: number) {
  const lists = makeLists(count, reports)
  made.push(lists.folder)
  return { cwd: lists.folder, inputs: lists.names }
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})
const results = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, 'out')).filter((name) => !name.endsWith('.json'))
const hidden = (cwd: string): readonly string[] => results(cwd).filter((name) => !name.endsWith('.names'))
/** Nobody's process any more. */
const deadPid = spawnSync(process.execPath, ['-e', '']).pid

describe('reading shards', () => {
  it('writes one file for each input, in the order of its reports', async () => {
    const lists = make(2)
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3', 'done list-1.jsonl: 3'])
    const { name } = await shardOf(lists.cwd, 'list-1.jsonl')
    expect(readFileSync(join(lists.cwd, 'out', `${name}.names`), 'utf8')).toBe(
      'list-1.jsonl 0\nlist-1.jsonl 1\nlist-1.jsonl 2\nend\n',
    )
    expect(hidden(lists.cwd)).toEqual([])
  })

  it('reads nothing a second time', async () => {
    const lists = make(2)
    await run(lists)
    const pool = fakePool()
    expect(await run({ ...lists, pool })).toEqual(['known list-0.jsonl: 3', 'known list-1.jsonl: 3'])
    expect(pool.asked).toEqual([])
  })

  it('goes on where a run was ended', async () => {
    const lists = make(3)
    const ends = fakePool(async (name) => {
      if (name.startsWith('list-1')) throw new TypeError('ended')
    })
    await expect(run({ ...lists, pool: ends })).rejects.toThrow('ended')
    expect(hidden(lists.cwd)).toEqual([])
    expect(await run(lists)).toEqual(['known list-0.jsonl: 3', 'done list-1.jsonl: 3', 'done list-2.jsonl: 3'])
  })

  it('leaves nothing half done when it is stopped', async () => {
    const lists = make(3)
    const stop = new AbortController()
    const pool = fakePool(async (name) => {
      if (name === 'list-1.jsonl line 2') stop.abort()
    })
    expect(await run({ ...lists, pool, signal: stop.signal })).toEqual(['done list-0.jsonl: 3', 'stopped'])
    expect(results(lists.cwd).length).toBe(1)
    expect(hidden(lists.cwd)).toEqual([])
    expect(await run(lists)).toEqual(['known list-0.jsonl: 3', 'done list-1.jsonl: 3', 'done list-2.jsonl: 3'])
  })

  it('is stopped while it looks through a file for its hash', async () => {
    const lists = make(1)
    const stop = new AbortController()
    const pool = fakePool()
    const now = (): string => {
      stop.abort()
      return '2024-08-10T12:00:00Z'
    }
    expect(await run({ ...lists, pool, now, signal: stop.signal })).toEqual(['stopped'])
    expect(pool.asked).toEqual([])
    expect(results(lists.cwd)).toEqual([])
  })

  it('reads again what was changed, what is missing and what was read otherwise', async () => {
    const lists = make(1)
    await run(lists)
    appendFileSync(join(lists.cwd, 'list-0.jsonl'), '{"text":"Bo said so."}\n')
    expect(await run(lists)).toEqual(['done list-0.jsonl: 4'])
    rmSync(join(lists.cwd, 'out', results(lists.cwd)[0] ?? ''))
    expect(await run(lists)).toEqual(['done list-0.jsonl: 4'])
    expect(await run({ ...lists, fast: true })).toEqual(['done list-0.jsonl: 4'])
    expect(await run({ ...lists, fast: true })).toEqual(['known list-0.jsonl: 4'])
  })

  it('reads again what another version has read, unless told to keep it', async () => {
    const lists = make(1)
    await run(lists)
    expect(await run({ ...lists, version: '2', keepOlder: true })).toEqual(['known list-0.jsonl: 3'])
    expect(await run({ ...lists, version: '2' })).toEqual(['done list-0.jsonl: 3'])
  })

  it('knows a file that was only touched by its bytes, and sees that as many others are not the same', async () => {
    const lists = make(1)
    await run(lists)
    const path = join(lists.cwd, 'list-0.jsonl')
    utimesSync(path, 1000, 1000)
    expect(await run(lists)).toEqual(['known list-0.jsonl: 3'])
    writeFileSync(path, readFileSync(path, 'utf8').replace('Ana', 'Bob'))
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3'])
  })

  it('reads a manifest that is none as not there', async () => {
    const lists = make(1)
    await run(lists)
    const name = readdirSync(join(lists.cwd, 'out')).find((one) => one.endsWith('.manifest.json')) ?? ''
    writeFileSync(join(lists.cwd, 'out', name), '{"hearsay":')
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3'])
  })

  it('keeps nothing of a file that is written to, or taken away, while it is read', async () => {
    const lists = make(2)
    const path = join(lists.cwd, 'list-0.jsonl')
    const grows = fakePool(async (name) => {
      if (name === 'list-0.jsonl line 3') appendFileSync(path, '\n')
    })
    expect(await run({ ...lists, pool: grows })).toEqual(['lost list-0.jsonl: input.changed', 'done list-1.jsonl: 3'])
    const goes = fakePool(async (name) => {
      if (name === 'list-0.jsonl line 3') rmSync(path)
    })
    expect(await run({ ...lists, pool: goes })).toEqual(['lost list-0.jsonl: input.changed', 'known list-1.jsonl: 3'])
    expect(results(lists.cwd).length).toBe(1)
  })

  it('does not take results of another file for its own', async () => {
    const [one, other] = [make(1), make(1)]
    await run(one)
    writeFileSync(join(other.cwd, 'list-0.jsonl'), '{"text":"Bo said so."}\n')
    expect(await run({ ...other, out: join('..', one.cwd.split('/').at(-1) ?? '', 'out') })).toEqual([
      'lost list-0.jsonl: output.taken',
    ])
  })

  it('takes the same file in another place for what it is', async () => {
    const [one, other] = [make(1), make(1)]
    await run(one)
    const out = join('..', one.cwd.split('/').at(-1) ?? '', 'out')
    expect(await run({ ...other, out })).toEqual(['known list-0.jsonl: 3'])
  })

  it('stops where no report can be read at all, and counts none as done', async () => {
    const lists = make(1)
    const broken: typeof lists & { pool: ReturnType<typeof fakePool> } = { ...lists, pool: fakePool() }
    broken.pool.read = async ({ name }) => ({
      ...{ kind: 'failed', name },
      error: new HearsayError('model.unusable', 'Expected a model'),
    })
    await expect(run(broken)).rejects.toMatchObject({ code: 'model.unusable' })
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3'])
  })

  it('says in words that it cannot write, and stops', async () => {
    const lists = make(1)
    writeFileSync(join(lists.cwd, 'out'), '')
    const failing = run(lists)
    await expect(failing).rejects.toBeInstanceOf(HearsayError)
    await expect(failing).rejects.toMatchObject({ code: 'output.unusable', message: expect.stringContaining('EEXIST') })
  })
})

describe('several processes on one list', () => {
  it('share it: each shard is read once', async () => {
    const lists = make(8)
    const pools = Array.from({ length: 3 }, () => fakePool(() => new Promise((resolve) => setTimeout(resolve, 3))))
    const told = await Promise.all(pools.map((pool) => run({ ...lists, pool })))
    const asked = pools.flatMap((pool) => pool.asked)
    expect(asked.length).toBe(24)
    expect(new Set(asked).size).toBe(24)
    expect(told.flat().filter((event) => event.startsWith('done')).length).toBe(8)
    for (const events of told) expect(new Set(events.filter((event) => !event.startsWith('waiting'))).size).toBe(8)
  })

  const lockOf = async (cwd: string, owner: object): Promise<string> => {
    const { name } = await shardOf(cwd, 'list-0.jsonl')
    mkdirSync(join(cwd, 'out'))
    const path = join(cwd, 'out', `.${name}.names.lock`)
    writeFileSync(path, JSON.stringify(owner))
    return path
  }

  it('wait for one that another machine reads, and take it over when it gives no sign any more', async () => {
    const lists = make(2)
    const path = await lockOf(lists.cwd, { pid: 1, host: 'elsewhere.example', started: '0', token: 'x' })
    let waits = 0
    const told = await run({
      ...lists,
      async sleep() {
        waits += 1
        if (waits === 2) utimesSync(path, Date.now() / 1000 - 700, Date.now() / 1000 - 700)
      },
    })
    expect(told).toEqual(['done list-1.jsonl: 3', 'waiting for list-0.jsonl', 'done list-0.jsonl: 3'])
    expect(waits).toBe(2)
    expect(hidden(lists.cwd)).toEqual([])
  })

  it('see that one is at work, however long a report takes', async () => {
    const lists = make(1)
    const pool = fakePool(async (name) => {
      if (name !== 'list-0.jsonl line 2') return
      const path = join(lists.cwd, 'out', hidden(lists.cwd).find((one) => one.endsWith('.lock')) ?? '')
      utimesSync(path, 1000, 1000)
      await vi.waitFor(() => expect(statSync(path).mtimeMs).toBeGreaterThan(1_000_000))
    })
    expect(await run({ ...lists, pool })).toEqual(['done list-0.jsonl: 3'])
  })

  it.each([
    ['its drafts removed', true],
    ['its drafts left', false],
  ])('leave a shard to another machine that took it over, %s, and say so', async (_, isCleared) => {
    const lists = make(2)
    const other = { pid: 1, host: 'elsewhere.example', started: '0', token: 'x' }
    let path = ''
    const pool = fakePool(async (name) => {
      if (name !== 'list-0.jsonl line 3' || path !== '') return
      path = join(lists.cwd, 'out', hidden(lists.cwd).find((one) => one.endsWith('.lock')) ?? '')
      writeFileSync(path, JSON.stringify(other))
      for (const draft of hidden(lists.cwd).filter((one) => isCleared && one.endsWith('.part')))
        rmSync(join(lists.cwd, 'out', draft))
    })
    const left: string[] = []
    const told = await run({
      ...lists,
      pool,
      async sleep() {
        left.push(...results(lists.cwd).map((one) => one.replace(/-[a-z\d]{11}/, '')))
        utimesSync(path, Date.now() / 1000 - 700, Date.now() / 1000 - 700)
      },
    })
    expect(told).toEqual([
      'taken list-0.jsonl',
      'done list-1.jsonl: 3',
      'waiting for list-0.jsonl',
      'done list-0.jsonl: 3',
    ])
    expect(left).toEqual(['.list-0.jsonl.names.lock', 'list-1.jsonl.names'])
  })

  it('take over at once what a process of this machine left that was killed, and clear up after it', async () => {
    const lists = make(1)
    await lockOf(lists.cwd, { ...(await thisOwner()), pid: deadPid, token: 'left' })
    const { name } = await shardOf(lists.cwd, 'list-0.jsonl')
    const draft = join(lists.cwd, 'out', `${name}.names.left.part`)
    writeFileSync(draft, 'half a li')
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3'])
    expect(existsSync(draft)).toBe(false)
    expect(hidden(lists.cwd)).toEqual([])
  })

  it('take a lock that names no owner for left over, once it cannot be in the writing any more', async () => {
    const lists = make(1)
    const path = await lockOf(lists.cwd, [])
    utimesSync(path, Date.now() / 1000 - 6, Date.now() / 1000 - 6)
    expect(await run(lists)).toEqual(['done list-0.jsonl: 3'])
  })
})
