import type { ComponentProps } from 'react'
import type { RegisterComparison } from '#components/team/register-comparison.tsx'
import type { TeamRegister } from '#domain/article/body/body.ts'
import { registerMoments } from '#domain/article/register-moments.ts'
import { parsePartialDate, partialDateFromDay, relatePartialDates } from '#domain/partial-date.ts'
import { type VoivodeshipCode, voivodeship, voivodeshipCodes } from '#domain/voivodeship.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { type AsOf, listTeamsAsOf } from '#services/team/team-as-of.ts'
import type { listTeamHrefs } from '#services/team/team-queries.ts'

type Comparison = ComponentProps<typeof RegisterComparison>
type TeamAsOf = ReturnType<typeof listTeamsAsOf>[number]
type TeamsInForce = ReadonlyMap<VoivodeshipCode, TeamAsOf>

type About = {
  readonly teamHrefs: ReturnType<typeof listTeamHrefs>
  /** When what the text shows stopped changing (ms UTC); null = it lives. */
  readonly frozenAt: number | null
}

/**
 * The register beside what a text says of the teams: live today, frozen at its day, or as it was when the text stopped
 * to be the present one. Null while the register holds nothing, because there is nothing to compare with. A moment that several
 * registers of one text share is asked for once.
 */
export function registerComparisons(
  { db, now }: PublicContext,
  { teamHrefs, frozenAt }: About,
): (node: TeamRegister) => Comparison | null {
  if (Object.keys(teamHrefs).length === 0) return () => null
  const asked = new Map<string, TeamsInForce>()
  const inForceAt = (asOf: AsOf): TeamsInForce => {
    const moment = `${asOf.validOn} ${asOf.knownAt}`
    const known = asked.get(moment) ?? new Map(listTeamsAsOf(db, asOf).map((team) => [team.code, team]))
    asked.set(moment, known)
    return known
  }
  return ({ attrs }) => {
    const { validOn, knownAt } = registerMoments(attrs, { now, frozenAt })
    return compare(attrs, { validOn, knownAt, inForce: inForceAt({ validOn, knownAt: knownAt ?? now }), teamHrefs })
  }
}

type Register = ReturnType<typeof registerMoments> & {
  readonly inForce: TeamsInForce
  readonly teamHrefs: About['teamHrefs']
}

function compare(attrs: TeamRegister['attrs'], { validOn, knownAt, inForce, teamHrefs }: Register): Comparison {
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
      href: teamHrefs[code] ?? null,
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
