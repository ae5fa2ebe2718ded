import type { Overlap } from '../group/index.ts'
import type { DatedArticle, Sketch } from '../ledger/index.ts'
import type { Streamed } from '../store/index.ts'
import { type StreamedRevision, toStreamed } from './revision-stream.ts'

/** The rows in which a store keeps the revisions of an article; none is placed yet. */
export function toRows(article: DatedArticle): readonly Streamed[] {
  return toStreamed(article).map(({ id, articleId, at, ordinal, runs, sketch }) => ({
    ...{ revisionId: id, articleId, at, ordinal },
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    runs: Buffer.from(runs.buffer, runs.byteOffset, runs.byteLength).toString('base64'),
    ...(sketch && { sketch: sketchToText(sketch) }),
    isWaiting: true,
    overlaps: [],
    absorbed: [],
  }))
}

/** A row as the stream takes it. */
export function fromRow({ revisionId, articleId, at, ordinal, runs, sketch }: Streamed): StreamedRevision {
  const bytes = Buffer.from(runs, 'base64')
  return {
    ...{ id: revisionId, articleId, at, ordinal },
    runs: new Int32Array(new Uint8Array(bytes).buffer),
    ...(sketch !== undefined && { sketch: sketchFromText(sketch) }),
  }
}

/** Which texts a row's is a copy of. */
export const overlapsOf = ({ revisionId, overlaps }: Streamed): readonly Overlap[] =>
  overlaps.map(({ earlier, containment }) => ({ earlier, later: revisionId, containment }))

/** Counts in their order: sums of weights hang on it to the last bit. */
function sketchToText({ terms, names, title, quoted }: Sketch): string {
  return JSON.stringify([
    [...terms].flat(),
    [...names].flatMap(([key, { count, placed }]) => [key, count, placed]),
    quoted,
    ...(title === undefined ? [] : [title]),
  ])
}

function sketchFromText(text: string): Sketch {
  const [terms, names, quoted, title]: SketchList = JSON.parse(text)
  return {
    terms: new Map(inChunks(terms, 2).map(([key, count]) => [String(key), Number(count)])),
    names: new Map(
      inChunks(names, 3).map(([key, count, placed]) => [String(key), { count: Number(count), placed: Number(placed) }]),
    ),
    quoted,
    ...(title !== undefined && { title }),
  }
}

type Flat = readonly (string | number)[]
type SketchList = readonly [terms: Flat, names: Flat, quoted: readonly string[], title?: string]

const inChunks = (list: Flat, size: number): readonly Flat[] =>
  Array.from({ length: list.length / size }, (_, at) => list.slice(at * size, (at + 1) * size))
