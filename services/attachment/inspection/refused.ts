import type { FileIssueKey } from '#domain/attachment/file-kind.ts'

/** Ends a look into a file at once. Thrown and caught in this folder only. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: FileIssueKey
  constructor(refusal: FileIssueKey) {
    super(refusal)
    this.refusal = refusal
  }
}

export const tooHeavy = () => new Refused('too-heavy')
