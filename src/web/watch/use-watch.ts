import { useCallback, useEffect, useState } from 'preact/hooks'
import type { WatchHealth } from '../../core/feed-health.ts'
import { type Failure, getJson } from '../api.ts'
import { api, isWatchHealth } from '../endpoints.ts'

/** Polls are minutes apart; half a minute is soon enough to see one. */
const pauseMs = 30_000
/** Whoever added a feed waits for its first poll. */
const newPauseMs = 8_000

const hasNew = ({ feeds }: WatchHealth): boolean => feeds.some(({ state }) => state === 'new')

/** How the watching goes, asked again while somebody looks. */
export interface Watched {
  readonly health?: WatchHealth
  /** Why the last answer did not come; the one before it is still shown. */
  readonly failure?: Failure
  readonly again: () => void
}

/** Asks now, and every half minute, sooner after a feed was added, while the page is in sight. */
export function useWatch(): Watched {
  const [state, setState] = useState<Omit<Watched, 'again'>>({})
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((last) => last + 1), [])
  useEffect(() => {
    const leaving = new AbortController()
    let timer = 0
    const wait = (ms: number) => {
      window.clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = window.setTimeout(ask, ms)
    }
    const ask = async () => {
      const outcome = await getJson(api('watch'), isWatchHealth, leaving.signal)
      if (leaving.signal.aborted) return
      if (outcome.kind === 'here') setState({ health: outcome.value })
      else setState((last) => ({ ...last, failure: outcome.failure }))
      wait(outcome.kind === 'here' && hasNew(outcome.value) ? newPauseMs : pauseMs)
    }
    const comeBack = () => {
      if (document.visibilityState === 'visible') ask()
      else window.clearTimeout(timer)
    }
    ask()
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      leaving.abort()
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [round])
  return { ...state, again }
}
