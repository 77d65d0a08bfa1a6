/** What a person cannot fix in the form before them. Anything else thrown is a mistake of the code and answers 500. */
export abstract class ExpectedError extends Error {
  /** Stable code for programs (problem+json `code`, RFC 9457). */
  abstract readonly code: string
}

/** The subject does not exist, or the actor may not know that it does. */
export class NotFound extends ExpectedError {
  override readonly name = 'NotFound'
  readonly code = 'not-found'
}

/** The actor is known and may not do this. */
export class Forbidden extends ExpectedError {
  override readonly name = 'Forbidden'
  readonly code = 'forbidden'
}

/** The actor may, and has to prove again who they are first: the last proof is too old. */
export class ProofNeeded extends ExpectedError {
  override readonly name = 'ProofNeeded'
  readonly code = 'proof-needed'
}

/** The subject changed since the actor saw it, or is not in a state that allows this. */
export class Conflict extends ExpectedError {
  override readonly name = 'Conflict'
  readonly code = 'conflict'
}

/** The actor has done so much of it lately that it must wait. `sentence`: Polish, what happened and when to try again. */
export class TooMany extends ExpectedError {
  override readonly name = 'TooMany'
  readonly code = 'too-many'
  readonly retryAfterMs: number
  readonly sentence: string
  constructor(message: string, { retryAfterMs, sentence }: { retryAfterMs: number; sentence: string }) {
    super(message)
    this.retryAfterMs = retryAfterMs
    this.sentence = sentence
  }
}

/** So many others wait for the same that this one would wait too long. */
export class Overloaded extends ExpectedError {
  override readonly name = 'Overloaded'
  readonly code = 'overloaded'
}

/** Another process is writing. Nothing happened: whoever asked may wait and try again. */
export class Busy extends Error {
  override readonly name = 'Busy'
}
