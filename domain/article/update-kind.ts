import type { Issue } from '../issue.ts'
import type { IsoDay } from '../partial-date.ts'
import { asSentence } from '../text/as-sentence.ts'
import { warsawDay } from '../warsaw-time.ts'
import { type UpdateFinding, updateFindingKinds } from './update-finding.ts'

/**
 * What a text that takes the place of another one is to its readers (decision 0159):
 *
 * - `material`: they are told what changed, and the date of the last change moves;
 * - `editorial`: the meaning is the same; nothing is told, and no date that anyone sees moves;
 * - `erratum` ("sprostowanie"): something was wrong; they are told what, and what is right, above the text for some days.
 *
 * Of a first text the kind says nothing.
 */
export const updateKinds = ['material', 'editorial', 'erratum'] as const
export type UpdateKind = (typeof updateKinds)[number]

/** How many days an erratum stands above the text: unless said otherwise, and at most. */
export const ERRATUM_DAYS = 30
export const MAX_ERRATUM_DAYS = 365

/** What a text says of itself as an update. Words of an erratum are kept, and ignored, while the kind is another one. */
export type Update = {
  readonly updateKind: UpdateKind
  readonly erratumWrong: string | null
  readonly erratumRight: string | null
  readonly erratumDays: number
}

/** What every text says that says nothing else, those from before there were kinds among them. */
export const plainUpdate: Update = {
  updateKind: 'material',
  erratumWrong: null,
  erratumRight: null,
  erratumDays: ERRATUM_DAYS,
}

export function updateOf({ updateKind, erratumWrong, erratumRight, erratumDays }: Update): Update {
  return { updateKind, erratumWrong, erratumRight, erratumDays }
}

/** What is not as in `plainUpdate`: hashed and kept, so that a text from before has the hash it had. */
export function spokenUpdate(update: Update): Partial<Update> {
  const names = Object.keys(plainUpdate) as (keyof Update)[]
  return Object.fromEntries(names.flatMap((name) => (update[name] === plainUpdate[name] ? [] : [[name, update[name]]])))
}

/** Readers are told of it: it has a note, and moves the date of the last change. */
export function isTold({ updateKind }: Pick<Update, 'updateKind'>): boolean {
  return updateKind !== 'editorial'
}

/** What readers are told of the update in one piece, where lists and registers have room for no more; null = nothing. */
export function toldOfUpdate(update: Update & { readonly changeNote: string | null }): string | null {
  const { updateKind, erratumWrong, erratumRight, changeNote } = update
  if (updateKind === 'editorial') return null
  if (updateKind === 'material') return changeNote
  const told = [`Było błędnie: ${erratumWrong ?? ''}`, `Jest poprawnie: ${erratumRight ?? ''}`, changeNote ?? '']
  return told
    .filter((words) => words !== '')
    .map(asSentence)
    .join(' ')
}

/**
 * What keeps a text from taking the place of another one. `findings`: what was found that an editorial update does not
 * change (versions/update-findings.ts); null = nobody has to be asked, because a second person approved it with its kind.
 */
export function updateIssues(
  update: Update & { readonly changeNote: string | null },
  findings: readonly UpdateFinding[] | null,
): readonly Issue[] {
  const { updateKind, erratumWrong, erratumRight } = update
  const hasNote = (update.changeNote ?? '').trim() !== ''
  switch (updateKind) {
    case 'material':
      return hasNote ? [] : [{ field: 'changeNote', key: 'missing' }]
    case 'editorial':
      return [
        ...(hasNote ? [{ field: 'changeNote', key: 'not-with-editorial' }] : []),
        ...(findings === null || findings.length === 0
          ? []
          : [{ field: 'updateKind', key: 'not-editorial', context: toContext(findings) }]),
      ]
    case 'erratum':
      return [
        ...(erratumWrong === null ? [{ field: 'erratumWrong', key: 'missing' }] : []),
        ...(erratumRight === null ? [{ field: 'erratumRight', key: 'missing' }] : []),
      ]
  }
}

function toContext(findings: readonly UpdateFinding[]): Record<string, number> {
  return Object.fromEntries(findings.map(({ kind, count }) => [kind, count]))
}

/** The findings that an issue `not-editorial` carries. */
export function findingsOfIssue({ context = {} }: Issue): readonly UpdateFinding[] {
  return updateFindingKinds.flatMap((kind) => {
    const count = Number(context[kind] ?? 0)
    return count > 0 ? [{ kind, count }] : []
  })
}

/** The last day, Warsaw calendar, on which an erratum published at `at` (ms UTC) stands above the text. */
export function erratumShownUntil(at: number, days: number): IsoDay {
  const day = new Date(`${warsawDay(at)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
