import type { BasicType, SchemaElement } from 'hyparquet-writer'
import { unreachable } from '../../core/error.ts'
import type { Notice } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'

/** A value as a table holds it; a list of spans is a list of pairs with names. What goes into JSON, the library puts there. */
export type CellValue = string | number | readonly CellSpan[] | readonly Notice[] | undefined

interface CellSpan {
  readonly start: number
  readonly end: number
}

/** One column of a table, and where its values come from. */
export interface Column<Row> {
  readonly name: string
  /** `STRING` and `JSON` are texts in UTF-8. */
  readonly type: Extract<BasicType, 'STRING' | 'JSON' | 'INT32' | 'DOUBLE'> | 'SPANS'
  /** A column that is not required has no value where the reading says nothing. */
  readonly required?: boolean
  readonly of: (row: Row) => CellValue
}

/** A span list as a cell: `[{start, end}, …]`. */
export const toCellSpans = (spans: readonly Span[]): readonly CellSpan[] =>
  spans.map(([start, end]) => ({ start, end }))

/** The schema of a table, as the format's own list of elements. */
export function toSchema<Row>(columns: readonly Column<Row>[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(toElements)]
}

function toElements<Row>({ name, type, required = false }: Column<Row>): readonly SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  switch (type) {
    case 'STRING':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
    case 'JSON':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }]
    case 'INT32':
    case 'DOUBLE':
      return [{ name, type, repetition_type }]
    case 'SPANS':
      return [
        { name, repetition_type, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', num_children: 2 },
        { name: 'start', type: 'INT32', repetition_type: 'REQUIRED' },
        { name: 'end', type: 'INT32', repetition_type: 'REQUIRED' },
      ]
    default:
      return unreachable(type)
  }
}

/** How much room a value takes while it waits to be written, roughly. */
export function weighCell(value: CellValue): number {
  if (typeof value === 'string') return value.length + 8
  return typeof value === 'object' ? value.length * 100 : 8
}
