import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs, teams } from '#db/schema/index.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'
import type { Cause } from '#domain/team/team-input.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'
import type { Json } from '../outcome.ts'
import type { Describe } from './public-change.ts'

/** A verb of the register of teams: whoever reads the page of the team sees its cause there too. */
export const describeTeam =
  (kind: ChangeKind): Describe =>
  ({ tx }, { subject, details }) => {
    const team = tx.select().from(teams).where(eq(teams.id, subject.id)).get()
    if (!team) return null
    const cause = causeOf(details)
    return {
      // Facts that were written wrongly are put right: the world has not changed.
      kind: kind === 'changed' && cause?.kind === 'correction' ? 'corrected' : kind,
      name: `Zespół ${voivodeship(team.voivodeshipCode).adjective}`,
      address: `/zespoly/${team.slug}`,
      reason: cause && reasonOf(tx, cause),
      content: details,
    }
  }

/** Corrections keep their reason by itself. */
function causeOf(details: Json): Cause | null {
  const { cause, reason } = details as { cause?: Cause; reason?: string }
  if (cause !== undefined) return cause
  return reason === undefined ? null : { kind: 'correction', reason }
}

function reasonOf(tx: Reader, cause: Cause): string | null {
  if (cause.kind !== 'act') return cause.reason
  const legalAct = tx.select(citedColumns).from(legalActs).where(eq(legalActs.id, cause.legalActId)).get()
  return legalAct ? citeLegalAct(legalAct) : null
}
