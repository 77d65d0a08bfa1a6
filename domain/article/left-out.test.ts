import { expect, test } from 'vitest'
import { leftOutIssues } from './left-out.ts'
import { toLeftOut } from './to-left-out.ts'

const tooLong = (field: string) => ({ field, key: 'too-long', context: { max: 300 } })

test('nothing wrong is nothing to remember', () => {
  expect(toLeftOut({ title: 'Tytuł' }, [])).toBe(null)
  expect(leftOutIssues(null)).toEqual([])
})

test('only fields that were named are kept, as a form holds them; a choice is known by its issue alone', () => {
  const issues = [
    tooLong('leadImage.alt'),
    { field: 'tagIds', key: 'too-many' },
    { field: 'changeNote', key: 'not-text' },
  ]
  const leadImage = { mediaId: 3, alt: 'Zespo\u0301ł', decorative: false, caption: null, size: 1 }
  expect(toLeftOut({ title: 'Tytuł', leadImage, tagIds: [1], changeNote: 5 }, issues)).toEqual({
    issues,
    typed: { leadImage: { mediaId: 3, alt: 'Zespół', decorative: false, caption: null, crop: null } },
  })
})

test('a cut text is still too long and whole in its last character', () => {
  const typed = toLeftOut({ summary: `a${'🙂'.repeat(2_000)}` }, [tooLong('summary')])?.typed.summary ?? ''
  expect(typed.length).toBeGreaterThan(2_000)
  expect(typed.isWellFormed()).toBe(true)
})

test('however much is sent, what is kept fits into its column', () => {
  const title = '"'.repeat(5_000)
  const attachments = Array.from({ length: 60 }, (_, index) => ({
    attachmentId: index + 1,
    title,
    locale: 'pl',
    accessibility: 'unknown',
  }))
  const issues = attachments.flatMap((_, index) =>
    ['title', 'locale', 'accessibility'].map((part) => tooLong(`attachments.${index}.${part}`)),
  )
  const leftOut = toLeftOut({ attachments, summary: title, changeNote: title, editorNote: title }, issues)
  expect(leftOut?.issues).toHaveLength(100)
  expect(JSON.stringify(leftOut).length).toBeLessThan(500_000)
})

test('an issue says its field, why, and what was typed, in as many words as one needs to know it again', () => {
  const issues = [tooLong('title'), { field: 'attachments.0.title', key: 'missing' }]
  const leftOut = toLeftOut({ title: 'a'.repeat(301), attachments: 'x' }, issues)
  expect(leftOutIssues(leftOut)).toEqual([
    {
      field: 'title',
      key: 'left-out',
      severity: 'blocking',
      context: { path: 'title', because: 'too-long', max: 300, typed: `${'a'.repeat(80)}…` },
    },
    {
      field: 'attachments',
      key: 'left-out',
      severity: 'blocking',
      context: { path: 'attachments.0.title', because: 'missing' },
    },
  ])
})
