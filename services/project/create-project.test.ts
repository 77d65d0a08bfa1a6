import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { anImage, putRow } from '#db/testing-rows.ts'
import { accepted, asEditor, auditEntries } from '../testing.ts'
import { aProject } from '../testing-inputs.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { createProject } from './create-project.ts'
import { findProjectWithParts } from './project-queries.ts'

keepsTheRulesOfVerbs(createProject, { as: asEditor, given: () => aProject() })

test('a project is entered with who pays and its signs, in their order', () => {
  const db = openTestDatabase()
  const { projectId, slug } = accepted(createProject(asEditor(db), aProject()))
  expect(slug).toBe('lepsza-wspolpraca-sluzb')
  expect(findProjectWithParts(db, projectId)).toMatchObject({
    title: 'Lepsza współpraca służb',
    startsEarliestOn: '2014-01-01',
    endsLatestOn: '2016-04-30',
    fundings: [
      { source: 'Norwegia', amountMinor: 100_000, currency: 'EUR' },
      { source: 'Polska', amountMinor: null, currency: null },
    ],
    logos: [{ name: 'Norway Grants', mediaId: null, alt: null }],
  })
  expect(auditEntries(db)).toMatchObject([{ subjectKind: 'project', subjectId: projectId, details: { slug } }])
})

test.each([
  [
    'a title that is taken, but for case',
    { title: 'LEPSZA WSPÓŁPRACA SŁUŻB' },
    { field: 'title', key: 'already-exists' },
  ],
  ['an end before the start', { title: 'Inny', starts: '2016-05' }, { field: 'ends', key: 'ends-before-it-starts' }],
  [
    'an amount without a currency',
    { title: 'Inny', fundings: [{ source: 'Polska', amountMinor: 1 }] },
    { field: 'fundings.0', key: 'amount-without-currency' },
  ],
  [
    'an image that is not there',
    { title: 'Inny', logos: [{ name: 'Znak', mediaId: 99, alt: 'Znak' }] },
    { field: 'logos.0.mediaId', key: 'no-such-image' },
  ],
  [
    'an image without words for it',
    { title: 'Inny', logos: [{ name: 'Znak', mediaId: 1 }] },
    { field: 'logos.0.alt', key: 'missing' },
  ],
])('%s is refused', (_, form, issue) => {
  const db = openTestDatabase()
  const context = asEditor(db)
  putRow(db.$client, 'media', anImage())
  accepted(createProject(context, aProject()))
  expectRefused(db, createProject, context, aProject(form), issue)
})
