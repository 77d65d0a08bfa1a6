import { guessInstitutionKind } from '#domain/institution/guess-kind.ts'
import { MAX_PASTED } from '#domain/institution/institution-input.ts'
import { pastedNames } from '#domain/institution/pasted-list.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import type { InstitutionKind } from '#domain/register/register-terms.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nearNameFinder } from '#domain/text/near-name.ts'
import type { EditorContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { requireAllowed } from '../require-allowed.ts'
import { createInstitutions } from './create-institutions.ts'
import type { Likeness } from './institution-issues.ts'
import { listInstitutionNames } from './institution-queries.ts'

/** One line of a pasted list. `twice`: the list has it already. */
export type PreviewedInstitution = {
  readonly name: string
  readonly kind: InstitutionKind
  readonly likeness: Likeness | { readonly key: 'twice'; readonly name: string } | null
}

/**
 * What saving a pasted list would bring, before anything is saved: as much as `createInstitutions` would take.
 * Throws Forbidden to whom that verb would.
 */
export function previewInstitutions(context: EditorContext, text: string): VerbResult<readonly PreviewedInstitution[]> {
  requireAllowed(context, createInstitutions.verbName, mayManageRecords)
  const { names, left } = pastedNames(text)
  if (left > 0) return { ok: false, issues: [{ field: 'institutions', key: 'too-many', context: { max: MAX_PASTED } }] }
  if (names.length === 0) return { ok: false, issues: [{ field: 'institutions', key: 'missing' }] }
  const known = listInstitutionNames(context)
  const byKey = new Map(known.map((institution) => [institution.foldKey, institution]))
  const similarTo = nearNameFinder(known)
  const seen = new Map<string, string>()
  const value = names.map((name): PreviewedInstitution => {
    const key = foldKey(name)
    const same = byKey.get(key)
    const earlier = seen.get(key)
    seen.set(key, earlier ?? name)
    if (same) return { name, kind: same.kind, likeness: { key: 'known', name: same.name } }
    const kind = guessInstitutionKind(name)
    if (earlier !== undefined) return { name, kind, likeness: { key: 'twice', name: earlier } }
    const similar = similarTo(name)
    return { name, kind, likeness: similar && { key: 'similar', name: similar.name } }
  })
  return { ok: true, value }
}
