import { describe, expect, it } from 'vitest'
import { decodePage } from '../../src/extract/decode-page.ts'
import { bytesOf, latin1Of } from './build-page.ts'

const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) =>
      big
        ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]
        : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8],
    ),
  )
const labelled = (label: string, words: string): string => `<meta charset="${label}"><p>${words}</p>`

describe('decodePage', () => {
  const cases: readonly (readonly [string, Uint8Array, string | undefined, string])[] = [
    ['UTF-8', bytesOf('Søren “said”'), undefined, 'Søren “said”'],
    ['UTF-8 with its mark', bytesOf('\ufeffSøren'), 'text/html; charset=iso-8859-1', 'Søren'],
    ['UTF-8 under a wrong label in the page', bytesOf(labelled('windows-1251', 'Öland')), undefined, 'Öland'],
    ['UTF-8 under a wrong label of the server', bytesOf('<p>Öland'), 'text/html; charset=iso-8859-1', 'Öland'],
    [
      'Latin-1, which means windows-1252',
      latin1Of(labelled('iso-8859-1', '\x93Na\xefve\x94 \x80')),
      undefined,
      '“Naïve” €',
    ],
    ['the server’s label', latin1Of('<p>\xcf\xf0\xe8\xe2\xe5\xf2'), 'text/html; charset=windows-1251', 'Привет'],
    ['no label', latin1Of('<p>caf\xe9 \x97 na\xefve'), undefined, 'café — naïve'],
    ['a label that nobody knows', latin1Of('<p>caf\xe9'), 'text/html; charset=klingon', 'café'],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16('Öland', false)]), undefined, 'Öland'],
    ['UTF-16, big end first', utf16('<p>Island and sea', true), undefined, 'Island and sea'],
    ['UTF-16 without a mark', utf16('<p>Island and sea', false), undefined, 'Island and sea'],
  ]
  it.each(cases)('reads %s', (_, bytes, contentType, words) => {
    expect(decodePage(bytes, contentType).text).toContain(words)
    expect(decodePage(bytes, contentType).notices).toEqual([])
  })

  it('takes good UTF-8 for what it is, also where it holds the mark of lost characters', () => {
    expect(decodePage(bytesOf('The minister “Müller” said caf\ufffd was closed.')).text).toContain('“Müller”')
  })

  it('marks bytes that are no characters, and says so', () => {
    const { text, notices } = decodePage(latin1Of(labelled('utf-8', 'The caf\xe9 owner')))
    expect(text).toContain('The caf\ufffd owner')
    expect(notices.map((notice) => notice.code)).toEqual(['extract.bad-bytes'])
  })

  it('drops null bytes, and says so', () => {
    const { text, notices } = decodePage(bytesOf('The cle\0rk said noth\0ing, and she left the room at five.'))
    expect(text).toBe('The clerk said nothing, and she left the room at five.')
    expect(notices.map((notice) => notice.code)).toEqual(['extract.null-bytes'])
  })
})
