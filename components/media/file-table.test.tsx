import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type FileRow, FileTable } from './file-table.tsx'

const file: FileRow = {
  attachmentId: 3,
  lockVersion: 2,
  fileName: 'plan.pdf',
  href: '/panel/api/zalaczniki/3/plan.pdf',
  format: 'PDF',
  bytes: 25_000,
  addedAt: Date.UTC(2026, 2, 2, 9),
  formerFiles: 1,
  isOffered: true,
  isLocked: false,
  mayReplace: true,
  uses: [{ kind: 'article', articleId: 7, title: 'Plan', status: 'published', isFormer: false }],
}

const table = (change: Partial<FileRow>) =>
  renderToStaticMarkup(<FileTable files={[{ ...file, ...change }]} deleteAction={null} />)

test('a file says where it is used, how often it was replaced, and what replacing does', () => {
  const markup = table({})
  expect(markup).toContain('<a href="/panel/artykuly/7">Plan</a> <span class="quiet">opublikowany</span>')
  expect(markup).toContain('podmieniono: 1')
  expect(markup).toMatch(/name="seenLockVersion" value="2".*Czytelnicy dostaną go od razu\./)
  expect(table({ isOffered: false })).not.toContain('Czytelnicy dostaną')
  expect(markup).not.toContain('czeka na zatwierdzenie')
  expect(table({ isOffered: false, isLocked: true })).toContain('czeka na zatwierdzenie')
})

test('replacing is offered only to those who may', () => {
  expect(table({ mayReplace: false })).not.toContain('Podmień')
})

test('what nothing uses says so; an article in the bin and a former text are distinguished', () => {
  expect(table({ uses: [] })).toContain('nigdzie')
  const use = { kind: 'article', articleId: 7, title: '', status: null, isFormer: false } as const
  expect(table({ uses: [use] })).toContain('(bez tytułu) <span class="quiet">w\u00a0koszu</span>')
  expect(table({ uses: [{ ...use, status: 'archived', isFormer: true }] })).toContain('tylko w\u00a0dawnej wersji')
})
