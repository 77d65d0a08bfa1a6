import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'

type Membership = {
  readonly id: number
  readonly institution: string
  /** "Zespół podlaski", with its page in the panel. */
  readonly team: { readonly name: string; readonly href: string }
  readonly from: PartialDate
  /** Null = still there. */
  readonly to: PartialDate | null
}

/** Members of a team that last longer than the team did; nothing when there are none. */
export function MembershipsToCheck({ memberships }: { readonly memberships: readonly Membership[] }) {
  if (memberships.length === 0) return null
  return (
    <section className="panel-section" aria-labelledby="sklad-do-sprawdzenia">
      <h2 id="sklad-do-sprawdzenia">Wpisy o składzie do sprawdzenia</h2>
      <p>
        Według tych wpisów ktoś zasiadał w zespole dłużej, niż zespół działał. Czytelnicy widzą skład tylko w dniach, w
        których zespół działał. Otwórz zespół i sprostuj dowolny stan z tego okresu: skład skończy się razem z nim.
      </p>
      <ul>
        {memberships.map(({ id, institution, team, from, to }) => (
          <li key={id}>
            <a href={team.href}>{team.name}</a>: {typeset(institution)}, od <PolishDate date={from} />
            {to === null ? (
              ', bez końca'
            ) : (
              <>
                {' '}
                do <PolishDate date={to} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
