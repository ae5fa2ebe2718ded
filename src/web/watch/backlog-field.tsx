import { useId } from 'preact/hooks'

const choices: readonly (readonly [days: number, said: string])[] = [
  [0, 'from now on'],
  [1, 'since yesterday'],
  [7, 'of the last week'],
  [30, 'of the last month'],
  [365, 'of the last year'],
]

/** Unless the reader says otherwise. */
export const usualDays = 30

/** From when on articles are fetched. */
export function BacklogField({ days, onDays }: { readonly days: number; readonly onDays: (days: number) => void }) {
  const id = useId()
  return (
    <div>
      <label for={id}>Articles</label>
      <select id={id} value={String(days)} onChange={(event) => onDays(Number(event.currentTarget.value))}>
        {choices.map(([value, said]) => (
          <option key={value} value={String(value)}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}
