import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PathLock, tryLock } from '../../../src/pipeline/bulk/path-lock.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay lock '))
  path = join(folder, 'a.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

const attempt = () => tryLock(path, { uuid: randomUUID, staleMs: 1000, onLeftOver: async () => undefined })
async function take(): Promise<PathLock> {
  const tried = await attempt()
  if (tried.kind !== 'taken') throw new RangeError('Expected a lock that nobody holds')
  return tried.lock
}

describe('a lock of a path', () => {
  it('is one’s until it is released', async () => {
    const lock = await take()
    expect(await lock.isHeld()).toBe(true)
    expect(await attempt()).toMatchObject({ kind: 'held', by: { pid: process.pid, token: lock.token } })
    await lock.release()
    expect(await lock.isHeld()).toBe(false)
    expect((await attempt()).kind).toBe('taken')
  })

  it('is dated anew when it is renewed', async () => {
    const lock = await take()
    const text = readFileSync(path, 'utf8')
    utimesSync(path, 1000, 1000)
    expect(await lock.renew()).toBe(true)
    expect(statSync(path).mtimeMs).toBeGreaterThan(1_000_000)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is left alone when it is another’s by now', async () => {
    const lock = await take()
    writeFileSync(path, 'another’s')
    expect([await lock.isHeld(), await lock.renew()]).toEqual([false, false])
    await lock.release()
    expect(readFileSync(path, 'utf8')).toBe('another’s')
  })

  it('is not made again when it was removed', async () => {
    const lock = await take()
    rmSync(path)
    expect([await lock.isHeld(), await lock.renew()]).toEqual([false, false])
    expect((await attempt()).kind).toBe('taken')
  })
})
