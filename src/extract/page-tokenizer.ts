import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { isAttributeName, longestAttribute } from './page-attributes.ts'
import {
  endOfAttribute,
  endOfName,
  endOfValue,
  endsName,
  isLetter,
  letters,
  skipBlanks,
  skipComment,
  skipTag,
} from './scan-html.ts'
import { createStretchReader, type StretchReader, type StretchTaker } from './stretch-reader.ts'

/** Elements whose words are no markup; in those of `withReferences` character references are read. */
const rawNames = new Set('script style title textarea iframe noembed noframes xmp plaintext'.split(' '))
const withReferences = new Set(['title', 'textarea'])
const longestRawName = 9

/**
 * Cuts a page into tags and words for htmlparser2's Parser, which takes a class for it: the whole page at once, from one mark to the next instead of
 * letter by letter, without the attributes that nobody reads. A page of our corpora is parsed in little more than half the time.
 *
 * For HTML it gives what htmlparser2's own Tokenizer gives, which a test holds it to, but for three things: comments, declarations and processing
 * instructions are passed over; of a page that breaks off within a tag or has a CDATA section without an end, only that is; a character reference right
 * after "<" in a title is read. The last two are what browsers do.
 */
export class PageTokenizer extends Tokenizer {
  readonly #parser: TokenizerCallbacks
  readonly #words: StretchTaker
  readonly #value: StretchTaker
  #html = ''
  #readStretch: StretchReader = createStretchReader('')

  constructor(options: ConstructorParameters<typeof Tokenizer>[0], parser: TokenizerCallbacks) {
    super(options, parser)
    this.#parser = parser
    this.#words = {
      words: (start, end) => parser.ontext(start, end),
      letter: (code, end) => parser.ontextentity(code, end),
    }
    this.#value = {
      words: (start, end) => parser.onattribdata(start, end),
      letter: (code) => parser.onattribentity(code),
    }
  }

  override write(html: string): void {
    this.#html = html
    this.#readStretch = createStretchReader(html)
    let at = 0
    while (at < html.length && this.running) at = this.#readWords(at)
  }

  override end(): void {
    if (this.running) this.#parser.onend()
  }

  // Each of these reads on from a place and tells where it came to.

  #readWords(start: number): number {
    const html = this.#html
    for (let at = html.indexOf('<', start); at >= 0; at = html.indexOf('<', at + 1)) {
      const code = html.charCodeAt(at + 1)
      const isEnd = code === letters.slash && at + 2 < html.length
      if (!isLetter(code) && !isEnd && code !== letters.exclamation && code !== letters.question) continue
      this.#readStretch(start, at, this.#words, false)
      if (isEnd) return this.#readEndTag(at + 2)
      if (code === letters.exclamation) return this.#readDeclaration(at + 2)
      return code === letters.question ? skipTag(html, at + 2) : this.#readTag(at + 1)
    }
    this.#readStretch(start, html.length, this.#words, false)
    return html.length
  }

  #readEndTag(start: number): number {
    const html = this.#html
    if (!isLetter(html.charCodeAt(start))) return skipTag(html, start)
    const end = endOfName(html, start)
    if (end === html.length) return end
    this.#parser.onclosetag(start, end)
    return skipTag(html, end)
  }

  #readDeclaration(start: number): number {
    const html = this.#html
    if (html.startsWith('--', start)) return skipComment(html, start + 2)
    if (!html.startsWith('[CDATA[', start)) return skipTag(html, start)
    const end = html.indexOf(']]>', start + 7)
    if (end < 0) return skipTag(html, start)
    this.#parser.oncdata(start + 7, end + 2, 2)
    return end + 3
  }

  #readTag(start: number): number {
    const html = this.#html
    const end = endOfName(html, start)
    if (end === html.length) return end
    const raw = this.#rawNameOf(start, end)
    this.#parser.onopentagname(start, end)
    let at = end
    while (at < html.length) {
      at = skipBlanks(html, at)
      const code = html.charCodeAt(at)
      if (code === letters.greater) {
        this.#parser.onopentagend(at)
        return this.#readRaw(raw, at + 1)
      }
      if (code === letters.slash) {
        at = skipBlanks(html, at + 1)
        if (html.charCodeAt(at) !== letters.greater) continue
        this.#parser.onselfclosingtag(at)
        return this.#readRaw(raw, at + 1)
      }
      if (at < html.length) at = this.#readAttribute(at)
    }
    return html.length
  }

  #readAttribute(start: number): number {
    const html = this.#html
    const end = endOfAttribute(html, start)
    if (end === html.length) return end
    const isRead = end - start <= longestAttribute && isAttributeName(html.slice(start, end).toLowerCase())
    if (isRead) this.#parser.onattribname(start, end)
    const after = skipBlanks(html, end)
    if (html.charCodeAt(after) !== letters.equals) {
      if (isRead) this.#parser.onattribend(QuoteType.NoValue, end)
      return after
    }
    const value = skipBlanks(html, after + 1)
    const quote = html.charCodeAt(value)
    if (quote === letters.doubleQuote || quote === letters.singleQuote) {
      const close = html.indexOf(quote === letters.doubleQuote ? '"' : "'", value + 1)
      if (close < 0) return html.length
      if (isRead) this.#giveValue(value + 1, close, quote === letters.doubleQuote ? QuoteType.Double : QuoteType.Single)
      return close + 1
    }
    const close = endOfValue(html, value)
    if (isRead) this.#giveValue(value, close, QuoteType.Unquoted)
    return close
  }

  #giveValue(start: number, end: number, quote: QuoteType): void {
    this.#readStretch(start, end, this.#value, true)
    this.#parser.onattribend(quote, end)
  }

  /** The words of an element that holds no markup, and its end. */
  #readRaw(name: string | undefined, start: number): number {
    if (name === undefined || !this.running) return start
    const html = this.#html
    let end = name === 'plaintext' ? -1 : html.indexOf('</', start)
    while (end >= 0 && !this.#isEndTag(name, end + 2)) end = html.indexOf('</', end + 2)
    const stop = end < 0 ? html.length : end
    if (withReferences.has(name)) this.#readStretch(start, stop, this.#words, false)
    else if (start < stop) this.#parser.ontext(start, stop)
    return end < 0 ? stop : this.#readEndTag(end + 2)
  }

  #isEndTag(name: string, at: number): boolean {
    const end = at + name.length
    return endsName(this.#html.charCodeAt(end)) && this.#html.slice(at, end).toLowerCase() === name
  }

  #rawNameOf(start: number, end: number): string | undefined {
    if (end - start > longestRawName || this.#parser.isInForeignContext?.()) return undefined
    const name = this.#html.slice(start, end).toLowerCase()
    return rawNames.has(name) ? name : undefined
  }
}
