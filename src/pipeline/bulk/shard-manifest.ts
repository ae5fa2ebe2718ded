import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { errorCodes, HearsayError } from '../../core/error.ts'
import { toOutputError, writeOutput } from './output-file.ts'
import type { Shard, ShardManifest, ShardSettings } from './shard.ts'
import { hashShard, sizeUp } from './size-up.ts'

const ending = '.manifest.json'
const listName = 'manifest.json'

const whole = z.int().min(0)
const schema = z.object({
  hearsay: z.string(),
  input: z.string(),
  path: z.string(),
  files: whole,
  bytes: whole,
  modifiedAt: z.string(),
  hash: z.string(),
  settings: z.record(z.string(), z.union([z.string(), z.boolean()])),
  outputs: z.array(z.object({ name: z.string(), bytes: whole })),
  pages: whole,
  failed: z.partialRecord(z.enum(errorCodes), whole),
  seconds: z.number(),
})

/** What a shard must have been read with to be done. */
export interface Wanted {
  readonly folder: string
  readonly format: string
  readonly version: string
  readonly settings: ShardSettings
  /** What another version of this program read counts as done. */
  readonly keepOlder: boolean
}

const manifestPath = (folder: string, name: string, format: string): string =>
  join(folder, `${name}.${format}${ending}`)

/** The manifest of a shard that is done and as it was; nothing where it must be read. Throws `HearsayError` `output.taken`. */
export async function findDone(
  shard: Shard,
  { wanted, signal }: { readonly wanted: Wanted; readonly signal: AbortSignal },
): Promise<ShardManifest | undefined> {
  const size = await sizeUp(shard)
  const manifest = await readManifest(manifestPath(wanted.folder, shard.name, wanted.format))
  if (!manifest) return undefined
  const isWhole = await hasOutputs(wanted.folder, manifest)
  const isAsWanted =
    (wanted.keepOlder || manifest.hearsay === wanted.version) && isSame(manifest.settings, wanted.settings)
  const isUntouched =
    manifest.bytes === size.bytes && manifest.files === size.files && manifest.modifiedAt === size.modifiedAt
  const isMoved = manifest.path !== shard.path
  if (isWhole && isAsWanted && isUntouched && !isMoved) return manifest
  // What was copied or touched has another time and the same bytes; what lies elsewhere must be looked at.
  const mayBeSame = manifest.bytes === size.bytes && manifest.files === size.files
  const sameBytes = (isMoved || isAsWanted) && mayBeSame && manifest.hash === (await hashShard(shard, signal))
  if (isMoved && !sameBytes) {
    const message = `Expected the results of ${shard.input} in ${wanted.folder} to be those of ${shard.path}, got those of ${manifest.path}; name another --out.`
    throw new HearsayError('output.taken', message)
  }
  return isWhole && isAsWanted && sameBytes ? manifest : undefined
}

/** Writes a shard's manifest: from now on it is done. */
export async function writeManifest(
  manifest: ShardManifest,
  {
    folder,
    name,
    format,
    token,
  }: { readonly folder: string; readonly name: string; readonly format: string; readonly token: string },
): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await writeOutput(manifestPath(folder, name, format), { text, token })
}

/** Writes one list of all shards that are done in a folder, whoever did them. */
export async function listManifests(
  folder: string,
  { version, token }: { readonly version: string; readonly token: string },
): Promise<void> {
  const path = join(folder, listName)
  const names = await readdir(folder).catch((error: unknown) => {
    throw toOutputError(path, error)
  })
  const shards: ShardManifest[] = []
  for (const name of names.sort()) {
    const manifest = name.endsWith(ending) ? await readManifest(join(folder, name)) : undefined
    if (manifest) shards.push(manifest)
  }
  const lines = shards.map((shard) => JSON.stringify(shard)).join(',\n')
  await writeOutput(path, { text: `{"hearsay":${JSON.stringify(version)},"shards":[\n${lines}\n]}\n`, token })
}

/** Nothing for what is not there and for what is no manifest: its shard is read again. */
async function readManifest(path: string): Promise<ShardManifest | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return undefined
    throw toOutputError(path, error)
  }
}

async function hasOutputs(folder: string, { outputs }: ShardManifest): Promise<boolean> {
  const sizes = await Promise.all(outputs.map(({ name }) => stat(join(folder, name)).catch(() => undefined)))
  return outputs.every(({ bytes }, at) => sizes[at]?.size === bytes)
}

const isSame = (a: ShardSettings, b: ShardSettings): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
