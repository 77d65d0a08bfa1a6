import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { RegisterDate } from './register-date.tsx'

/** One team in the table; null is shown as "brak danych". */
export type TeamRow = {
  readonly code: VoivodeshipCode
  /** As in "województwo łódzkie". */
  readonly voivodeship: string
  readonly href: string
  readonly officialName: string
  /** Whether it was perhaps not in force; why is told in `note`. */
  readonly isPossible: boolean
  readonly note: string | null
  readonly established: {
    readonly date: PartialDate | null
    readonly certainty: Certainty
    readonly asPublished: string | null
  }
  readonly legalBasis: { readonly title: string; readonly href: string | null } | null
  readonly seat: string | null
}

const unknown = <span className="unknown">brak danych</span>

/**
 * The register as a table, rows in the order given. On a narrow screen a row becomes a block and each cell repeats the
 * words of its column (`data-label`), so that nothing scrolls sideways and no fact loses its name (WCAG 1.4.10, 1.3.1).
 */
export function TeamTable({ teams, caption }: { teams: readonly TeamRow[]; caption: string }) {
  return (
    <div className="team-table-frame">
      <table className="team-table">
        <caption>{typeset(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">Województwo</th>
            <th scope="col">Nazwa zespołu</th>
            <th scope="col">Data powołania</th>
            <th scope="col">Podstawa prawna</th>
            <th scope="col">Siedziba</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.code}>
              <th scope="row">
                <a href={team.href}>{team.voivodeship}</a>
                {team.isPossible && <span className="team-table-possible">być może</span>}
                {team.note !== null && <span className="team-table-published">{typeset(team.note)}</span>}
              </th>
              <td data-label="Nazwa zespołu">{typeset(team.officialName)}</td>
              <td data-label="Data powołania">
                <RegisterDate date={team.established.date} certainty={team.established.certainty} form="table" />
                {team.established.asPublished !== null && (
                  <span className="team-table-published">według publikacji: {team.established.asPublished}</span>
                )}
              </td>
              <td data-label="Podstawa prawna">
                <LegalBasis legalAct={team.legalBasis} />
              </td>
              <td data-label="Siedziba">{team.seat === null ? unknown : typeset(team.seat)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LegalBasis({ legalAct }: { legalAct: TeamRow['legalBasis'] }) {
  if (legalAct === null) return unknown
  return legalAct.href === null ? typeset(legalAct.title) : <a href={legalAct.href}>{typeset(legalAct.title)}</a>
}
