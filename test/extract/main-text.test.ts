import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/index.ts'
import { body, bytesOf, paragraphs, text } from './build-page.ts'

function textIn(inner: string, head = ''): string {
  const html = `<!doctype html><html><head><title>Ferry late</title>${head}</head><body>${inner}</body></html>`
  const page = extractPage({ bytes: bytesOf(html), contentType: 'text/html', url: 'https://lantern.example/ferry' })
  if (page.kind === 'failed') throw page.error
  return page.text
}

const standfirst = 'Forty people waited for two hours on Monday because somebody had taken the key home.'

describe('what belongs to a report', () => {
  const parts: readonly (readonly [string, string, string])[] = [
    [
      'a standfirst above it',
      `<header><h1>Ferry late</h1><p class="article-lead">${standfirst}</p></header><div class="body">${body}</div>`,
      `${standfirst}\n\n${text}`,
    ],
    [
      'a standfirst without a name',
      `<div><h1>Ferry late</h1><h2>${standfirst}</h2></div><div class="body">${body}</div>`,
      `${standfirst}\n\n${text}`,
    ],
    [
      'a table among its paragraphs',
      `<h1>Ferry late</h1><div><p>${paragraphs[0]}</p><div class="scroll"><table><tr><td>Boats that left on time</td><td>None at all</td></tr></table></div><p>${paragraphs[1]}</p></div>`,
      `${paragraphs[0]}\n\nBoats that left on time\n\nNone at all\n\n${paragraphs[1]}`,
    ],
    [
      'sections of different kinds',
      `<h1>Ferry late</h1><main><section class="a">${body}</section><section class="b">${body}</section></main>`,
      `${text}\n\n${text}`,
    ],
    [
      'elements of the page’s own',
      `<h1>Ferry late</h1><x-report>${paragraphs.map((p) => `<x-p>${p}</x-p>`).join('')}</x-report>`,
      text,
    ],
    [
      'entries of a live blog',
      `<h1>Ferry late</h1><div class="live">${paragraphs.map((p, at) => `<article id="entry-${at}"><time>09:0${at}</time><p>${p}</p></article>`).join('')}</div>`,
      text,
    ],
    ['paragraphs of a typewritten page', `<pre>${paragraphs.join('\n\n')}</pre>`, text],
    ['words with joined letters', `<h1>Ferry late</h1>${body.replace('office', 'o\ufb03ce')}`, text],
  ]
  it.each(parts)('%s', (_, inner, wanted) => {
    expect(textIn(inner)).toBe(wanted)
  })
})

describe('what does not', () => {
  const lines = [
    'Lesen Sie auch: Bürgermeister will zweiten Kreisverkehr',
    'Mehr zum Thema',
    'Auch interessant:',
    'Beitragsbild: Die Fähre im Hafen',
    'Melden Sie sich hier für unseren Newsletter an.',
    'Wir verwenden Cookies, um unsere Rezepte zu verbessern.',
    'À lire aussi : le maire veut un second rond-point',
    'Lea también: el alcalde quiere una segunda rotonda',
    'Leggi anche: il sindaco vuole una seconda rotonda',
    'Czytaj też: burmistrz chce drugiego ronda',
    'Quelle: Hafenamt',
    'Alle Angaben ohne Gewähr',
    'Tous droits réservés.',
  ]
  it.each(lines)('the line "%s" among paragraphs', (line) => {
    const [first = '', ...rest] = paragraphs.map((words) => `<p>${words}</p>`)
    expect(textIn(`<h1>Ferry late</h1><div>${first}<p>${line}</p>${rest.join('')}</div>`)).toBe(text)
  })

  const boxes: readonly (readonly [string, string])[] = [
    [
      'a box of promotion without a name',
      '<div class="w9"><div class="w1">A watch for people who are late</div><div class="w2">From 399. Shop now</div></div>',
    ],
    [
      'a caption without a name',
      '<div class="p"><img src="/f.jpg"><div>The ferry, seen from the hill above.</div></div>',
    ],
    [
      'teasers of other reports',
      '<div class="teaser"><h3><a href="/a">Mayor said to favour second roundabout</a></h3><p><a href="/a">The council met on Monday and heard from people who live there.</a></p></div>',
    ],
    [
      'a box about the author',
      '<div class="author-box"><p>Ana Ruiz covers the harbour and everything else that floats for the Lantern.</p></div>',
    ],
    [
      'a window that pops up',
      '<div class="popmake"><p>Our Saturday letter is free, arrives by ten and tells everything that floats.</p></div>',
    ],
  ]
  it.each(boxes)('%s', (_, box) => {
    const [first = '', ...rest] = paragraphs.map((words) => `<p>${words}</p>`)
    expect(textIn(`<h1>Ferry late</h1><div>${first}${box}${rest.join('')}</div>`)).toBe(text)
  })
})

describe('names that mislead', () => {
  const names = [
    'label-hidden',
    'section--has-ads',
    'no-sidebar',
    'container sidebar_right',
    'elementor-widget-container',
    'hidden-xs',
    'post tag-cookies',
    'teaser',
  ]
  it.each(names)('a report in a box called "%s" is kept', (name) => {
    expect(textIn(`<div id="page"><h1>Ferry late</h1><div class="${name}">${body}</div></div>`)).toBe(text)
  })
})

describe('what the page tells machines', () => {
  it('says where the report stands', () => {
    const other = `<p>${'The Lantern was founded by a lamp maker and has been read by everybody in the town ever since. '.repeat(3)}</p>`
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry late', articleBody: paragraphs.join(' ') })
    const head = `<script type="application/ld+json">${json}</script>`
    expect(textIn(`<div class="a">${body}</div><div class="b">${other.repeat(3)}</div>`, head)).toBe(text)
    expect(textIn(`<div class="a">${body}</div><div class="b">${other.repeat(3)}</div>`)).not.toBe(text)
  })
})
