import type { PartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { daysBetween, daysWithin } from './asked-days.ts'
import { changeSentences, type StateChanges } from './change-sentences.ts'

type NamedTeam = { readonly code: VoivodeshipCode; readonly name: string; readonly href: string }
type ListedTeam = NamedTeam & { readonly isPossible: boolean }

export type RegisterDifferenceView = {
  readonly from: PartialDate
  readonly to: PartialDate
  /** Teams on the first day and on the second. */
  readonly counts: readonly [before: number, after: number]
  readonly began: readonly ListedTeam[]
  readonly ended: readonly ListedTeam[]
  readonly changed: readonly (NamedTeam & StateChanges)[]
  readonly unchanged: number
}

/** What became of the teams between two days. */
export function RegisterDifference({ difference }: { difference: RegisterDifferenceView }) {
  const { from, to, counts, began, ended, changed, unchanged } = difference
  const isSame = began.length + ended.length + changed.length === 0
  return (
    <section className="register-difference-between" aria-labelledby="roznice">
      <h2 id="roznice" className="section-title">
        {typeset(titleOf(from, to))}
      </h2>
      <p>
        {typeset(`Najpierw: ${counted(counts[0], pluralForms.team)}. Potem: ${counted(counts[1], pluralForms.team)}. `)}
        {isSame ? 'Nic się nie zmieniło.' : typeset(`Bez zmian: ${counted(unchanged, pluralForms.team)}.`)}
      </p>
      <Teams title="Zaczęły działać" teams={began} />
      <Teams title="Przestały działać" teams={ended} />
      {changed.length > 0 && (
        <>
          <h3>{typeset('Zmieniły się')}</h3>
          <ul className="difference-list">
            {changed.map((team) => (
              <li key={team.code}>
                <a href={team.href}>{typeset(team.name)}</a>
                {changeSentences(team).map((sentence) => (
                  <p key={sentence}>{typeset(sentence)}</p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function titleOf(from: PartialDate, to: PartialDate): string {
  return from.precision === 'day' && to.precision === 'day'
    ? `Co zmieniło się ${daysBetween(from.earliest, to.earliest)}`
    : `Porównanie: ${comparedDays(from)} i ${comparedDays(to)}`
}

function comparedDays(days: PartialDate): string {
  return days.precision === 'interval' ? daysWithin(days) : formatPartialDate(days, 'prose')
}

function Teams({ title, teams }: { title: string; teams: readonly ListedTeam[] }) {
  if (teams.length === 0) return null
  return (
    <>
      <h3>
        {typeset(title)} ({teams.length})
      </h3>
      <ul className="difference-names">
        {teams.map(({ code, name, href, isPossible }) => (
          <li key={code}>
            <a href={href}>{typeset(name)}</a>
            {isPossible && ' (być może)'}
          </li>
        ))}
      </ul>
    </>
  )
}
