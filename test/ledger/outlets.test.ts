import { describe, expect, it } from 'vitest'
import { listOutlets } from '../../src/ledger/outlets.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { buildReading, type Report } from './build-reading.ts'

const at = '2024-05-01T08:00:00.000Z'

const outletsOf = (...names: readonly string[]) => listOutlets(names)

describe('outlets are found where a text names them', () => {
  it.each([
    [
      'by the longest of their names',
      ['Ley Times', 'Ley Times of Norda'],
      'The Ley Times of Norda said so.',
      ['Ley Times of Norda'],
    ],
    [
      'by the shorter name where the longer does not go on',
      ['Ley Times', 'Ley Times of Norda'],
      'The Ley Times of Ley.',
      ['Ley Times'],
    ],
    ['without "The"', ['The Ledgerman'], 'A Ledgerman report', ['The Ledgerman']],
    ['with a possessive, and beside a mark', ['Norda Press'], '(Norda Press’s wire)', ['Norda Press']],
    [
      'with signs within the name',
      ['Halvik-Post & Co. News'],
      'told Halvik-Post & Co. News',
      ['Halvik-Post & Co. News'],
    ],
    ['one after the other', ['Ley Times', 'Norda Press'], 'Norda Press, Ley Times', ['Norda Press', 'Ley Times']],
    ['not within a longer word', ['Post'], 'Postman, Outpost', []],
    ['not in small letters', ['Post'], 'the post', []],
  ])('%s', (_, names, text, found) => expect(outletsOf(...names).namedIn(text)).toEqual(found))

  it('at their words', () => {
    const text = 'HALVIK (Norda Press) – A reef.'
    const [mention] = outletsOf('The Norda Press').mentionsIn(text)
    expect(text.slice(mention?.start, mention?.end)).toBe('Norda Press')
  })

  it('in a moment, however many they are', { timeout: 5_000 }, () => {
    const names = Array.from({ length: 3000 }, (_, index) => `Daily Gazette of Town ${index}`)
    expect(outletsOf(...names).namedIn('Daily Gazette of '.repeat(20_000))).toEqual([])
  })
})

describe('names of two million characters', () => {
  const long = 'Anna Berg '.repeat(200_000).trim()

  it('settle, and are cut', { timeout: 10_000 }, () => {
    const text = `The mayor of Halvik closed the bridge, ${long} said.`
    const content = 'The mayor of Halvik closed the bridge'
    const report: Report = {
      id: 'long',
      outlet: long,
      title: long,
      byline: long,
      at,
      text,
      said: [{ content, by: long, kind: 'person' }],
    }
    const ledger = workOut([buildReading(report)])
    const { articles, claims } = ledger
    expect(articles[0]?.outlet?.length).toBeLessThan(1000)
    expect(claims[0]?.evidence[0]?.speaker?.length).toBeLessThan(1000)
    expect(JSON.stringify(ledger).length).toBeLessThan(text.length + 20_000)
  })
})
