import { useContext } from 'preact/hooks'
import type { SearchResult } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { Empty, ListShown } from '../parts/states.tsx'
import type { SearchChoice } from '../route.ts'
import type { AskedList } from '../use-api.ts'
import { plural } from '../words.ts'
import { groupResults } from './group-results.ts'
import { ResultGroup } from './result-group.tsx'

interface ResultsProps {
  readonly list: AskedList<SearchResult>
  readonly choice: SearchChoice
}

function NoResults({ list, choice }: ResultsProps) {
  const past = useContext(AsOf)
  if (list.more) {
    return (
      <Empty title="Nothing matches so far.">A part of the record of then was looked at. “More” looks further.</Empty>
    )
  }
  return (
    <Empty title="Nothing matches.">
      No sentence {past ? 'that stood then' : 'of a report'} holds these words
      {(choice.stance ?? choice.status) ? ' with such evidence' : ''}. Fewer words find more; words in “quotation marks”
      must stand as they are.
    </Empty>
  )
}

/** What was found: how much, and the sentences under their claims. */
export function Results({ list, choice }: ResultsProps) {
  return (
    <ListShown list={list} empty={<NoResults list={list} choice={choice} />}>
      {(results) => {
        const groups = groupResults(results)
        const claims = groups.filter(({ claim }) => claim !== undefined).length
        return (
          <>
            <p role="status">
              <b>
                {plural(results.length, 'sentence')}
                {list.more && ', and more'}
              </b>{' '}
              {claims > 0 && `in ${plural(claims, 'claim')}`}
            </p>
            {groups.map((group) => (
              <ResultGroup key={group.claim?.id ?? ''} group={group} />
            ))}
          </>
        )
      }}
    </ListShown>
  )
}
