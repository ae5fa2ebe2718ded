import { type AcquireOptions, failedInput, readFileInputs, toFileError } from '../../acquire/index.ts'
import type { HearsayError } from '../../core/error.ts'
import type { Input } from '../../core/input.ts'
import type { Shard } from './shard.ts'

/** The reports of one shard, file after file, and what is known while they come. */
export interface OpenShard {
  readonly inputs: AsyncIterable<Input>
  /** How many of the shard's bytes were taken so far. */
  taken(): number
  /** Why the file could not be read to its end, where the system is at fault and not what is in it: another time it may go. */
  lost(): HearsayError | undefined
}

/** Opens a shard. Its reports come as `openInputs` gives them for the same input. */
export function openShard({ files, path }: Shard, options: AcquireOptions): OpenShard {
  let [before, inFile] = [0, 0]
  let lost: HearsayError | undefined
  const inputs = async function* (): AsyncGenerator<Input> {
    for (const file of files) {
      if (file.kind === 'unreadable') {
        yield failedInput(file.name, options.given, toFileError(file.name, file.error))
        continue
      }
      for await (const { input, taken } of readFileInputs(file, options)) {
        inFile = taken
        if (file.path === path && input.kind === 'failed' && input.name === file.name && isOfSystem(input.error)) {
          lost = input.error
          return
        }
        yield input
      }
      before += inFile
      inFile = 0
    }
  }
  return { inputs: inputs(), taken: () => before + inFile, lost: () => lost }
}

/** As the system names its errors; zlib's, which are those of the bytes, begin with Z. */
const isOfSystem = ({ cause }: HearsayError): boolean =>
  cause instanceof Error && 'code' in cause && /^E[A-Z0-9]+$/.test(String(cause.code))
