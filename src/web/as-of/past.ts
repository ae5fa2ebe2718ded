import { createContext } from 'preact'
import type { Past } from '../route.ts'

/** As of when a page is shown; links on it go to the same moment. Undefined now. */
export const AsOf = createContext<Past | undefined>(undefined)
