import { describe, expect, it } from 'vitest'
import { displayWidth, padTo, toTerminalText } from '../../src/export/display-width.ts'

describe('the width of words on a terminal', () => {
  it.each([
    ['plain', 5],
    ['Chișinău', 8],
    ['e\u0301', 1],
    ['日本', 4],
    ['한국', 4],
    ['👩‍👩‍👧', 2],
    ['🇲🇩', 2],
    ['❤️', 2],
    ['“”—…', 4],
    ['\u200b\u0301', 0],
    ['नमस्ते', 3],
  ])('%s', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('pads by columns and leaves alone what is too wide', () => {
    expect([padTo('日', 4), padTo('long', 2)]).toEqual(['日  ', 'long'])
  })

  it.each([
    ['an escape sequence', '\u001b[31mred\u009b0m', '\ufffd[31mred\ufffd0m'],
    ['a bell and a null', 'a\u0007\u0000b', 'a\ufffd\ufffdb'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['what turns letters round', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['hidden letters', 'a\u00adb\ufeffc\u{e0041}d', 'abcd'],
    ['what joins an emoji', '👩‍👧', '👩‍👧'],
  ])('makes %s harmless', (_, text, safe) => {
    expect(toTerminalText(text)).toBe(safe)
  })
})
