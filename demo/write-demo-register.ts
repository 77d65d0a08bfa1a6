import type { z } from 'zod'
import type { causeSchema, teamStateSchema } from '#domain/team/team-input.ts'
import { type EditorContext, editorContext } from '#services/context.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { createLegalAct } from '#services/legal-act/create-legal-act.ts'
import { createProject } from '#services/project/create-project.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { correctTeam } from '#services/team/correct-team.ts'
import { createTeam } from '#services/team/create-team.ts'
import { listTeamHistoryForStaff } from '#services/team/team-history.ts'
import type { DemoCause, DemoState, DemoTeam } from './demo-team.ts'
import { helplines } from './helplines.ts'
import { amendments, type LegalActKey, legalActs } from './legal-acts.ts'
import { projects } from './projects.ts'
import { required } from './required.ts'
import { quickExitTags, tags } from './tags.ts'
import { demoTeams } from './teams/demo-teams.ts'

type LegalActIds = ReadonlyMap<LegalActKey, number>

/** The register is older than the portal's first start, and one of its facts was put right in the meantime. */
const A_DAY = 86_400_000
const ENTERED_BEFORE = 120 * A_DAY
const CORRECTED_BEFORE = 45 * A_DAY

/**
 * Enters the demonstration records as an editor: acts, teams, projects, helplines, tags. For a database without records.
 * Acts and teams were entered 120 days before the moment of the context, and corrected 45 days before it. Throws Error
 * with the issues when a verb refuses.
 */
export function writeDemoRegister(context: EditorContext): void {
  const daysBefore = (ms: number) => editorContext(context.db, context.now - ms, context.actor.accountId)
  const entering = daysBefore(ENTERED_BEFORE)
  const correcting = daysBefore(CORRECTED_BEFORE)
  const legalActIds = writeLegalActs(entering)
  for (const team of demoTeams) writeTeam({ entering, correcting }, team, legalActIds)
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
  { entering: context, correcting }: { entering: EditorContext; correcting: EditorContext },
  { voivodeship, state, cause, changes = [], corrected }: DemoTeam,
  legalActIds: LegalActIds,
): void {
  const { teamId } = required(
    createTeam(context, {
      voivodeship,
      state: toState({ ...state, ...corrected?.facts }, legalActIds),
      validFrom: corrected?.from ?? state.established,
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
  if (corrected === undefined) return
  const { members: _, ...facts } = toState(state, legalActIds)
  const [versionId] = listTeamHistoryForStaff(correcting, teamId).map((one) => one.versionId)
  const correction = {
    teamId,
    versionId: versionId ?? 0,
    seenLockVersion: changes.length + 1,
    facts,
    from: state.established,
    reason: corrected.reason,
  }
  required(correctTeam(correcting, correction), `correction of ${voivodeship}`)
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
