import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { dateKnowledge } from './date-knowledge.ts'
import { DateMark } from './date-patterns.tsx'
import { RegisterDate } from './register-date.tsx'

/** One team in the table; null is shown as "brak danych". */
export type TeamRow = {
  readonly code: VoivodeshipCode
  /** As in "województwo łódzkie". */
  readonly voivodeship: string
  readonly href: string
  /** Whether it was perhaps not in force; why is told in `note`. */
  readonly isPossible: boolean
  readonly note: string | null
  readonly seat: string | null
  readonly established: {
    readonly date: PartialDate | null
    readonly certainty: Certainty
    readonly asPublished: string | null
  }
  /** Null = the sources name nobody. `mayBeMore`: their list is not complete, or nobody knows whether it is. */
  readonly members: { readonly count: number; readonly mayBeMore: boolean } | null
}

const unknown = <span className="unknown">brak danych</span>

/**
 * The register as a table, a team a line, rows in the order given. On a narrow screen a row becomes a block and each cell
 * repeats the words of its column (`data-label`), so that nothing scrolls sideways and no fact loses its name (WCAG
 * 1.4.10, 1.3.1). Marks are those of the map.
 */
export function TeamTable({ teams, caption }: { teams: readonly TeamRow[]; caption: string }) {
  return (
    <div className="team-table-frame">
      <table className="team-table">
        <caption>{typeset(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">Województwo</th>
            <th scope="col">Siedziba</th>
            <th scope="col">Data powołania</th>
            <th scope="col">Członkowie</th>
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
              <td data-label="Siedziba">{team.seat === null ? unknown : typeset(team.seat)}</td>
              <td data-label="Data powołania">
                <span className="team-table-date">
                  <DateMark knowledge={dateKnowledge(team.established)} />
                  <span>
                    <RegisterDate date={team.established.date} certainty={team.established.certainty} form="row" />
                    {team.established.asPublished !== null && (
                      <span className="team-table-published">według publikacji: {team.established.asPublished}</span>
                    )}
                  </span>
                </span>
              </td>
              <td data-label="Członkowie">
                <Members members={team.members} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A source that names only some of them makes the number a lower bound: "15+", told as "co najmniej 15". */
function Members({ members }: Pick<TeamRow, 'members'>) {
  if (members === null) return unknown
  if (!members.mayBeMore) return members.count
  return (
    <span>
      <span className="sr-only">co najmniej </span>
      {members.count}
      <span aria-hidden="true">+</span>
    </span>
  )
}
