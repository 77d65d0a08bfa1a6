import type { ComponentProps } from 'react'
import type { RegisterComparison } from '#components/team/register-comparison.tsx'
import type { TeamRegister } from '#domain/article/body/body.ts'
import { registerMoments } from '#domain/article/register-moments.ts'
import { parsePartialDate, partialDateFromDay, relatePartialDates } from '#domain/partial-date.ts'
import { type VoivodeshipCode, voivodeship, voivodeshipCodes } from '#domain/voivodeship.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listTeamsAsOf } from '#services/team/team-as-of.ts'
import { listTeamHrefs } from '#services/team/team-queries.ts'

type Comparison = ComponentProps<typeof RegisterComparison>
type TeamAsOf = ReturnType<typeof listTeamsAsOf>[number]

/**
 * The register beside what a text says of the teams: live today, frozen at its day, or as it was when the article went
 * to the archive. Null while the register holds nothing, because there is nothing to compare with.
 */
export function registerComparison(
  { attrs }: TeamRegister,
  { db, now }: PublicContext,
  archivedAt: number | null,
): Comparison | null {
  const hrefs = listTeamHrefs(db)
  if (Object.keys(hrefs).length === 0) return null
  const { validOn, knownAt } = registerMoments(attrs, { now, archivedAt })
  const inForce = new Map(listTeamsAsOf(db, { validOn, knownAt: knownAt ?? now }).map((team) => [team.code, team]))
  const named = attrs.voivodeships.length === 0 ? voivodeshipCodes : attrs.voivodeships

  const row = (code: VoivodeshipCode) => {
    const claim = attrs.claims.find((item) => item.voivodeship === code)
    const register = registerFacts(inForce.get(code))
    const published = claim
      ? { asPublished: claim.asPublished, date: claim.edtf === null ? null : parsePartialDate(claim.edtf) }
      : null
    return {
      voivodeship: code,
      teamName: `zespół ${voivodeship(code).adjective}`,
      href: hrefs[code] ?? null,
      published,
      register,
      differs: published !== null && !agree(published.date, register.date),
    }
  }
  return {
    validOn: partialDateFromDay(validOn),
    knownAt,
    rows: named.map(row),
    others: [...inForce.keys()].filter((code) => !named.includes(code)).map(row),
  }
}

function registerFacts(team: TeamAsOf | undefined): Comparison['rows'][number]['register'] {
  if (!team) return { date: null, certainty: 'unknown', note: 'Rejestr nie zna zespołu działającego w tym dniu.' }
  const { establishedEdtf, establishedCertainty, establishedNote } = team.version
  return { date: fromDateColumn(establishedEdtf), certainty: establishedCertainty, note: establishedNote }
}

/** A month agrees with any of its days: nothing said is untrue. */
function agree(published: ReturnType<typeof parsePartialDate>, register: ReturnType<typeof parsePartialDate>): boolean {
  if (!published || !register) return false
  const relation = relatePartialDates(published, register)
  return relation === 'equal' || relation === 'overlaps'
}
