import fc from 'fast-check'

/** Words that readers look for, whole and broken, beside any words at all. */
const pieces = [
  '2024-08-06T09:05:00+01:00',
  '2024-02-30',
  '06.08.24',
  '8/6/2024',
  '6 August 2024, 09:05 BST',
  '1722927900',
  '99999999999999999999',
  '2024年8月6日',
  'Published:',
  'Updated',
  'By Ana Ruiz and Bo Ek',
  'von Ana Ruiz',
  'NewsArticle',
  'The Lantern',
  'https://lantern.example/2024/08/06/ferry',
  'javascript:alert(1)',
  '<![CDATA[',
  '-->',
  '&quot;',
  '&#xD800;',
  '\ud800',
  '\0',
  '__proto__',
  'constructor',
  '"',
  "'",
  '\\u00',
  '{"@graph":[',
  ']}',
] as const

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
)
const line = fc.array(words, { maxLength: 4 }).map((list) => list.join(' '))

const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    line,
    fc.integer(),
    fc.constant(null),
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...[
        '@type',
        '@id',
        '@graph',
        '@list',
        '@value',
        'author',
        'creator',
        'name',
        'headline',
        'datePublished',
        'dateModified',
      ],
      ...['publisher', 'url', 'mainEntityOfPage', 'itemListElement', 'givenName', 'articleBody', '__proto__'],
    ),
    tie('value'),
    { maxKeys: 6 },
  ),
})).value

const metaNames =
  'og:title author article:published_time date og:site_name article:modified_time datePublished dc.creator og:url'.split(
    ' ',
  )
const classNames = 'byline author date published updated comment sidebar entry-date logo footer vcard related'.split(
  ' ',
)
const escaped = (text: string): string => text.replaceAll('"', '&quot;')

const element = fc.oneof(
  fc
    .tuple(fc.constantFrom(...metaNames), line)
    .map(([name, value]) => `<meta property="${name}" content="${escaped(value)}">`),
  json.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`),
  line.map((text) => `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${text}</script>`),
  line.map((text) => `<title>${text}</title>`),
  line.map((text) => `<h1>${text}</h1>`),
  fc.tuple(line, line).map(([date, text]) => `<time datetime="${escaped(date)}">${text}</time>`),
  fc
    .tuple(fc.constantFrom('div', 'span', 'p', 'a', 'aside', 'h2'), fc.constantFrom(...classNames), line)
    .map(([tag, name, text]) => `<${tag} class="${name}" rel="author">${text}</${tag}>`),
  fc
    .tuple(fc.constantFrom('author', 'datePublished', 'headline', 'publisher', 'dateModified'), line)
    .map(([name, text]) => `<span itemprop="${name}">${text}</span>`),
  line.map((address) => `<link rel="canonical" href="${escaped(address)}">`),
  line.map((text) => `<p>${text}</p>`),
  fc.constantFrom(
    '<article>',
    '</article>',
    '<div itemscope>',
    '</div>',
    '<html lang="en-US">',
    '<!--',
    '<aside>',
    '</aside>',
  ),
)

/** A page of things that say who wrote it and when, in any order, well formed or not. */
export const madePage: fc.Arbitrary<string> = fc.array(element, { maxLength: 15 }).map((list) => list.join('\n'))

/** What happens to bytes on their way: some are changed, some lost, some come twice. */
export const damage = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('set', 'cut', 'copy'),
    byte: fc.nat(255),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 8 },
)

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never

export function damaged(bytes: Uint8Array, changes: Damage): Uint8Array {
  let list = [...bytes]
  for (const { at, kind, byte, length } of changes) {
    const from = list.length === 0 ? 0 : at % list.length
    if (kind === 'set') list[from] = byte
    else if (kind === 'cut') list.splice(from, length)
    else list = [...list.slice(0, from + length), ...list.slice(from)]
  }
  return Uint8Array.from(list)
}
