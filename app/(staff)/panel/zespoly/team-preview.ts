import 'server-only'
import type { FormAnswer } from '#app/_server/form-action.ts'
import { type FormReader, typedValues } from '#app/_server/form-reader.ts'
import { isConfirmed } from '#app/_server/preview-token.ts'
import { institutionKindLabels } from '#components/institution/labels.ts'
import type { TeamEffect } from '#components/team/effect-labels.ts'
import { shortened } from '#components/team/shortened.ts'
import { teamWords } from '#components/team/team-words.ts'
import { guessInstitutionKind } from '#domain/institution/guess-kind.ts'
import { doubtsAboutLegalAct } from '#domain/team/legal-act-doubts.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nearNameFinder } from '#domain/text/near-name.ts'
import type { EditorContext } from '#services/context.ts'
import { dryRun } from '#services/dry-run.ts'
import { listInstitutionNames } from '#services/institution/institution-queries.ts'
import type { VerbResult } from '#services/outcome.ts'
import { type DescribedTeam, describeTeam, placeOfVersion } from '#services/team/describe-team.ts'

type Step = {
  readonly context: EditorContext
  readonly read: FormReader
  readonly form: FormData
  readonly effect: TeamEffect
  readonly save: (context: EditorContext) => VerbResult<unknown>
}

/**
 * The two steps of every form about a team: first what saving would do (the verb itself, done and taken back), then,
 * sent again unchanged, the saving. Null = the verb is to be called now.
 */
export function previewAnswer({ context, read, form, effect, save }: Step): FormAnswer | null {
  if (isConfirmed(typedValues(form))) return null
  const teamId = read.number('teamId')
  const place = placeOfVersion(context, teamId, read.optionalNumber('versionId'))
  const before = describeTeam(context, teamId, place)
  const known = listInstitutionNames(context)
  const { result, after } = dryRun(context, (trying) => {
    const result = save(trying)
    return { result, after: result.ok ? describeTeam(context, teamId, place) : null }
  })
  if (!result.ok) return { kind: 'refused', issues: result.issues }
  const was = before === null ? [] : teamWords(before)
  const willBe = after === null ? [] : teamWords(after)
  const rows = willBe
    .map(({ term, words }, index) => ({ term, before: was[index]?.words ?? '–', after: words }))
    .filter((row) => row.before !== row.after)
    .map((row) => ({ ...row, ...shortened(row.before, row.after) }))
  const members = after?.state.members.map(({ name }) => name) ?? []
  const doubts = openDoubts({ read, doubts: effect.doubts, before, after })
  const told = [...effect.sentences, ...newInstitutions(known, members), ...doubts]
  return { kind: 'preview', preview: { sentences: told, rows } }
}

/** Institutions that saving would add, each with a known one that looks like it: the last chance to fix a typing slip. */
function newInstitutions(known: readonly { name: string; foldKey: string }[], members: readonly string[]): string[] {
  const keys = new Set(known.map(({ foldKey: key }) => key))
  const similarTo = nearNameFinder(known)
  return members
    .filter((name) => !keys.has(foldKey(name)))
    .map((name) => {
      const similar = similarTo(name)
      const doubt = similar ? ` Jest podobna: „${similar.name}”. Jeżeli to ta sama, wpisz jej nazwę.` : ''
      const kind = institutionKindLabels[guessInstitutionKind(name)]
      return `Nowa instytucja w rejestrze: „${name}” (rodzaj: ${kind}).${doubt}`
    })
}

type Doubts = {
  readonly read: FormReader
  readonly doubts: string | undefined
  readonly before: DescribedTeam | null
  readonly after: DescribedTeam | null
}

/** Doubts about a legal act that stay although the form names one: the register should not go on doubting what it knows. */
function openDoubts({ read, doubts, before, after }: Doubts): string[] {
  const isBasis = after !== null && after.state.legalBasisId !== null
  const isNewBasis = isBasis && after.state.legalBasisId !== before?.state.legalBasisId
  if (doubts === undefined || !(isNewBasis || read.text('cause.kind') === 'act')) return []
  return doubtsAboutLegalAct(after?.state.notes ?? []).map(({ text }) => `Zostanie wątpliwość: „${text}” ${doubts}`)
}
