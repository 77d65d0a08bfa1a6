import type { z } from 'zod'
import type { Database } from '#db/client.ts'
import type { causeSchema, teamStateSchema } from '#domain/team/team-input.ts'
import { type SystemContext, systemContext } from '../context.ts'
import { changeHelpline } from '../helpline/change-helpline.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { createLegalAct } from '../legal-act/create-legal-act.ts'
import type { VerbResult } from '../outcome.ts'
import { createProject } from '../project/create-project.ts'
import { createTag } from '../tag/create-tag.ts'
import { changeTeam } from '../team/change-team.ts'
import { createTeam } from '../team/create-team.ts'
import type { DemoCause, DemoState, DemoTeam } from './demo-team.ts'
import { helplines } from './helplines.ts'
import { amendments, type LegalActKey, legalActs } from './legal-acts.ts'
import { projects } from './projects.ts'
import { quickExitTags, tags } from './tags.ts'
import { demoTeams } from './teams/demo-teams.ts'

type LegalActIds = ReadonlyMap<LegalActKey, number>

/**
 * Enters the demonstration records through the verbs: acts, teams, projects, helplines, tags. All of them are recorded
 * at `now` (ms). For a database without records. Throws Error with the issues when a verb refuses: the data are ours.
 */
export function writeDemoRegister(db: Database, now: number): void {
  const context = systemContext(db, now, 'demo-content')
  const legalActIds = writeLegalActs(context)
  for (const team of demoTeams) writeTeam(context, team, legalActIds)
  for (const project of projects) required(createProject(context, project), project.title)
  for (const helpline of helplines) writeHelpline(context, helpline)
  for (const name of tags) required(createTag(context, { name, quickExit: quickExitTags.includes(name) }), name)
}

function writeLegalActs(context: SystemContext): LegalActIds {
  const ids = new Map<LegalActKey, number>()
  for (const key of Object.keys(legalActs) as LegalActKey[]) {
    const amended = amendments[key]
    const amendsId = amended === undefined ? null : requireLegalActId(ids, amended)
    ids.set(key, required(createLegalAct(context, { ...legalActs[key], amendsId }), key).legalActId)
  }
  return ids
}

function writeTeam(
  context: SystemContext,
  { voivodeship, state, cause, changes = [] }: DemoTeam,
  legalActIds: LegalActIds,
): void {
  const { teamId } = required(
    createTeam(context, {
      voivodeship,
      state: toState(state, legalActIds),
      validFrom: state.established,
      cause: toCause(cause, legalActIds),
    }),
    `team ${voivodeship}`,
  )
  for (const [index, change] of changes.entries()) {
    const input = {
      teamId,
      seenLockVersion: index + 1,
      state: toState(change.state, legalActIds),
      from: change.from,
      cause: toCause(change.cause, legalActIds),
    }
    required(changeTeam(context, input), `team ${voivodeship} from ${change.from}`)
  }
}

/** A line that only old publications still print is entered and retired at once. */
function writeHelpline(context: SystemContext, { retired, ...facts }: (typeof helplines)[number]): void {
  const { helplineId } = required(createHelpline(context, facts), facts.phone)
  if (!retired) return
  required(changeHelpline(context, { helplineId, seenLockVersion: 1, retired, ...facts }), facts.phone)
}

function toState(
  { legalBasis, members, sources, notes, ...facts }: DemoState,
  legalActIds: LegalActIds,
): z.input<typeof teamStateSchema> {
  const pages = sources.map(({ page }) => page)
  return {
    ...facts,
    legalBasisId: legalBasis === null ? null : requireLegalActId(legalActIds, legalBasis),
    members: [...members],
    sources: sources.map(({ page, facts: spokenOf }) => ({ ...page, facts: [...spokenOf] })),
    notes: notes.map(({ kind, text, page }) => {
      // A page that is not among the sources gives −1, and the verb refuses it.
      return { kind, text, source: page === null ? null : pages.indexOf(page) }
    }),
  }
}

function toCause(cause: DemoCause, legalActIds: LegalActIds): z.input<typeof causeSchema> {
  if ('legalAct' in cause) return { kind: 'act', legalActId: requireLegalActId(legalActIds, cause.legalAct) }
  return { kind: 'publication', reason: cause.publication }
}

function requireLegalActId(ids: LegalActIds, key: LegalActKey): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The act ${key} has not been entered yet`)
  return id
}

function required<Value>(result: VerbResult<Value>, what: string): Value {
  if (!result.ok) throw new Error(`Demo content was refused (${what}): ${JSON.stringify(result.issues)}`)
  return result.value
}
