import { describe, expect, it } from 'vitest'
import { parseHostState } from '../../../src/acquire/polite/parse-host-state.ts'
import { openMadeWeb } from './made-web.ts'

describe('parseHostState', () => {
  it('gives a state back as it was kept', async () => {
    const answers = {
      'https://b.example/robots.txt': { body: 'User-agent: *\nCrawl-delay: 9' },
      'https://c.example/robots.txt': { status: 500 },
    }
    const web = openMadeWeb(answers)
    await web.getAll(['https://a.example/', 'https://b.example/', 'https://c.example/'])
    const kept = await Promise.all(['a', 'b', 'c'].map((name) => web.memory.load(`${name}.example`)))
    expect(kept.map((state) => state?.robots[0]?.kind)).toEqual(['none', 'rules', 'unreachable'])
    for (const state of kept) expect(parseHostState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  it.each([
    undefined,
    null,
    7,
    {},
    { nextAt: 'soon', failures: 0, robots: [] },
    { nextAt: '2026-03-01T12:00:00Z', failures: -1, robots: [] },
  ])('takes %j for none', (kept) => {
    expect(parseHostState(kept)).toBeUndefined()
  })
})
