import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/index.ts'
import { body, bytesOf, paragraphs, text } from './build-page.ts'

const extract = (title: string, inner: string, head = '') =>
  extractPage({
    bytes: bytesOf(`<!doctype html><html><head><title>${title}</title>${head}</head><body>${inner}</body></html>`),
    contentType: 'text/html',
    url: 'https://lantern.example/x',
  })

const cookies =
  'We and our 412 partners store cookies on your device and process personal data. You may accept all, reject all or manage your choices.'
const cookiesInGerman =
  'Wir und unsere Partner verarbeiten personenbezogene Daten und setzen Cookies. Sie können zustimmen, ablehnen oder Einstellungen ändern.'
const teasers = Array.from(
  { length: 8 },
  (_, at) =>
    `<div class="card"><h3><a href="/${at}">Mayor said to favour roundabout number ${at}</a></h3><p>The council met on Monday and heard from ${at} people who live beside the road.</p></div>`,
).join('')

describe('a page that is no report', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a page that is gone',
      'Page not found – The Lantern',
      '<h1>Page not found</h1><p>Try the search.</p>',
      'extract.not-found',
    ],
    [
      'a page that is gone, with much beside',
      '404 | The Lantern',
      `<p>The page you asked for does not exist. Perhaps it was moved, or the address was typed wrongly.</p><ul>${'<li><a href="/a">Mayor opens the new door of the hall</a></li>'.repeat(9)}</ul>`,
      'extract.not-found',
    ],
    ['a page that is gone, in German', 'Seite nicht gefunden', '<p>Zurück zur Startseite.</p>', 'extract.not-found'],
    ['a page that is gone, in Polish', 'Nie znaleziono strony', '<p>Przepraszamy.</p>', 'extract.not-found'],
    ['a question for consent', 'Your privacy', `<div><p>${cookies}</p></div>`, 'extract.consent-page'],
    [
      'a question for consent, in German',
      'Datenschutz',
      `<div><p>${cookiesInGerman}</p></div>`,
      'extract.consent-page',
    ],
    ...[
      'Nos partenaires et nous utilisons des cookies. Vous pouvez accepter ou refuser.',
      'Utilizamos cookies y las de nuestros socios. Puedes aceptar o rechazar su uso.',
      'Noi e i nostri partner usiamo i cookie: puoi decidere se accetta o rifiuta.',
      'Używamy plików cookies. Możesz wyrazić zgodę lub odmówić.',
    ].map((words) => [words.slice(0, 30), 'The Lantern', `<p>${words}</p>`, 'extract.consent-page'] as const),
    [
      'a wall without a beginning',
      'Ferry late',
      '<h1>Ferry late</h1><p>Subscribe to read the full story.</p><p>Already a subscriber? Log in.</p>',
      'extract.wall',
    ],
    [
      'a wall in French',
      'Le ferry en retard',
      '<h1>Le ferry en retard</h1><p>La suite de cet article est réservée aux abonnés.</p>',
      'extract.wall',
    ],
    ['a list of reports', 'The Lantern', `<h1>The Lantern</h1><main>${teasers}</main>`, 'extract.front-page'],
    [
      'a beginning that breaks off',
      'Ferry late',
      '<h1>Ferry late</h1><p>The ferry to Lokrum left at nine on Monday, the harbour office said, and carried…</p>',
      'extract.stub',
    ],
    ['a page without words', 'Ferry late', '<video src="/v"></video>', 'extract.no-article'],
  ]
  it.each(cases)('%s fails by its name', (_, title, inner, code) => {
    const page = extract(title, inner)
    expect(page.kind).toBe('failed')
    if (page.kind === 'article') return
    expect(page.error.code).toBe(code)
    expect(page.error.message).toContain('https://lantern.example/x')
  })
})

describe('a report that speaks of such things', () => {
  const reports: readonly (readonly [string, string, string])[] = [
    ['of a missing page', 'Page missing from the ledger, court hears', `<h1>Page missing</h1>${body}`],
    ['of a number', '404 passengers waited', `<h1>404 passengers waited</h1>${body}`],
    [
      'of cookies',
      'Cookie law passed',
      `<h1>Cookie law passed</h1>${body}<p>Users must accept cookies, the law says.</p>`,
    ],
    ['of subscribers', 'Theatre loses subscribers', `<h1>Theatre</h1>${body}<p>It is only for members, they said.</p>`],
  ]
  it.each(reports)('%s is a report', (_, title, inner) => {
    const page = extract(title, inner)
    expect(page.kind === 'article' && page.text).toContain(text)
  })

  it('with links to others between its paragraphs is a report when the page says so', () => {
    const declared = '<meta property="og:type" content="article">'
    const page = extract('Ferry late', `<h1>Ferry late</h1><main>${teasers}</main>`, declared)
    expect(page.kind).toBe('article')
  })
})

describe('a short report that is all about consent', () => {
  it.each([
    [
      'Regulator fines hospital group',
      `<p>The hospital group agreed to hand personal data of 40,000 patients to an insurer, the regulator said on Monday.</p>
      <p>Patients could not withdraw their consent, and the group’s site set tracking cookies even for those who chose to reject them, the report said.</p>
      <p>The group will decline questions about the personal data of single patients, a spokesman said.</p>`,
    ],
    [
      'Gericht verbietet Banner',
      `<p>Die Zeitung darf Cookies nur setzen, wenn Leser zustimmen, entschied das Landgericht am Montag.</p>
      <p>Das Banner habe Tracking auch bei jenen erlaubt, die es ablehnen wollten, sagte die Richterin. Der Datenschutz verlange, Daten nicht ohne Einwilligung zu verarbeiten.</p>`,
    ],
  ])('%s is a report', (title, inner) => {
    const page = extract(title, `<h1>${title}</h1><article>${inner}</article>`)
    expect(page.kind === 'failed' && page.error.message).toBe(false)
  })
})

describe('the beginning of a report before a wall', () => {
  it('is taken, with a notice', () => {
    const page = extract(
      'Ferry late',
      `<h1>Ferry late</h1>${body}<div class="paywall"><p>Subscribe to continue reading.</p></div>`,
    )
    expect(page).toMatchObject({ kind: 'article', text })
    expect(page.kind === 'article' && page.notices.map(({ code }) => code)).toEqual(['extract.behind-wall'])
  })
})

describe('a flash among much else', () => {
  it('is taken, with a notice', () => {
    const links = '<li><a href="/a">Mayor opens the new door of the old town hall</a></li>'.repeat(40)
    const page = extract('Ferry late', `<article><h1>Ferry late</h1><p>${paragraphs[0]}</p></article><ul>${links}</ul>`)
    expect(page).toMatchObject({ kind: 'article', text: paragraphs[0] })
    expect(page.kind === 'article' && page.notices.map(({ code }) => code)).toEqual(['extract.short'])
  })
})
