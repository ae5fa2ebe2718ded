import type { Change } from '../../serve/contract.ts'
import { toArticle, toClaim } from '../route.ts'
import { capital } from '../words.ts'
import { EditSign, StatusSign } from './mark.tsx'
import { Time } from './time.tsx'

type StatusChange = Extract<Change, { kind: 'status' }>
type EditChange = Extract<Change, { kind: 'edit' }>

/** What kind of news a change of status is, in a word or two. */
function kindOf({ from, to }: StatusChange): string {
  if (from === undefined) return to === 'contested' ? 'New, denied' : 'New claim'
  if (to === 'retracted') return 'Retraction'
  if (to === 'contested') return 'Denial'
  if (from === 'retracted') return 'Said again'
  if (from === 'contested') return 'Denial turned'
  return to === 'corroborated' ? 'Second origin' : 'Origin gone'
}

function StatusLine({ change }: { readonly change: StatusChange }) {
  const { because, claim, from, to } = change
  return (
    <>
      <p class="words" dir="auto">
        <a href={toClaim(claim.id)}>{claim.statement}</a>
      </p>
      <p class="why">
        <span class="turn">
          {from !== undefined && (
            <>
              <span class="from">{from}</span> <span aria-hidden="true">→</span>
              <span class="sr">to</span>{' '}
            </>
          )}
          <StatusSign status={to} />
        </span>
        <br />
        {because.text !== '' && because.text !== claim.statement && (
          <>
            <q dir="auto">{because.text}</q> —{' '}
          </>
        )}
        {because.speaker !== undefined && because.speaker !== because.outlet && <bdi>{because.speaker}, </bdi>}
        <a class="quiet" href={toArticle(because)} dir="auto">
          {because.outlet ?? 'the report'}
        </a>
      </p>
    </>
  )
}

/** The words before and after an edit. */
export function EditedWords({ edit, class: name }: { readonly edit: EditChange['edit']; readonly class: string }) {
  return (
    <span class={name} dir="auto">
      {edit.before !== undefined && <del>{edit.before}</del>} {edit.after !== undefined && <ins>{edit.after}</ins>}
    </span>
  )
}

function EditLine({ change }: { readonly change: EditChange }) {
  const { article, claim, edit } = change
  const changes = `/articles/${encodeURIComponent(article.id)}?revision=${encodeURIComponent(edit.toRevisionId)}&changes`
  return (
    <>
      <p class="words" dir="auto">
        <a href={claim ? toClaim(claim.id) : changes}>
          {claim?.statement ?? article.title ?? 'An article without a title'}
        </a>
      </p>
      <p class="why">
        <EditSign kind={edit.kind} /> by{' '}
        <a class="quiet" href={changes} dir="auto">
          {article.outlet ?? 'the page'}
        </a>
        , {edit.announced ? 'announced' : 'not announced'}
        <br />
        <EditedWords edit={edit} class="edit theirs" />
      </p>
    </>
  )
}

/** What changed, one entry each. */
export function Docket({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="docket">
      {changes.map((change) => (
        <li
          key={`${change.at} ${change.kind === 'status' ? change.claim.id : change.edit.toRevisionId + (change.edit.before ?? '')}`}
        >
          <div class="kind">
            {change.kind === 'status' ? kindOf(change) : change.edit.announced ? capital('edit') : 'Silent edit'}
            <Time at={change.at} />
          </div>
          <div>{change.kind === 'status' ? <StatusLine change={change} /> : <EditLine change={change} />}</div>
        </li>
      ))}
    </ul>
  )
}
