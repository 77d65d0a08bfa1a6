import type { z } from 'zod'
import type { causeSchema, teamStateSchema } from '#domain/team/team-input.ts'
import type { EditorContext } from '#services/context.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import { createProject } from '#services/project/create-project.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { createTeam } from '#services/team/create-team.ts'
import type { DemoCause, DemoState, DemoTeam } from './demo-team.ts'
import { helplines } from './helplines.ts'
import { amendments, type LegalActKey, legalActs } from './legal-acts.ts'
import { projects } from './projects.ts'
import { required } from './required.ts'
import { quickExitTags, tags } from './tags.ts'
import { demoTeams } from './teams/demo-teams.ts'

type LegalActIds = ReadonlyMap<LegalActKey, number>

/**
 * Enters the demonstration records as an editor: acts, teams, projects, helplines, tags. For a database without records.
 * Throws Error with the issues when a verb refuses.
 */
export function writeDemoRegister(context: EditorContext): void {
  const legalActIds = writeLegalActs(context)
  for (const team of demoTeams) writeTeam(context, team, legalActIds)
  for (const project of projects) required(createProject(context, project), project.title)
  for (const helpline of helplines) writeHelpline(context, helpline)
  for (const name of tags) required(createTag(context, { name, quickExit: quickExitTags.includes(name) }), name)
}

function writeLegalActs(context: EditorContext): LegalActIds {
  const ids = new Map<LegalActKey, number>()
  for (const key of Object.keys(legalActs) as LegalActKey[]) {
    const amended = amendments[key]
    const amendsId = amended === undefined ? null : requireLegalActId(ids, amended)
    ids.set(key, required(createLegalAct(context, { ...legalActs[key], amendsId }), key).legalActId)
  }
  return ids
}

function writeTeam(
  context: EditorContext,
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
    const { notes, ...facts } = change.facts
    const input = {
      teamId,
      seenLockVersion: index + 1,
      facts: { ...facts, ...(notes && { notes: toNotes(notes, state.sources) }) },
      from: change.from,
      cause: toCause(change.cause, legalActIds),
    }
    required(changeTeamFacts(context, input), `team ${voivodeship} from ${change.from}`)
  }
}

/** A line that only old publications still print is entered and retired at once. */
function writeHelpline(context: EditorContext, { retired, ...facts }: (typeof helplines)[number]): void {
  const { helplineId } = required(createHelpline(context, facts), facts.phone)
  if (!retired) return
  required(changeHelpline(context, { helplineId, seenLockVersion: 1, retired, ...facts }), facts.phone)
}

function toState(
  { legalBasis, members, sources, notes, ...facts }: DemoState,
  legalActIds: LegalActIds,
): z.input<typeof teamStateSchema> {
  return {
    ...facts,
    legalBasisId: legalBasis === null ? null : requireLegalActId(legalActIds, legalBasis),
    members: [...members],
    sources: sources.map(({ page, facts: spokenOf }) => ({ ...page, facts: [...spokenOf] })),
    notes: toNotes(notes, sources),
  }
}

function toNotes(notes: DemoState['notes'], sources: DemoState['sources']) {
  const pages = sources.map(({ page }) => page)
  return notes.map(({ kind, text, page }) => {
    // A page that is not among the sources gives −1, and the verb refuses it.
    return { kind, text, source: page === null ? null : pages.indexOf(page) }
  })
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
