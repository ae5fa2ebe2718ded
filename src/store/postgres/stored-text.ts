import { type KyselyPlugin, OperationNodeTransformer, type PrimitiveValueListNode, type ValueNode } from 'kysely'

/**
 * PostgreSQL's text holds every character but U+0000. So that one stands there as U+0001 U+0001, and U+0001 as U+0001
 * U+0002: nothing is lost, and the order stays the same.
 */
const [mark, nul, itself] = ['\u0001', '\u0001\u0001', '\u0001\u0002']

const toStoredText = (text: string): string =>
  /[\0\u0001]/.test(text) ? text.replace(/[\0\u0001]/g, (sign) => (sign === '\0' ? nul : itself)) : text

/** A text as it was before it was stored. */
export const fromStoredText = (text: string): string =>
  text.includes(mark) ? text.replace(/\u0001[\u0001\u0002]/g, (pair) => (pair === nul ? '\0' : mark)) : text

/** What is bound to a query, as it is stored. What our columns do not hold is a mistake: pg would make JSON of it. */
function toStored(value: unknown): unknown {
  if (typeof value === 'string') return toStoredText(value)
  if (typeof value === 'number' || value === null || value === undefined) return value
  throw new TypeError(`Expected a text, a number or null to store, got ${typeof value}`)
}

class StoredTextTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: toStored(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(toStored) }
  }
}

const transformer = new StoredTextTransformer()

/** Turns every value that is bound to a query into what is stored. What comes back, `open-pool.ts` turns. */
export const storedTexts: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
}
