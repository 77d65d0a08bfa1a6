import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { completenessLabels, membershipRoleLabels } from './labels.ts'
import { References } from './references.tsx'
import { RegisterDate } from './register-date.tsx'
import type { EstablishedView, MemberView, SeatView, TeamFactsView } from './team-view.ts'

const unknown = <span className="unknown">brak danych</span>

/** What the register holds to be true of a team, each fact with the numbers of its sources. */
export function TeamFacts({ established, legalBasis, seat, chair, members, membership }: TeamFactsView) {
  return (
    <dl className="facts">
      <div>
        <dt>Data powołania</dt>
        <Established {...established} />
      </div>
      <div>
        <dt>Podstawa prawna</dt>
        <dd>
          {legalBasis.length === 0 ? (
            unknown
          ) : (
            <ul className="fact-list">
              {legalBasis.map((legalAct) => (
                <li key={legalAct.title}>
                  {legalAct.href === null ? (
                    typeset(legalAct.title)
                  ) : (
                    <a href={legalAct.href}>{typeset(legalAct.title)}</a>
                  )}{' '}
                  <References numbers={legalAct.references} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt>Siedziba</dt>
        <Seat seat={seat} />
      </div>
      {chair !== null && (
        <div>
          <dt>Przewodnictwo</dt>
          <dd>
            {typeset(chair.function)} <References numbers={chair.references} />
          </dd>
        </div>
      )}
      <div>
        <dt>Skład</dt>
        <dd>
          {members.length === 0 ? unknown : <Members members={members} />}
          {members.length > 0 && (
            <p className="quiet">
              {completenessLabels[membership.completeness]} <References numbers={membership.references} />
            </p>
          )}
          {membership.note !== null && <p className="quiet">{typeset(membership.note)}</p>}
        </dd>
      </div>
    </dl>
  )
}

function Established({ date, certainty, asPublished, note, references }: EstablishedView) {
  return (
    <dd>
      <RegisterDate date={date} certainty={certainty} /> <References numbers={references} />
      {asPublished !== null && <p>według publikacji: {asPublished}</p>}
      {note !== null && <p className="quiet">{typeset(note)}</p>}
    </dd>
  )
}

function Seat({ seat }: { seat: SeatView | null }) {
  const words = [seat?.office, seat?.city].filter((part) => part != null)
  if (words.length === 0) return <dd>{unknown}</dd>
  return (
    <dd>
      {typeset(words.join(', '))} <References numbers={seat?.references ?? []} />
    </dd>
  )
}

/** The days of a member, where they are not those of the team. */
function MemberSpan({ from, to }: Pick<MemberView, 'from' | 'to'>) {
  if (from === null && to === null) return null
  return (
    <span className="quiet">
      {from !== null && (
        <>
          {', od: '}
          <PolishDate date={from} form="table" />
        </>
      )}
      {to !== null && (
        <>
          {', do dnia poprzedzającego: '}
          <PolishDate date={to} form="table" />
        </>
      )}
    </span>
  )
}

function Members({ members }: { members: readonly MemberView[] }) {
  return (
    <ul className="fact-list">
      {members.map((member) => {
        const role = membershipRoleLabels[member.role]
        return (
          <li key={`${member.name} ${member.role}`}>
            <a href={member.href}>{typeset(member.name)}</a>
            {role !== null && ` (${role})`}
            <MemberSpan {...member} /> <References numbers={member.references} />
          </li>
        )
      })}
    </ul>
  )
}
