import type { Reader } from '#db/client.ts'
import { guessInstitutionKind } from '#domain/institution/guess-kind.ts'
import { pastedNames } from '#domain/institution/pasted-list.ts'
import type { InstitutionKind } from '#domain/register/register-terms.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nearNameFinder } from '#domain/text/near-name.ts'
import type { Likeness } from './institution-issues.ts'
import { listInstitutionNames } from './institution-queries.ts'

/** One line of a pasted list. `twice`: the list has it already. */
export type PreviewedInstitution = {
  readonly name: string
  readonly kind: InstitutionKind
  readonly likeness: Likeness | { readonly key: 'twice'; readonly name: string } | null
}

/** What saving a pasted list would bring, before anything is saved; `left` lines were too many to look at. */
export function previewInstitutions(db: Reader, text: string) {
  const { names, left } = pastedNames(text)
  const known = listInstitutionNames(db)
  const byKey = new Map(known.map((institution) => [institution.foldKey, institution]))
  const similarTo = nearNameFinder(known)
  const seen = new Map<string, string>()
  const rows = names.map((name): PreviewedInstitution => {
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
  return { rows, left }
}
