import { institutions } from '#db/schema/index.ts'
import { CreateInstitutionsInput } from '#domain/institution/institution-input.ts'
import type { Issue } from '#domain/issue.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { defineVerb } from '../define-verb.ts'
import { created, done, refused } from '../outcome.ts'
import { findLikeness } from './institution-issues.ts'

/**
 * Enters one institution or a whole list: all of it or nothing. Issues at `institutions.<n>.name`: `known` and
 * `similar` (unless the person says it is another) name the other one, `named-twice` is twice in the list.
 * Readers see institutions only as members of a team.
 */
export const createInstitutions = defineVerb({
  name: 'institution.create',
  input: CreateInstitutionsInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, input) => {
    const issues: Issue[] = []
    const seen = new Set<string>()
    for (const [index, { name, despiteSimilar }] of input.institutions.entries()) {
      const field = `institutions.${index}.name`
      const likeness = findLikeness(tx, name, null)
      if (seen.has(foldKey(name))) issues.push({ field, key: 'named-twice' })
      else if (likeness?.key === 'known' || (likeness && !despiteSimilar)) {
        issues.push({ field, key: likeness.key, context: { name: likeness.name } })
      }
      seen.add(foldKey(name))
    }
    if (issues.length > 0) return refused(...issues)

    const rows = input.institutions.map(({ kind, name }) => {
      return { kind, name, foldKey: foldKey(name), sortKey: sortKey(name), createdAt: now }
    })
    const ids = rows.map((row) => tx.insert(institutions).values(row).returning({ id: institutions.id }).get().id)
    const details = { institutions: rows.map(({ kind, name }, index) => ({ id: ids[index] ?? 0, kind, name })) }
    return done(
      { institutionIds: ids },
      {
        subject: { kind: 'institution', id: ids[0] ?? 0 },
        changed: ids.map((id) => created('institution', id)),
        details,
        readersSee: false,
      },
    )
  },
})
