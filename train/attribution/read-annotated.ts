import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError } from '../../src/core/error.ts'
import type { Span } from '../../src/core/span.ts'
import { chooseAnnotation } from './choose-annotation.ts'

/** An attribution as people marked it. The source is empty when nobody is named. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article with what people found in it, in the order of the cues. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/**
 * Articles of PolNeAR (Newell et al. 2018): `folder` holds `text/ID.txt` and `attributions/ID_xxxx.ann`, in brat's standoff format.
 * Of several annotations of one article the one that agrees best with the others is taken. In the order of their ids.
 * @throws HearsayError `input.missing` or `input.none` when no article is there: a model made of nothing would take the place of a good one.
 * @throws Error when a span lies outside of its text.
 */
export function readPolnear(folder: string): readonly GoldArticle[] {
  for (const part of ['text', 'attributions'])
    if (!existsSync(join(folder, part)))
      throw new HearsayError('input.missing', `Expected PolNeAR's folder ${join(folder, part)}; there is none.`)
  const annotations = new Map<string, string[]>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const id = /^(.*)_[0-9a-f]{4}\.ann$/.exec(file)?.[1]
    if (id !== undefined) annotations.set(id, [...(annotations.get(id) ?? []), file])
  }
  const articles = readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file): readonly GoldArticle[] => {
      const id = file.slice(0, -'.txt'.length)
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const read = (annotations.get(id) ?? []).map((name) =>
        parseBrat(readFileSync(join(folder, 'attributions', name), 'utf8'), text, `${id} in ${name}`),
      )
      const attributions = chooseAnnotation(read)
      return attributions ? [{ id, text, attributions }] : []
    })
  if (articles.length === 0)
    throw new HearsayError('input.none', `Expected annotated articles in ${folder}; there are none.`)
  return articles
}

/** brat counts code points; spans count UTF-16 code units. */
function codeUnitPlaces(text: string): readonly number[] {
  const places: number[] = []
  let place = 0
  for (const character of text) {
    places.push(place)
    place += character.length
  }
  return [...places, place]
}

const role = /^(Source|Cue|Content)\d*:(T\d+)$/

/** The attributions of one annotation that have a cue and a content, in the order of their cues. */
function parseBrat(annotation: string, text: string, name: string): readonly GoldAttribution[] {
  const places = codeUnitPlaces(text)
  const lines = annotation.split(/\r?\n/).map((line) => line.split('\t'))
  const marked = new Map<string, readonly Span[]>()
  for (const [id = '', mark = ''] of lines) {
    // Words that run over several lines leave lines without an id.
    if (!/^T\d+$/.test(id) || mark === '') continue
    const spans = mark
      .slice(mark.indexOf(' ') + 1)
      .split(';')
      .map((span): Span => {
        const [start = Number.NaN, end = Number.NaN] = span.split(' ').map((place) => places[Number(place)])
        if (!(start < end)) throw new Error(`Expected a span inside the text of ${name}, got "${span}" of ${id}`)
        return [start, end]
      })
    marked.set(id, spans)
  }
  const attributions = lines.flatMap(([id = '', roles = '']): readonly GoldAttribution[] => {
    if (!/^E\d+$/.test(id)) return []
    const parts = { Source: [] as Span[], Cue: [] as Span[], Content: [] as Span[] }
    for (const [, part, mark = ''] of roles.split(' ').map((word) => role.exec(word) ?? []))
      if (part === 'Source' || part === 'Cue' || part === 'Content') parts[part].push(...(marked.get(mark) ?? []))
    const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a[0] - b[0])
    return [{ source: inOrder(parts.Source), cue: inOrder(parts.Cue), content: inOrder(parts.Content) }]
  })
  return attributions
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0))
}
