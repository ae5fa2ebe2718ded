import { guessLanguage, isListed } from './guess-language.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'

/** Lines of running text, of which the first say enough. */
const shortestLine = 60
const longestLine = 600
const mostLines = 12

/**
 * The language of the report, as "en": what the words from its headline on are, else what the page says. Systems put "en" on pages
 * of any language.
 */
export function findLanguage({ html, lines }: PageSigns, titleLine = 0): string | undefined {
  const named = namedLanguage(html && (attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang')))
  const known = named === 'nb' || named === 'nn' ? 'no' : named
  if (known !== undefined && !isListed(known)) return named
  const sample: string[] = []
  for (let at = titleLine; at < lines.length && sample.length < mostLines; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text.length > shortestLine) sample.push(text.slice(0, longestLine))
  }
  const guessed = guessLanguage(sample.join('\n'), known)
  return guessed === undefined || guessed === known ? named : guessed
}

function namedLanguage(named = ''): string | undefined {
  const language = /^([a-z]{2,3})(?:[-_]|$)/i.exec(named)?.[1]?.toLowerCase()
  return language === 'und' ? undefined : language
}
