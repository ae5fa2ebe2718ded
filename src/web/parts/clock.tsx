import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The year that goes without saying. */
export const ThisYear = createContext(1970)

/** Within, a year goes without saying: a page that lies in one says it once. */
export function InYear({
  year,
  children,
}: {
  readonly year: number | undefined
  readonly children: ComponentChildren
}) {
  const thisYear = useContext(ThisYear)
  return <ThisYear.Provider value={year ?? thisYear}>{children}</ThisYear.Provider>
}
