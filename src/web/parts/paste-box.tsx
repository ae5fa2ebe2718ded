import { useState } from 'preact/hooks'
import { highlight } from '../../core/highlight.ts'
import type { Reading } from '../../core/reading.ts'
import type { ReadRequest } from '../../serve/contract.ts'
import { type Failure, postJson } from '../api.ts'
import { Highlighted } from '../article/highlighted.tsx'
import { Note } from '../article/note.tsx'
import { api, isReading } from '../endpoints.ts'
import { Empty } from './states.tsx'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A whole page's source is taken as a page, everything else as the words of a report. */
const toRequest = (pasted: string): ReadRequest =>
  /^\s*<(?:!doctype\s|html[\s>])/i.test(pasted) ? { html: pasted } : { text: pasted }

function Tried({ reading }: { readonly reading: Reading }) {
  const text = highlight(reading.article.text, reading.attributions)
  if (text.notes.length === 0) {
    return (
      <div class="tried">
        <Empty title="Nobody says anything here.">No words were found that tell who says what.</Empty>
      </div>
    )
  }
  return (
    <div class="notice tried">
      <Highlighted
        text={text}
        beside={(index) =>
          text.paragraphs[index]?.notes.map((note) => (
            <Note key={note.number} note={note} notes={text.notes} claims={[]} lit={false} open={false} />
          ))
        }
      />
    </div>
  )
}

/** Reads what is pasted. Nothing is kept, nothing leaves the machine. */
export function PasteBox() {
  const [pasted, setPasted] = useState('')
  const [state, setState] = useState<State>({ kind: 'idle' })
  const read = async () => {
    if (pasted.trim() === '') return
    setState({ kind: 'reading' })
    const outcome = await postJson(api('read'), toRequest(pasted), isReading)
    setState(
      outcome.kind === 'here' ? { kind: 'read', reading: outcome.value } : { kind: 'failed', failure: outcome.failure },
    )
  }
  return (
    <section class="sheet pad">
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          read()
        }}
      >
        <label for="paste">Read a report</label>
        <textarea
          id="paste"
          rows={4}
          dir="auto"
          placeholder="Paste a text, or the source of a page"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
          }}
        />
        <div class="line">
          <button type="submit" class="main" disabled={state.kind === 'reading'}>
            {state.kind === 'reading' ? 'Reading' : 'Read'} <kbd>Ctrl ↵</kbd>
          </button>
          <span class="meta">Nothing leaves this machine.</span>
        </div>
      </form>
      <div aria-live="polite">
        {state.kind === 'read' && <Tried reading={state.reading} />}
        {state.kind === 'failed' && (
          <div class="tried">
            <Empty title="This could not be read.">
              <span dir="auto">{state.failure.detail}</span>
            </Empty>
          </div>
        )}
      </div>
    </section>
  )
}
