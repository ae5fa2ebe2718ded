import { describe, expect, it } from 'vitest'
import { cleanHtml } from '../../../src/acquire/feeds/clean-html.ts'
import { htmlToText } from '../../../src/acquire/feeds/html-to-text.ts'

const base = 'https://quay.example/news/1'

describe('the HTML of a feed', () => {
  it.each([
    ['<p onclick="x()" style="x" class="lead">a</p>', '<p class="lead">a</p>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<a href=" JaVaScRiPt:x()">a</a>', '<a>a</a>'],
    [
      '<a href="../2">a</a><img src="//cdn.example/i.png" alt="b">',
      '<a href="https://quay.example/2">a</a><img src="https://cdn.example/i.png" alt="b">',
    ],
    ['<script>x()</script><style>p{}</style>a', 'a'],
    ['<script src="x"/>a', 'a'],
    ['<iframe src="https://v.example"/> a <b>b</b>', 'a <b>b</b>'],
    ['<object><p>a</p>', '<p>a</p>'],
    ['<font color="red">a</font> <blink>b</blink>', 'a b'],
    ['<b>a', '<b>a</b>'],
    ['a</b>', 'a'],
    ['<p title="&quot;><script>">a', '<p title="&quot;&gt;&lt;script&gt;">a</p>'],
    ['1 < 2 &amp; 3 &lt;script&gt;', '1 &lt; 2 &amp; 3 &lt;script&gt;'],
    ['<svg><script>x()</script></svg><math>a</math>', 'a'],
  ])('%s', (html, clean) => {
    expect(cleanHtml(html, base)).toBe(clean)
  })

  it('gives its words without what is between them', () => {
    expect(htmlToText('<h1>A &amp; B</h1>\n<p>c\n d<br>e</p><script>x</script><ul><li>f<li>g</ul>', 1000)).toBe(
      'A & B\n\nc d\ne\n\nf\n\ng',
    )
  })

  it('is cut at a whole character', () => {
    expect(htmlToText('ab😀', 3)).toBe('ab')
  })
})
