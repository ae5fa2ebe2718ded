import { describe, expect, it } from 'vitest'
import { parseLenientJson } from '../../src/extract/parse-lenient-json.ts'
import { cpuTimeSince } from '../cpu-time.ts'

describe('parseLenientJson', () => {
  it.each([
    ['a trailing comma', '{"a":1,"b":[1,2,],}', { a: 1, b: [1, 2] }],
    ['a missing comma', '{"a":"x" "b":"y"}', { a: 'x', b: 'y' }],
    ['raw line breaks', '{"a":"x\ny"}', { a: 'x\ny' }],
    ['loose quotation marks', '{"a":"He said "no" twice","b":"y"}', { a: 'He said "no" twice', b: 'y' }],
    ['comments', '/* <![CDATA[ */ {"a":1} // end', { a: 1 }],
    ['a comment of HTML', '<!-- {"a":1} -->', { a: 1 }],
    ['single quotes', "{'a':'x'}", { a: 'x' }],
    ['bare words', '{a:true,b:null}', { a: 'true', b: undefined }],
    ['a lost end', '{"a":{"b":"x', { a: { b: 'x' } }],
    ['a bracket too many', '{"a":1}}', { a: 1 }],
    ['two documents', '{"a":1};{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['escapes', '{"a":"\\u00fc\\/\\n\\q"}', { a: 'ü/ q' }],
    ['the name of a prototype', '{"__proto__":{"a":1}}', JSON.parse('{"__proto__":{"a":1}}')],
    ['nothing', '', []],
  ])('reads %s', (_, text, value) => expect(parseLenientJson(text)).toEqual(value))

  it.each(['{"a":', '[', '{', '"', '","', '\\', '"a" ', "'", ':', '{"a":"b" '])(
    'takes no time over 100 kB of %s',
    (piece) => {
      const start = process.cpuUsage()
      parseLenientJson(piece.repeat(100_000 / piece.length))
      expect(cpuTimeSince(start)).toBeLessThan(300)
    },
  )
})
