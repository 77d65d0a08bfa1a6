import type { Update } from '#domain/article/update-kind.ts'
import type { Revision } from './article-revisions.ts'

/** What readers are told of an update, said with the decision on it: `updateKind` null = no kind is said, only a note or nothing. */
export type SaidUpdate = Omit<Update, 'updateKind'> & {
  readonly changeNote: string | null
  readonly updateKind: Update['updateKind'] | null
}

type Told = Pick<Revision, 'changeNote' | keyof Update>

/** What the text would say then. With a kind all is said, an empty note too; without one a note that is null leaves the text's. */
export function withSaidUpdate(revision: Revision, { updateKind, changeNote, ...erratum }: SaidUpdate): Told {
  const { erratumWrong, erratumRight, erratumDays } = updateKind === null ? revision : erratum
  return {
    updateKind: updateKind ?? revision.updateKind,
    changeNote: updateKind === null ? (changeNote ?? revision.changeNote) : changeNote,
    ...{ erratumWrong, erratumRight, erratumDays },
  }
}

/** Whether nothing else is said than what the text says already. */
export function saysTheSame(revision: Revision, said: SaidUpdate): boolean {
  const told = withSaidUpdate(revision, said)
  return (Object.keys(told) as (keyof Told)[]).every((name) => told[name] === revision[name])
}
