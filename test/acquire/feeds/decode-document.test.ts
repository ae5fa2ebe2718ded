import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../../src/acquire/feeds/decode-document.ts'

const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>`
const join = (start: string, ...bytes: number[]): Buffer =>
  Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(bytes)])
const wide = (text: string, little: boolean): Buffer => {
  const bytes = Buffer.alloc(text.length * 4)
  for (let i = 0; i < text.length; i += 1)
    little ? bytes.writeUInt32LE(text.charCodeAt(i), i * 4) : bytes.writeUInt32BE(text.charCodeAt(i), i * 4)
  return bytes
}

describe('the text of a document', () => {
  it.each([
    ['UTF-8', Buffer.from('<a>é'), undefined, '<a>é'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<a>é'), undefined, '<a>é'],
    [
      'UTF-8 under another label',
      Buffer.from(`${xml('iso-8859-1')}é`),
      'text/xml; charset=us-ascii',
      `${xml('iso-8859-1')}é`,
    ],
    ['UTF-16 with a mark', Buffer.from('\ufeff<a>é', 'utf16le'), undefined, '<a>é'],
    ['UTF-16 without a mark', Buffer.from('<a>ab</a>', 'utf16le'), undefined, '<a>ab</a>'],
    ['UTF-32, little end first', wide('<a>é', true), undefined, '<a>é'],
    ['UTF-32, big end first', wide('<a>é', false), undefined, '<a>é'],
    ['the declared encoding', join(xml('koi8-r'), 0xc1), undefined, `${xml('koi8-r')}а`],
    ['the sent encoding', join('<a>', 0xc1), 'text/xml; charset="koi8-r"', '<a>а'],
    ['the sent before the declared', join(xml('koi8-r'), 0xc1), 'text/xml; charset=windows-1251', `${xml('koi8-r')}Б`],
    [
      'the declared before what servers send unasked',
      join(xml('koi8-r'), 0xc1),
      'text/xml; charset=iso-8859-1',
      `${xml('koi8-r')}а`,
    ],
    ['a page’s own word', join('<meta charset=koi8-r>', 0xc1), undefined, '<meta charset=koi8-r>а'],
    ['windows-1252 where nothing is known', join('<a>', 0x93, 0xe9), undefined, '<a>“é'],
    ['windows-1252 for an unknown label', join(xml('klingon'), 0xe9), undefined, `${xml('klingon')}é`],
  ])('in %s', (_, bytes, contentType, text) => {
    expect(decodeDocument(bytes, contentType)).toEqual({ text, notices: [] })
  })

  it('says when bytes are no characters, and leaves control characters out', () => {
    const { text, notices } = decodeDocument(join('<a>\0\x07é'.repeat(9).replaceAll('é', '\u00c3\u00a9'), 0xff))
    expect(text).toBe(`${'<a>é'.repeat(9)}\ufffd`)
    expect(notices.map(({ code }) => code)).toEqual(['feed.bad-bytes'])
  })
})
