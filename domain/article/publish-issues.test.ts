import { expect, test } from 'vitest'
import { parsePartialDate } from '../partial-date.ts'
import { blockIds, body, heading, link, paragraph, text } from './body/body-builder.ts'
import { isReadyToPublish, type PublishCandidate, publishIssues } from './publish-issues.ts'
import { plainUpdate } from './update-kind.ts'

const id = blockIds('gate')
const complete: PublishCandidate = {
  title: 'Powołano zespół łódzki',
  slug: 'powolano-zespol-lodzki',
  summary: 'Wojewoda powołał zespół.',
  body: body(paragraph(id(), text('Zespół rozpoczął pracę.'))),
  leadImage: null,
  attachments: [],
  helplines: [],
  goneArticleIds: [],
  projectId: null,
  projects: [],
  openThreads: 0,
  waivedFindings: [],
  firstPublished: null,
  event: null,
  validUntil: null,
  changeNote: null,
  update: plainUpdate,
  findings: null,
  leftOut: null,
  occasion: 'first',
  publishedOn: '2026-03-02',
}
const keysOf = (change: Partial<PublishCandidate>) =>
  publishIssues({ ...complete, ...change }).map(({ field, key }) => `${field}: ${key}`)

test('a complete text has nothing to fix', () => {
  expect(publishIssues(complete)).toEqual([])
})

test.each<[string, Partial<PublishCandidate>]>([
  ['title: missing', { title: ' ' }],
  ['title: too-long', { title: 'ż'.repeat(201) }],
  ['slug: not-a-slug', { slug: 'Łódź' }],
  ['summary: too-long', { summary: 'a'.repeat(601) }],
  ['body: missing', { body: body(paragraph(id())) }],
  ['leadImage: image-without-alt', { leadImage: { alt: '', decorative: false, caption: null } }],
  ['leadImage: image-alt-is-file-name', { leadImage: { alt: 'IMG_2041.jpg', decorative: false, caption: null } }],
  ['firstPublished: in-the-future', { firstPublished: parsePartialDate('2026-04') }],
  ['validUntil: already-past', { validUntil: parsePartialDate('2026-02') }],
  [
    'validUntil: before-first-published',
    {
      validUntil: parsePartialDate('2026-03-10'),
      firstPublished: parsePartialDate('2026-03-11'),
      publishedOn: '2026-03-09',
    },
  ],
  ['title: personal-number', { title: 'Poszukiwany 44051401359' }],
  ['summary: personal-number', { summary: 'Numer 44051401359.' }],
  ['body: personal-number', { body: body(paragraph(id(), text('Numer 44051401359.'))) }],
  [
    'body: link-gone',
    {
      body: body(paragraph(id(), text('Skład zespołu', link({ kind: 'article', articleId: 7 })))),
      goneArticleIds: [7],
    },
  ],
  [
    'validUntil: before-the-event',
    { validUntil: parsePartialDate('2026-03-10'), event: parsePartialDate('2026-04-01') },
  ],
])('blocks: %s', (expected, change) => {
  expect(keysOf(change)).toContain(expected)
  expect(isReadyToPublish(publishIssues({ ...complete, ...change }))).toBe(false)
})

test('a missing summary is advice, a decorative image needs no words, this month may still hold the day', () => {
  const issues = publishIssues({
    ...complete,
    summary: '',
    leadImage: { alt: '', decorative: true, caption: 'Sala obrad' },
    firstPublished: parsePartialDate('2026-03'),
    validUntil: parsePartialDate('2026-03'),
  })
  expect(issues).toEqual([{ field: 'summary', key: 'missing', severity: 'advice' }])
  expect(isReadyToPublish(issues)).toBe(true)
})

const pdf = { title: 'Plan', accessibility: 'accessible', locale: 'pl', mimeType: 'application/pdf' } as const
const found = { isTagged: true, hasText: true, title: 'Plan', language: 'pl', pages: 3 } as const

test.each([
  [[], { ...pdf, findings: found }],
  [['pdf-not-checked'], { ...pdf, findings: null }],
  [
    ['mark-denied-by-pictures', 'pdf-pictures-only'],
    { ...pdf, findings: { isTagged: false, hasText: false, title: null, language: null, pages: 3 } },
  ],
  [
    ['mark-denied-by-tags', 'pdf-not-tagged', 'pdf-without-title', 'pdf-without-language'],
    { ...pdf, findings: { ...found, isTagged: false, title: null, language: null } },
  ],
  [['accessibility-not-checked', 'pdf-not-checked'], { ...pdf, accessibility: 'unknown' as const, findings: null }],
  [['accessibility-not-checked'], { ...pdf, accessibility: 'unknown' as const, mimeType: 'text/csv', findings: null }],
  [[], { ...pdf, mimeType: 'text/csv', findings: null }],
])('what is worth doing about a file: %j', (keys, attachment) => {
  const issues = publishIssues({ ...complete, attachments: [attachment] })
  expect(issues).toEqual(
    keys.map((key) => ({ field: 'attachments', key, severity: 'advice', context: { title: 'Plan' } })),
  )
})

test('faults of the body come through the same checks', () => {
  const jump = body(heading(id(), 4, text('Za głęboko')), paragraph(id(), text('Tekst.')))
  expect(keysOf({ body: jump })).toContain('body: heading-level-jump')
})

test.each([
  ['first', []],
  ['bring-back', []],
  ['change', ['changeNote: missing']],
  ['change-in-archive', ['changeNote: missing']],
] as const)('a text without a change note, %s: %j', (occasion, expected) => {
  expect(keysOf({ occasion, changeNote: ' ' })).toEqual(expected)
  expect(keysOf({ occasion, changeNote: 'Nowy skład.' })).toEqual([])
})

test('a correction in the archive may be of what is no longer valid', () => {
  const validUntil = parsePartialDate('2015')
  expect(keysOf({ occasion: 'change-in-archive', changeNote: 'Numer.', validUntil })).toEqual([])
  expect(keysOf({ occasion: 'bring-back', validUntil })).toEqual(['validUntil: already-past'])
})
