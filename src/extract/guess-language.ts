import { foldText } from './fold-text.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'

const english = new Set(
  'the of and to in a that is was for on with said by as at from it has have be were their which an not'.split(' '),
)

/** The language that the page names, as "en"; else English when its words are plainly English. */
export function findLanguage({ html, lines }: PageSigns): string | undefined {
  const named = html && (attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang'))
  const language = /^([a-z]{2,3})(?:[-_]|$)/i.exec(named ?? '')?.[1]?.toLowerCase()
  if (language !== undefined && language !== 'und') return language
  return guessLanguage(
    lines
      .filter(({ text }) => text.length > 60)
      .slice(0, 40)
      .map(({ text }) => foldText(text))
      .join('\n'),
  )
}

/** "en" when more than a fifth of the words are English stop words. */
function guessLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => english.has(word)).length
  return words.length >= 20 && known > words.length * 0.2 ? 'en' : undefined
}
