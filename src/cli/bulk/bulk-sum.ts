import type { HearsayError } from '../../core/error.ts'
import type { ShardManifest } from '../../pipeline/index.ts'

/** What a run over many shards comes to. */
export interface BulkSum {
  settled(manifest: ShardManifest, isOurs: boolean): void
  /** An input of which nothing could be read. */
  lost(error: HearsayError): void
  /** One shard in a line. */
  line(manifest: ShardManifest): string
  /** All of it in a line. */
  total(out: string): string
  hasFailed(): boolean
}

const count = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`

/** A sum of nothing yet. What was done before counts as well: the same command says the same again. */
export function createBulkSum(): BulkSum {
  const failed = new Map<string, number>()
  let [inputs, known, pages] = [0, 0, 0]
  const fail = (code: string, times: number): void => {
    failed.set(code, (failed.get(code) ?? 0) + times)
  }
  return {
    settled(manifest, isOurs) {
      inputs += 1
      if (!isOurs) known += 1
      pages += manifest.pages
      for (const [code, times] of Object.entries(manifest.failed)) fail(code, times)
    },
    lost(error) {
      inputs += 1
      fail(error.code, 1)
    },
    line: ({ input, pages: read, failed: codes, seconds }) =>
      `${input}: ${count(read, 'page')}${toFailures(Object.entries(codes))}, ${seconds} s.`,
    total: (out) =>
      `${count(inputs, 'input')}${known > 0 ? `, ${known.toLocaleString('en')} done before` : ''}: ${count(pages, 'page')} read${toFailures([...failed].sort(byCode))}. The results are in ${out}.`,
    hasFailed: () => failed.size > 0,
  }
}

const byCode = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1)

function toFailures(codes: readonly (readonly [string, number])[]): string {
  if (codes.length === 0) return ''
  const all = codes.reduce((sum, [, times]) => sum + times, 0)
  return `, ${all.toLocaleString('en')} failed (${codes.map(([code, times]) => `${code} ${times.toLocaleString('en')}`).join(', ')})`
}
