import { Icon } from '#components/ui/icon.tsx'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { RegisterDate } from './register-date.tsx'

export type ComparisonRow = {
  readonly voivodeship: VoivodeshipCode
  /** Short enough for a margin: "zespół lubuski". */
  readonly teamName: string
  readonly href: string | null
  /** What the article printed; null = the article names no date. */
  readonly published: { readonly asPublished: string; readonly date: PartialDate | null } | null
  readonly register: { readonly date: PartialDate | null; readonly certainty: Certainty; readonly note: string | null }
  readonly differs: boolean
}

type Props = {
  /** The day at which the register is shown. */
  readonly validOn: PartialDate
  /** What was known at this instant (ms UTC); null = what is known today. */
  readonly knownAt: number | null
  readonly rows: readonly ComparisonRow[]
  /** Teams in force on that day which the article does not name. */
  readonly others: readonly Pick<ComparisonRow, 'voivodeship' | 'teamName' | 'href' | 'register'>[]
}

/**
 * The register beside a list that an article published: the same teams, the register's own dates, differences said in
 * words. The published revision stays as it was.
 */
export function RegisterComparison({ validOn, knownAt, rows, others }: Props) {
  const differences = rows.filter((row) => row.differs).length
  const isCompared = rows.some((row) => row.published !== null)
  return (
    <aside className="embed register-comparison" aria-label="Rejestr zespołów obok opublikowanej listy">
      <h2>
        Rejestr na dzień <PolishDate date={validOn} />
      </h2>
      <p className="quiet">
        {isCompared && (differences === 0 ? 'Zgodny z publikacją. ' : `Różnice wobec publikacji: ${differences}. `)}
        {knownAt !== null && (
          <>
            {typeset('Według wiedzy z ')}
            <PolishInstant at={knownAt} />
          </>
        )}
      </p>
      <ul>
        {rows.map((row) => (
          <ComparedTeam key={row.voivodeship} row={row} />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>Publikacja ich nie wymienia</h3>
          <ul>
            {others.map((team) => (
              <li key={team.voivodeship} className="register-row">
                <TeamName {...team} />
                <span>
                  <RegisterDate {...team.register} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

function ComparedTeam({ row }: { row: ComparisonRow }) {
  if (!row.differs) {
    return (
      <li className="register-row">
        <TeamName {...row} />
        <span>
          <RegisterDate {...row.register} />
        </span>
      </li>
    )
  }
  return (
    <li className="register-difference">
      <TeamName {...row} />
      <p className="register-difference-word">
        <Icon name="difference" />
        Różnica
      </p>
      <dl>
        <div>
          <dt>według publikacji: </dt>
          <dd>{row.published?.asPublished ?? <span className="unknown">brak daty</span>}</dd>
        </div>
        <div>
          <dt>w rejestrze: </dt>
          <dd>
            <RegisterDate {...row.register} />
          </dd>
        </div>
      </dl>
      {row.register.note !== null && <p className="register-note">{typeset(row.register.note)}</p>}
    </li>
  )
}

function TeamName({ teamName, href }: { teamName: string; href: string | null }) {
  return href === null ? <span>{typeset(teamName)}</span> : <a href={href}>{typeset(teamName)}</a>
}
