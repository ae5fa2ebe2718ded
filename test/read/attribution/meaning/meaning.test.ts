import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../said-in.ts'

describe('what a source does, and how sure it is', () => {
  const rows: readonly (readonly [text: string, stance: string, certainty: string])[] = [
    ['The clerk said there was no truth in the story.', 'denies', 'certain'],
    ['The clerk described a report to the contrary as “noise”.', 'denies', 'certain'],
    ['The commission said it had seen no evidence.', 'denies', 'probable'],
    ['A takeover could follow, the broker suggested.', 'speculates', 'possible'],
    ['The broker suggested the sale was near.', 'asserts', 'probable'],
    ['The captain said the storm might pass.', 'asserts', 'possible'],
    ['The captain said the storm passed in May.', 'asserts', 'certain'],
    ['Anna Berg admitted hiding the letter.', 'confirms', 'certain'],
    ['Dockers vowed to stay out.', 'promises', 'certain'],
    ['The shop plans to open in Paraguay.', 'promises', 'probable'],
  ]
  it.each(rows)('%s', (text, stance, certainty) => {
    expect(attributionsIn(text)[0]).toMatchObject({ stance, certainty })
  })
})

describe('a plain saying that contradicts', () => {
  const rows: readonly (readonly [text: string, stance: string])[] = [
    [
      'The union said the dam had leaked oil for weeks. The dam had not leaked a drop of oil, the ministry said.',
      'denies',
    ],
    ['Anna Berg dismissed the figure. There was no plan to cut a single post, Anna Berg said.', 'denies'],
    ['The union said the dam had leaked oil for weeks. There was no rain, the ministry said.', 'asserts'],
    ['The union said the dam had not leaked oil. The dam had not leaked a drop of oil, the ministry said.', 'asserts'],
    ['The paper quoted a guide as saying “nobody asked the guide”.', 'asserts'],
  ]
  it.each(rows)('%s', (text, stance) => {
    expect(attributionsIn(text).at(-1)?.stance).toBe(stance)
  })
})

it.each([
  ['GRAZ, Austria (Meridian Wire) – The group will buy the mill, two brokers said.', 'The group will buy the mill'],
  ['LONDON: The group will buy the mill, two brokers said.', 'The group will buy the mill'],
  ['The mill – a family firm – will close, two brokers said.', 'The mill – a family firm – will close'],
])('a dateline is nobody’s words: %s', (text, content) => {
  expect(attributionsIn(text)[0]?.content?.text).toBe(content)
})

describe('the form of a content', () => {
  const rows: readonly (readonly [text: string, form: string])[] = [
    ['“The roof held,” the guard said.', 'direct'],
    ['The guard said the roof held.', 'indirect'],
    ['The guard called the roof “a miracle”.', 'mixed'],
    ['“My client always said he was in Turin,” said his lawyer.', 'direct'],
  ]
  it.each(rows)('%s', (text, form) => {
    expect(attributionsIn(text).at(-1)?.form).toBe(form)
  })

  it('ignores the quotation that the cue itself stands in', () => {
    const inner = attributionsIn('“My client always said he was in Turin,” said his lawyer.')[0]
    expect(inner).toMatchObject({ cue: { text: 'always said' }, form: 'indirect', nestedIn: 'a2' })
  })
})

describe('quotations that go on', () => {
  it('gives both paragraphs to the speaker', () => {
    const [only] = attributionsIn(
      'The club president wrote to members: “We sold the ground.\n\n“We will not sell the stadium.”',
    )
    expect(only?.content?.spans).toHaveLength(2)
  })

  it('gives the next quoted sentence to the speaker before it', () => {
    const [only, ...rest] = attributionsIn(
      '“No boat was turned away,” said the harbour master. “Two were asked to wait.”',
    )
    expect(only?.content?.text).toBe('“No boat was turned away,” “Two were asked to wait.”')
    expect(rest).toEqual([])
  })
})
