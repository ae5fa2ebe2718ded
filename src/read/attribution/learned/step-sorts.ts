import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

const boundaryOf = (table: TokenTable, i: number): number => {
  if (i === 0) return 5
  if (table.paragraphOf[i - 1] !== table.paragraphOf[i]) return 4
  if (table.sentenceOf[i - 1] !== table.sentenceOf[i]) return 3
  return table.isWord[i - 1] === 1 ? 0 : table.texts[i - 1] === ',' ? 1 : 2
}

/** A coarse sort of the step to each token, under 60: what it is and what it follows. */
export const stepSortsOf = (table: TokenTable, context: TokenContext): Uint8Array =>
  Uint8Array.from(table.texts, (_, i) => sortOf(table, context, i))

function sortOf(table: TokenTable, { cueClass }: TokenContext, i: number): number {
  const text = table.texts[i] ?? ''
  const own =
    table.quote[i] === 2
      ? 1
      : table.quote[i] === 3
        ? 2
        : text === ','
          ? 3
          : /^[.?!]$/.test(text)
            ? 4
            : text === ':'
              ? 5
              : table.isWord[i] === 0
                ? 6
                : (cueClass[i] ?? 0) >= 5
                  ? 7
                  : /^(?:that|to)$/i.test(text)
                    ? 8
                    : table.isCapital[i] === 1
                      ? 9
                      : 0
  return own * 6 + boundaryOf(table, i)
}
