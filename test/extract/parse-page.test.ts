import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/extract/page-tree.ts'
import { parsePage } from '../../src/extract/parse-page.ts'

describe('the tree of a page', () => {
  it.each(['<br>', '<img src="/a">', '<svg>', '<p>', '<script>'])(
    'keeps the words after more than 20,000 open elements, whatever comes next: %s',
    (next) => {
      const words = textOf(parsePage(`${'<div>'.repeat(20_000)}a${next}the <b>words</b> stay`))
      expect(words.split(/\s+/).join(' ')).toBe('athe words stay')
    },
  )

  it.each([
    ['<svg><path d="M0"/><p>ferry <b>late', 'ferry late'],
    ['<p>a <svg><g><text>no</text></g></svg>ferry', 'a ferry'],
    ['<svg><foreignObject><p>no</p></foreignObject></svg>ferry', 'ferry'],
    ['<svg><title>no</title><desc><p>no</p></desc><g>no<div>ferry</div> late</svg>.', 'ferry.'],
    ['<math><mi>no<ul><li>ferry</ul>', 'ferry'],
    ['<div><svg></div>ferry', 'ferry'],
    ['<head><title>A</title></head><body>a <head>ferry <p>late', 'Aa ferry late'],
    ['a <![CDATA[ b> ferry', 'a  ferry'],
    ['a <![CDATA[ b> no ]]>ferry', 'a ferry'],
  ])('keeps the words of %s', (html, words) => {
    expect(textOf(parsePage(html))).toBe(words)
  })

  it('counts its elements in page order', () => {
    const { elements } = parsePage('<p>a<b>b</b></p><ul><li>c</ul>')
    expect(elements.map(({ number, name }) => [number, name])).toEqual([
      [0, '#page'],
      [1, 'p'],
      [2, 'b'],
      [3, 'ul'],
      [4, 'li'],
    ])
  })
})
