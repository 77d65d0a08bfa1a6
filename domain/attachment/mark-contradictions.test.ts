import { expect, test } from 'vitest'
import { fileKinds } from './file-kind.ts'
import { markContradictions } from './mark-contradictions.ts'

const findings = { isTagged: true, hasText: true, title: null, language: null, pages: 2 }
const marked = { accessibility: 'accessible', locale: 'pl', mimeType: fileKinds.pdf.mimeType, findings } as const

test.each([
  ['a file that is as it is said to be', marked, []],
  ['what nobody looked into', { ...marked, findings: null }, []],
  ['pictures of pages', { ...marked, findings: { ...findings, hasText: false } }, [{ key: 'mark-denied-by-pictures' }]],
  ['a PDF without tags', { ...marked, findings: { ...findings, isTagged: false } }, [{ key: 'mark-denied-by-tags' }]],
  [
    'a DOCX without headings, which may need none',
    { ...marked, mimeType: fileKinds.docx.mimeType, findings: { ...findings, isTagged: false } },
    [],
  ],
  [
    'a file that nobody called accessible',
    { ...marked, accessibility: 'unknown' as const, findings: { ...findings, hasText: false } },
    [],
  ],
  ['the same language of one country', { ...marked, findings: { ...findings, language: 'PL-pl' } }, []],
  [
    'another language',
    { ...marked, findings: { ...findings, language: 'en-GB' } },
    [{ key: 'language-differs', language: 'en-GB' }],
  ],
])('%s', (_what, said, contradictions) => {
  expect(markContradictions(said)).toEqual(contradictions)
})
