import { describe, expect, it } from 'vitest'
import { createKeyedQueue, createLimit } from '../../../src/acquire/polite/queues.ts'

const turn = (): Promise<void> => new Promise(setImmediate)

describe('createKeyedQueue', () => {
  it('runs work of one key in the order asked, and goes on after an error', async () => {
    const queue = createKeyedQueue()
    const done: string[] = []
    const work = (name: string) => async () => {
      done.push(`${name} begins`)
      await turn()
      done.push(`${name} ends`)
      if (name === 'a2') throw new TypeError('Expected')
    }
    const all = [queue('a', work('a1')), queue('a', work('a2')), queue('b', work('b1')), queue('a', work('a3'))]
    const ends = await Promise.allSettled(all)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(done.filter((line) => line.startsWith('a'))).toEqual(
      ['a1', 'a2', 'a3'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    )
    expect(done.indexOf('b1 begins')).toBeLessThan(done.indexOf('a2 begins'))
  })
})

describe('createLimit', () => {
  it('runs no more at a time than it may, and all of it', async () => {
    const run = createLimit(2)
    let running = 0
    let most = 0
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await turn()
      running -= 1
      if (running === 0) throw new TypeError('Expected')
    }
    const ends = await Promise.allSettled(Array.from({ length: 9 }, () => run(work)))
    expect(ends).toHaveLength(9)
    expect(most).toBe(2)
    expect(await run(async () => 'free')).toBe('free')
  })
})
