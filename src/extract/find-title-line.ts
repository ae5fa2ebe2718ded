import { createPlaceJudge } from './find-place.ts'
import { foldForMatch } from './fold-text.ts'
import type { PageSigns, Sign } from './page-signs.ts'
import { textOf } from './page-tree.ts'

/** Where the headline is printed: its heading, a line with the same words, or the only heading there is. */
export function findTitleLine({ headings, lines }: PageSigns, title: string | undefined): Sign | undefined {
  const wanted = foldForMatch(title ?? '')
  if (wanted !== '') {
    const heading = headings.find(({ element }) => foldForMatch(textOf(element, 1000)).includes(wanted))
    if (heading) return heading
    const longest = (title ?? '').length + 20
    const placeOf = createPlaceJudge(new Set())
    const line = lines.findIndex(
      ({ text, element }) =>
        text.length <= longest && foldForMatch(text) === wanted && placeOf(element) !== 'elsewhere',
    )
    const element = lines[line]?.element
    if (element) return { element, line }
  }
  const [only] = headings
  return headings.length === 1 ? only : undefined
}
