import { type BuiltModel, sources } from './built-model.ts'

/** A model's card: what it is, from what, under which licence, how good, how to make it again. */
export function writeCard(name: string, model: BuiltModel, madeOn: string): string {
  return `# ${name}

${model.what}

- Made on ${madeOn} by \`npm run train -- ${name} CORPORA\` (seeds are fixed: the same corpora give the same bytes).
- Size: ${(model.bytes.length / 1e6).toFixed(2)} MB.
- Licence of the model: ${model.licence}.
- It holds weights of hashed features, no text of the corpora.

Made from:

${model.sources.map((source) => `- ${sources[source]}`).join('\n')}

${writeTable([['measured', 'figure'], ...model.scores])}
`
}

/** A Markdown table as the formatter leaves it. */
function writeTable(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [head = ['', ''], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
