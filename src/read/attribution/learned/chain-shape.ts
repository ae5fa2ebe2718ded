/** Labels of a chain. The row after the last label stands for its beginning. */
export interface ChainShape {
  readonly size: number
  /** `allowed[from * size + to]`: 1 where the step may be taken. */
  readonly allowed: Uint8Array
  /** For each label those that may stand before it. */
  readonly before: readonly Uint8Array[]
}

/** A score that no step or label comes back from. */
export const never = -1e9

/** The chain of these labels: "I-source" goes on from "B-source" or itself and begins nowhere. */
export function chainShape(labels: readonly string[]): ChainShape {
  const size = labels.length
  const allowed = new Uint8Array((size + 1) * size)
  for (let from = 0; from <= size; from += 1)
    for (let to = 0; to < size; to += 1) {
      const [before, label] = [labels[from], labels[to] ?? '']
      allowed[from * size + to] = !label.startsWith('I-') || before?.slice(2) === label.slice(2) ? 1 : 0
    }
  const before = labels.map((_, to) => Uint8Array.from(labels.keys()).filter((from) => allowed[from * size + to] === 1))
  return { size, allowed, before }
}

/** What a token is in its document, before it is known which cue it belongs to. */
export const documentLabels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const sourceLabel = { begins: 1, goesOn: 2 } as const
export const cueLabel = { begins: 3, goesOn: 4 } as const
export const contentLabel = { begins: 5, goesOn: 6 } as const
/** What a token is to one cue. */
const partLabels = ['O', 'B-source', 'I-source', 'B-content', 'I-content', 'CUE'] as const
export const partLabel = { source: 1, content: 3, cue: 5 } as const

export const documentShape = chainShape(documentLabels)
export const partShape = chainShape(partLabels)
