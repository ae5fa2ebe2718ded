import { useContext } from 'preact/hooks'
import type { Edit } from '../../core/ledger.ts'
import type { ArticleDetail } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { formatLapse } from '../format-time.ts'
import { EditSign } from '../parts/mark.tsx'
import { toClaim } from '../route.ts'
import { plural } from '../words.ts'
import { compareTexts, type ParagraphChange, type Run } from './compare-texts.ts'

type Text = ArticleDetail['revisions'][number]

function RunWords({ run }: { readonly run: Run }) {
  const words = run.text.trimEnd()
  // The blank between two words belongs to neither: no line is drawn through or under it.
  const gap = run.kind === 'gone' ? ' ' : run.text.slice(words.length)
  if (run.kind === 'same') return <>{run.text}</>
  return (
    <>
      {run.kind === 'gone' ? <del>{words}</del> : <ins>{words}</ins>}
      {gap}
    </>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <p class="edit" dir="auto">
      {runs.map((run, at) => (
        <RunWords key={`${at} ${run.kind}`} run={run} />
      ))}
    </p>
  )
}

const textOf = (runs: readonly Run[], left: Run['kind']): string =>
  runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')

/** The edits that touch a paragraph, by their words. */
function editsOf(edits: readonly Edit[], runs: readonly Run[]): readonly Edit[] {
  const [before, after] = [textOf(runs, 'new'), textOf(runs, 'gone')]
  return edits.filter((edit) => {
    const [was, is] = [edit.before?.trim(), edit.after?.trim()]
    return (
      (was !== undefined && was !== '' && before.includes(was)) || (is !== undefined && is !== '' && after.includes(is))
    )
  })
}

function EditNote({ edit }: { readonly edit: Edit }) {
  const past = useContext(AsOf)
  return (
    <div class="note">
      <span />
      <div>
        <div class="sp">
          <EditSign kind={edit.kind} />
        </div>
        {edit.claimId !== undefined && (
          <div class="det">
            <a href={toClaim(edit.claimId, past && { asOf: past.asOf, via: edit.articleId })}>
              the claim that it touches
            </a>
          </div>
        )}
      </div>
    </div>
  )
}

/** Paragraphs in a row that did not change, folded. */
function Unchanged({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div class="para">
      <div class="txt">
        <details class="fold">
          <summary>{texts.length === 1 ? '1 paragraph' : plural(texts.length, 'paragraph')} did not change</summary>
          {texts.map((text) => (
            <p class="same" dir="auto" key={text}>
              {text}
            </p>
          ))}
        </details>
      </div>
      <div class="notes" />
    </div>
  )
}

function foldSame(changes: readonly ParagraphChange[]): readonly (readonly ParagraphChange[])[] {
  const blocks: ParagraphChange[][] = []
  for (const change of changes) {
    const last = blocks.at(-1)
    if (change.kind === 'same' && last?.[0]?.kind === 'same') last.push(change)
    else blocks.push([change])
  }
  return blocks
}

interface ChangesProps {
  readonly before: Text
  readonly after: Text
  readonly edits: readonly Edit[]
}

/** What changed from one text of a page to the next: struck old, bold new, the effect on claims in the margin. */
export function Changes({ before, after, edits }: ChangesProps) {
  const own = edits.filter(({ toRevisionId }) => toRevisionId === after.id)
  const changes = compareTexts(before.text, after.text)
  const changed = changes.filter(({ kind }) => kind === 'changed').length
  const lapse = formatLapse(before.at, after.at)
  const told = own.some(({ announced }) => announced) ? 'The page says so.' : 'The page does not say so.'
  return (
    <>
      <p class="lede">
        {lapse !== undefined && `Changed ${lapse} after it went up. `}
        {own.length > 0 && `${told} `}
        {changed} of {plural(changes.length, 'paragraph')} {changed === 1 ? 'differs' : 'differ'}.
      </p>
      <div class="body paired">
        {foldSame(changes).map((block, at) => {
          const [head] = block
          if (head?.kind !== 'changed') {
            return (
              <Unchanged key={`same ${at}`} texts={block.flatMap((one) => (one.kind === 'same' ? [one.text] : []))} />
            )
          }
          return (
            <div class="para" key={`changed ${at}`}>
              <div class="txt">
                <Runs runs={head.runs} />
              </div>
              <div class="notes">
                {editsOf(own, head.runs).map((edit) => (
                  <EditNote
                    key={`${edit.kind} ${edit.before ?? ''} ${edit.after ?? ''} ${edit.claimId ?? ''}`}
                    edit={edit}
                  />
                ))}
              </div>
            </div>
          )
        })}
      </div>
    </>
  )
}
