import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfChanges, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeProject } from './change-project.ts'
import { createProject } from './create-project.ts'
import { findProjectWithParts } from './project-queries.ts'

const projectId = (db: Database, form = {}) => accepted(createProject(asEditor(db), aProject(form))).projectId

const situation = {
  as: asEditor,
  given: (db: Database) => ({
    projectId: projectId(db),
    seenLockVersion: 1,
    ...aProject({ title: 'Najlepsza współpraca', fundings: [{ source: 'Islandia' }], logos: [] }),
  }),
}
keepsTheRulesOfVerbs(changeProject, situation)
keepsTheRulesOfChanges(changeProject, { ...situation, unknown: { projectId: 99 } })

test('facts, payers and signs are those now given; the address stays', () => {
  const db = openTestDatabase()
  accepted(changeProject(asEditor(db), situation.given(db)))
  expect(findProjectWithParts(db, 1)).toMatchObject({
    title: 'Najlepsza współpraca',
    slug: 'lepsza-wspolpraca-sluzb',
    lockVersion: 2,
    fundings: [{ source: 'Islandia' }],
    logos: [],
  })
})

test('the log keeps what stood before, payers and signs too', () => {
  const db = openTestDatabase()
  accepted(changeProject(asEditor(db), situation.given(db)))
  expect(auditEntries(db).at(-1)).toMatchObject({
    subjectKind: 'project',
    subjectId: 1,
    details: {
      before: {
        title: 'Lepsza współpraca służb',
        fundings: [{ source: 'Norwegia', amountMinor: 100_000, currency: 'EUR' }, { source: 'Polska' }],
        logos: [{ name: 'Norway Grants' }],
      },
      after: { title: 'Najlepsza współpraca', fundings: [{ source: 'Islandia' }], logos: [] },
    },
  })
})

test("another project's title is refused, and payers stay", () => {
  const db = openTestDatabase()
  const context = asEditor(db)
  const input = situation.given(db)
  projectId(db, { title: 'Drugi projekt' })
  const issue = { field: 'title', key: 'already-exists' }
  expectRefused(db, changeProject, context, { ...input, title: 'Drugi projekt' }, issue)
})
