import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type CellValue, type Column, toSchema, weighCell } from './column.ts'

/** A table that is put into bytes as its rows come, in bounded memory. The same rows give the same bytes. */
export interface ParquetTable<Row> {
  /** The bytes that come next in the file; none until a group of rows is full. */
  add(row: Row): Uint8Array
  /** The bytes that end the file. */
  end(): Uint8Array
}

/** A group of rows is closed at so many rows, or units of text: what is held, and held again while it is packed. */
const [mostRows, mostWeight] = [50_000, 4 * 1024 * 1024]

/** A table in Parquet, packed with Snappy, which every reader of the format knows. */
export function createParquetTable<Row>(columns: readonly Column<Row>[]): ParquetTable<Row> {
  const bytes = new ByteWriter()
  // No least and greatest values: the library compares texts by UTF-16 units, the format by their bytes in UTF-8.
  const writer = new ParquetWriter({ writer: bytes, schema: toSchema(columns), statistics: false })
  let cells: CellValue[][] = columns.map(() => [])
  let [rows, weight] = [0, 0]

  const takeBytes = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  const closeGroup = (): void => {
    const columnData = columns.map(({ name }, at) => ({ name, data: cells[at] ?? [] }))
    writer.write({ columnData, rowGroupSize: rows })
    cells = columns.map(() => [])
    rows = 0
    weight = 0
  }

  return {
    add(row) {
      for (const [at, column] of columns.entries()) {
        const value = toWellFormed(column.of(row))
        cells[at]?.push(value)
        weight += weighCell(value)
      }
      rows += 1
      if (rows < mostRows && weight < mostWeight) return new Uint8Array()
      closeGroup()
      return takeBytes()
    },
    end() {
      if (rows > 0) closeGroup()
      writer.finish()
      return takeBytes()
    },
  }
}

/** UTF-8 has no bytes for half of a surrogate pair. */
const toWellFormed = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
