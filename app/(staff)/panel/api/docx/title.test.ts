import { expect, test, vi } from 'vitest'
import { docxBlocks, takeTitle } from '#components/docx/docx-text.ts'
import { shape } from '#components/editor/paste/testing-shape.ts'
import { readDocx } from '#services/docx/read-docx.ts'
import type { Document } from '#services/docx/testing-documents.ts'
import { docxOf, p, polishStyles, r, styled } from '#services/docx/testing-docx.ts'

vi.mock('server-only', () => ({}))

/** The title of a document, and what is left of it. */
async function titleOf(document: Document) {
  const reading = await readDocx(docxOf(document))
  if (!reading.ok) throw new Error(reading.refusal)
  const { title, nodes } = takeTitle(reading.content.nodes)
  return [title, shape(docxBlocks({ ...reading.content, nodes }, []).blocks)]
}

test('is the highest heading, above all words', async () => {
  const body = p('') + styled('Tytu', 'Plan  na rok') + styled('Nagwek1', 'Cele') + p('a')
  expect(await titleOf({ styles: polishStyles, body })).toEqual(['Plan na rok', 'h2 Cele p a'])
})

test('stays alone above a text with notes', async () => {
  const footnotes = `<w:footnote w:id="1">${p('Przypis.')}</w:footnote>`
  const noted = p(`${r('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
  const body = styled('Nagwek1', 'Plan') + styled('Nagwek2', 'Cele') + noted
  expect(await titleOf({ styles: polishStyles, footnotes, body })).toEqual(['Plan', 'h2 Cele p a[Przypis.]'])
  expect(await titleOf({ footnotes, body: noted })).toEqual([null, 'p a[Przypis.]'])
  const call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const called = styled('Nagwek1', 'Plan').replace('</w:p>', `${call}</w:p>`) + p('a')
  expect(await titleOf({ styles: polishStyles, footnotes, body: called })).toEqual(['Plan', 'p a p Przypis.'])
})

test('is not one of several headings alike, nor one below words', async () => {
  const several = styled('Nagwek1', 'Cele') + p('a') + styled('Nagwek1', 'Zadania')
  expect(await titleOf({ styles: polishStyles, body: several })).toEqual([null, 'h2 Cele p a h2 Zadania'])
  const below = p('a') + styled('Nagwek1', 'Cele')
  expect(await titleOf({ styles: polishStyles, body: below })).toEqual([null, 'p a h2 Cele'])
})
