import { useMemo, useRef } from 'preact/hooks'
import { highlight } from '../../core/highlight.ts'
import { useSelected } from './use-selected.ts'
import { type Taken, WordsField } from './words-field.tsx'

interface NoticeFieldProps {
  readonly text: string
  readonly taken: Taken
  readonly onTake: (taken: Taken) => void
}

/** A text to select the words in that take something back. */
export function NoticeField({ text, taken, onTake }: NoticeFieldProps) {
  const body = useRef<HTMLElement>(null)
  const selected = useSelected(body, text)
  const paragraphs = useMemo(() => highlight(text, []).paragraphs, [text])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys */}
      <section class="to-select" ref={body} tabIndex={0} aria-label="The text of the article">
        {paragraphs.map(({ span }) => (
          <p class="theirs" dir="auto" key={span[0]} data-at={span[0]}>
            {text.slice(...span)}
          </p>
        ))}
      </section>
      <WordsField label="The words that take it back" text={text} taken={taken} onTake={onTake} selected={selected} />
    </>
  )
}
