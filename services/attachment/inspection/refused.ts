import type { FileRefusal } from '#domain/attachment/file-kind.ts'

/** Ends a look into a file at once. Thrown and caught in this folder only. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: FileRefusal
  constructor(refusal: FileRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export const tooHeavy = () => new Refused('too-heavy')
