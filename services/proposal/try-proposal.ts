import { Conflict, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext } from '../context.ts'
import { dryRun } from '../dry-run.ts'
import { requireProposable } from './proposable-verbs.ts'
import { emptySealed } from './sealed-input.ts'

/** `input`: null where what was sealed is gone. */
type Asked = { readonly id: number; readonly verb: string; readonly input: unknown }

/** `changed`: the record is another one by now, or gone. */
type Tried<Seen> =
  | { readonly kind: 'done'; readonly before: Seen; readonly after: Seen }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'changed' }

/**
 * What approving a proposal would do: the verb itself, done and taken back. `look` sees the record before it and while it
 * is done; it gets the verb's value then, for what the verb makes. Throws Busy.
 */
export function tryProposal<Seen>(
  context: EditorContext,
  { id, verb, input }: Asked,
  look: (value: unknown) => Seen,
): Tried<Seen> {
  try {
    return dryRun(context, (trying) => {
      if (input === null) return { kind: 'refused', issues: [{ field: '', key: 'words-gone' }] }
      // As approving does, so that the words are not found in their own proposal.
      emptySealed(trying.db, id)
      const before = look(null)
      const result = requireProposable(verb).run(trying, input)
      if (!result.ok) return { kind: 'refused', issues: result.issues }
      return { kind: 'done', before, after: look(result.value) }
    })
  } catch (error) {
    if (error instanceof Conflict || error instanceof NotFound) return { kind: 'changed' }
    throw error
  }
}
