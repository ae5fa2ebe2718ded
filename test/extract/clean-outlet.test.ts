import { describe, expect, it } from 'vitest'
import { cleanOutlet } from '../../src/extract/clean-outlet.ts'
import { cpuTimeSince } from '../cpu-time.ts'

describe('cleanOutlet', () => {
  it.each([
    ['The Lantern', 'The Lantern'],
    ['The Lantern | News from Split', 'The Lantern'],
    ['News from Split – The Lantern', 'The Lantern'],
    ['Logo The Lantern', 'The Lantern'],
    ['The Lantern. All rights reserved', 'The Lantern.'],
    ['https://www.lantern.example/', 'lantern.example'],
    ['www.lantern.example', 'lantern.example'],
    ['Startseite', undefined],
    ['Home', undefined],
    ['Ferry late', undefined],
    ['Ferry late | Herald', 'Herald'],
    ['{$site.name}', undefined],
    ['', undefined],
  ])('reads %s as %s', (written, name) => {
    expect(cleanOutlet(written, { titles: ['Ferry late'], host: 'lantern.example' })).toBe(name)
  })

  it.each(['| ', 'logo ', ' - ', 'www.', '{', 'all rights reserved '])('takes no time over 100 kB of "%s"', (piece) => {
    const start = process.cpuUsage()
    cleanOutlet(piece.repeat(100_000 / piece.length), { titles: [], host: undefined })
    expect(cpuTimeSince(start)).toBeLessThan(500)
  })
})
