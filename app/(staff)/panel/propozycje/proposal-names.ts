import 'server-only'
import { settingLabels, verbLabel } from '#components/audit/labels.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { subjectNames } from '#services/audit/subject-names.ts'
import type { StaffContext } from '#services/context.ts'
import type { ListedProposal } from '#services/proposal/proposal-queries.ts'

/** What is proposed, in words: the verb as the log names it, and what it is about; by number of the proposal. */
export function proposalNames(context: StaffContext, listed: readonly ListedProposal[]): ReadonlyMap<number, string> {
  const about = listed.flatMap(({ subjectKind: kind, subjectId: id }) => (id === null ? [] : [{ kind, id }]))
  const names = subjectNames(context, about)
  return new Map(
    listed.map(({ id, verb, subjectKind, subjectId }) => {
      const name = subjectId === null ? undefined : names.get(`${subjectKind}:${subjectId}`)
      return [id, name === undefined ? verbLabel(verb) : `${verbLabel(verb)}: ${inWords(subjectKind, name)}`]
    }),
  )
}

function inWords(kind: ListedProposal['subjectKind'], name: string): string {
  if (kind === 'setting') return settingLabels[name] ?? name
  if (kind === 'team') return voivodeship(name as Parameters<typeof voivodeship>[0]).adjective
  return kind === 'article' ? `„${name}”` : name
}
