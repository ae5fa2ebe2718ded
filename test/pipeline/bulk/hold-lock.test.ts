import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../../src/core/error.ts'
import { type Hold, holdLock } from '../../../src/pipeline/bulk/hold-lock.ts'
import type { PathLock } from '../../../src/pipeline/bulk/path-lock.ts'

/** A lock that others may take, and a clock of which the test turns each half minute. */
function makeHeld() {
  let [isOurs, renewed] = [true, 0]
  let turn = (): void => undefined
  const lock: PathLock = {
    token: 't',
    async renew() {
      renewed += 1
      return isOurs
    },
    isHeld: async () => isOurs,
    release: async () => undefined,
  }
  const stop = new AbortController()
  const sleep = (_: number, until: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      turn = resolve
      until.addEventListener('abort', () => resolve())
    })
  return {
    stop,
    renewed: () => renewed,
    lose: () => {
      isOurs = false
    },
    /** Half a minute passes. */
    pass: async () => {
      turn()
      await new Promise(setImmediate)
    },
    hold: (work: (hold: Hold) => Promise<void>) => holdLock(lock, { sleep, signal: stop.signal }, work),
  }
}

/** Work that sees nothing but its signal. */
const ended = ({ signal }: Hold): Promise<void> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

describe('work under a lock', () => {
  it('has it renewed each half minute, and no more when it is done', async () => {
    const { hold, pass, renewed } = makeHeld()
    const how = await hold(async () => {
      for (let i = 0; i < 3; i += 1) await pass()
    })
    await pass()
    expect([how, renewed()]).toEqual(['done', 3])
  })

  it('is ended when a renewal finds the lock taken away', async () => {
    const { hold, pass, lose } = makeHeld()
    const working = hold(ended)
    await pass()
    lose()
    await pass()
    expect(await working).toBe('taken')
  })

  it('is ended when a look finds the lock taken away', async () => {
    const { hold, lose } = makeHeld()
    let isShown = false
    const how = await hold(async ({ check }) => {
      await check()
      lose()
      await check()
      isShown = true
    })
    expect([how, isShown]).toEqual(['taken', false])
  })

  it('fails for want of what the taker cleared up: that is no fault of the disk', async () => {
    const { hold, lose } = makeHeld()
    const fault = new HearsayError('output.unusable', 'Expected a draft')
    await expect(hold(() => Promise.reject(fault))).rejects.toBe(fault)
    lose()
    expect(await hold(() => Promise.reject(fault))).toBe('taken')
  })

  it('is ended when the run is, by its reason', async () => {
    const { hold, stop } = makeHeld()
    const working = hold(ended)
    stop.abort()
    await expect(working).rejects.toBe(stop.signal.reason)
    await expect(hold(async () => undefined)).rejects.toBe(stop.signal.reason)
  })

  it('that fails by a fault of ours says so, whoever has the lock', async () => {
    const { hold, lose } = makeHeld()
    lose()
    await expect(hold(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
  })
})
