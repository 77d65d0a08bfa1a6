import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { CauseKind } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import { changeSentences, type StateChanges } from './change-sentences.ts'

type Cause = { readonly kind: CauseKind; readonly title: string; readonly url: string | null }

type Stretch = StateChanges & {
  readonly versionId: number
  readonly period: number
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly cause: Cause
  readonly ending: Cause | null
  readonly corrections: readonly { readonly reason: string; readonly recordedAt: number }[]
}

const causeLabels = {
  act: 'Akt prawny',
  publication: 'Publikacja',
  correction: 'Sprostowanie',
} as const satisfies Record<CauseKind, string>

/** The states of a team with their causes, and the way to correct each. `address`: of the team in the panel. */
export function StaffTeamHistory({ history, address }: { history: readonly Stretch[]; address: string }) {
  return (
    <ol className="history-list">
      {history.map((state, index) => (
        <li key={state.versionId}>
          <p>
            <strong>
              {history[index - 1]?.period === state.period
                ? 'Zmiana'
                : state.period === 1
                  ? 'Powołanie'
                  : 'Ponowne powołanie'}
            </strong>
            : <PolishDate date={state.from} />
          </p>
          <Because cause={state.cause} />
          {changeSentences(state).length > 0 && (
            <ul>
              {changeSentences(state).map((sentence) => (
                <li key={sentence}>{typeset(sentence)}</li>
              ))}
            </ul>
          )}
          {state.corrections.map(({ reason, recordedAt }) => (
            <p key={`${recordedAt} ${reason}`}>
              Sprostowano <PolishInstant at={recordedAt} />: {typeset(reason)}
            </p>
          ))}
          {state.ending !== null && state.to !== null && (
            <>
              <p>
                <strong>Zakończenie działania</strong>: <PolishDate date={state.to} />
              </p>
              <Because cause={state.ending} />
            </>
          )}
          <p>
            <a href={`${address}/sprostowanie?stan=${state.versionId}`}>
              Sprostuj ten stan<span className="visually-hidden"> nr {index + 1}</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}

function Because({ cause: { kind, title, url } }: { readonly cause: Cause }) {
  return (
    <p className="quiet">
      {causeLabels[kind]}: {url === null ? typeset(title) : <a href={url}>{typeset(title)}</a>}
    </p>
  )
}
