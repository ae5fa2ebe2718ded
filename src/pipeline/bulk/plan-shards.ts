import { stat } from 'node:fs/promises'
import { basename, normalize, resolve, sep } from 'node:path'
import { type AcquireOptions, type FoundFile, findFiles, kindByName, toFileError } from '../../acquire/index.ts'
import { HearsayError } from '../../core/error.ts'
import { shortHash } from '../../core/ids.ts'
import { toShownAddress } from '../../core/shown-address.ts'
import type { Shard } from './shard.ts'

/** What tells inputs and where their results go. */
interface PlanOptions extends Pick<AcquireOptions, 'input' | 'cwd'> {
  /** The folder for the results, in full: it must lie outside of the inputs, or it would be read as well. */
  readonly out: string
}

/** What a list of inputs comes to. */
export interface ShardPlan {
  readonly shards: readonly Shard[]
  /** Inputs of which nothing can be read. */
  readonly lost: readonly { readonly input: string; readonly error: HearsayError }[]
}

/**
 * The shards of a list of inputs, in its order: one for each file. A folder's pages and lists are one together; each archive
 * in it is one of its own. Throws `HearsayError` `usage` for what cannot be read twice.
 */
export async function planShards(
  inputs: readonly string[],
  { input: kind, cwd, out }: PlanOptions,
): Promise<ShardPlan> {
  const shards = new Map<string, Shard>()
  const lost: ShardPlan['lost'][number][] = []
  for (const input of inputs) {
    if (input === '-' || /^[a-z][a-z\d+.-]+:\/\//i.test(input)) {
      const got = input === '-' ? 'stdin' : toShownAddress(input)
      const message = `Expected files and folders with --out, got ${got}: a run that was ended could not read it again; save it as a file.`
      throw new HearsayError('usage', message)
    }
    const path = resolve(cwd, input)
    if (out === path || out.startsWith(path === sep ? sep : path + sep)) {
      const message = `Expected --out to lie outside of ${input}, got ${out}: the results would be read as reports.`
      throw new HearsayError('usage', message)
    }
    try {
      for (const shard of await shardsOf(normalize(input).replace(/(?<=.)\/+$/, ''), { kind, cwd }))
        if (!shards.has(shard.path)) shards.set(shard.path, shard)
    } catch (error) {
      lost.push({ input, error: toFileError(input, error) })
    }
  }
  return { shards: [...shards.values()], lost }
}

/** The n-th of `of` parts of a list, counted from 1; parts of one list share no shard. */
export function pickPart(
  shards: readonly Shard[],
  { part, of }: { readonly part: number; readonly of: number },
): readonly Shard[] {
  return shards.filter((_, at) => at % of === part - 1)
}

async function shardsOf(
  input: string,
  { kind, cwd }: { readonly kind: AcquireOptions['input']; readonly cwd: string },
): Promise<readonly Shard[]> {
  const path = resolve(cwd, input)
  const found = await stat(path)
  if (found.isFile()) return [toShard(input, path, [{ kind: 'file', name: input, path }])]
  if (!found.isDirectory()) {
    const message = `Expected a file or a folder at ${input}, got a pipe or a device; save what comes from it as a file.`
    throw new HearsayError('input.unsupported', message)
  }
  const [archives, others]: [Shard[], FoundFile[]] = [[], []]
  for await (const file of findFiles(path, kind)) {
    const name = `${input === '/' ? '' : input}/${file.name}`
    if (file.kind === 'file' && (kind === 'warc' || kindByName(file.name) === 'warc'))
      archives.push(toShard(name, file.path, [{ ...file, name }]))
    else others.push({ ...file, name })
  }
  if (archives.length + others.length === 0) {
    const message = `Expected reports or archives in the folder ${input}, found none.`
    throw new HearsayError('input.none', message)
  }
  return others.length > 0 ? [...archives, toShard(input, path, others)] : archives
}

/** Two inputs of one name lie apart in the output, by where the person said they lie; the same command names them the same. */
function toShard(input: string, path: string, files: readonly FoundFile[]): Shard {
  const stem = basename(path)
    .replaceAll(/[^\w.-]+/g, '_')
    .slice(0, 120)
  return { input, name: `${stem}-${shortHash(input)}`, path, files }
}
