import { describe, expect, test, vi } from 'vitest'
import { bodyOfBlocks, docxBlocks } from '#components/docx/docx-text.ts'
import { cleanPaste } from '#components/editor/paste/clean-paste.ts'
import { hasSigns } from '#components/editor/paste/has-signs.ts'
import type { PastedBlock } from '#components/editor/paste/pasted-block.ts'
import { readPlainText } from '#components/editor/paste/read-plain-text.ts'
import { clipboardTree } from '#components/editor/paste/testing-clipboard.ts'
import { shape } from '#components/editor/paste/testing-shape.ts'
import { clipboardSources } from '#components/editor/paste/testing-sources.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { readDocx } from '#services/docx/read-docx.ts'
import { type Document, documents } from '#services/docx/testing-documents.ts'
import { docxOf } from '#services/docx/testing-docx.ts'

vi.mock('server-only', () => ({}))

/**
 * What holds of a text from any program: it is a body that can be saved, without dress and without distance made of empty
 * paragraphs (a cell may be empty), and no word of the source is gone unless the message says that something is. Lists with their
 * levels, tables with their headers and merged cells are what the shape of each source says.
 */
function expectOurs(blocks: readonly PastedBlock[], words: readonly string[], isAnythingSaid: boolean): void {
  const body = parseBody(bodyOfBlocks(blocks))
  expect(body).toMatchObject({ ok: true })
  expect(JSON.stringify(body)).not.toMatch(/"style"|"class"/)
  expect(shape(blocks).replaceAll(/t[hd](?:-\d+)?(?:\|\d+)?\[p\]/g, '')).not.toMatch(/(?:^|[ [])p(?= p |\]|$)/)
  const kept = JSON.stringify(blocks)
  const gone = words.filter((word) => !kept.includes(word))
  if (!isAnythingSaid) expect(gone).toEqual([])
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []

test('there are sixty sources and more', () => {
  expect(documents.length + clipboardSources.length).toBeGreaterThanOrEqual(60)
})

describe('documents become', () => {
  for (const [name, document, expected, remarks = {}, dropped = []] of documents) {
    test(name, async () => {
      const { blocks, report } = await read(document)
      expect(shape(blocks)).toBe(expected)
      expect(report.remarks).toEqual(remarks)
      expect(report.dropped.toSorted()).toEqual(dropped.toSorted())
      const isAnythingSaid = Object.keys(remarks).length + dropped.length + report.images.lost > 0
      expectOurs(blocks, writtenIn(document).flatMap(wordsOf), isAnythingSaid)
    })
  }

  test('pictures are counted: kept, without a description, not there', async () => {
    const [, document] = documents.find(([name]) => name.startsWith('pictures')) ?? []
    const { report } = await read(document as Document)
    expect(report.images).toEqual({ kept: 4, withoutAlt: 1, lost: 1 })
  })
})

describe('what is pasted becomes', () => {
  for (const { name, html, text = '', becomes, said, drawn = [] } of clipboardSources) {
    test(name, () => {
      if (html === undefined) expect(hasSigns(text)).toBe(true)
      const { blocks, report } = cleanPaste(html === undefined ? readPlainText(text) : clipboardTree(html))
      expect(shape(blocks)).toBe(becomes)
      if (said === undefined) expect(report).toBeNull()
      else expect(report).toContain(said)
      const words = wordsOf(html === undefined ? text : seenIn(html)).filter((word) => !drawn.includes(word))
      expectOurs(blocks, words, report !== null)
    })
  }
})

async function read(document: Document) {
  const reading = await readDocx(docxOf(document))
  if (!reading.ok) throw new Error(reading.refusal)
  const pictures = reading.content.pictures.map((picture, index) => (picture === '' ? null : index + 1))
  return docxBlocks(reading.content, pictures)
}

/** Words of a document as they stand in its runs. */
function writtenIn({ body, footnotes = '', endnotes = '' }: Document): readonly string[] {
  return [...`${body}${footnotes}${endnotes}`.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words = '']) => words)
}

/** Words of a page without its tags, styles and comments. */
function seenIn(html: string): string {
  return html.replaceAll(/<!--(?:(?!<!\[endif\])[\s\S])*?-->|<style[\s\S]*?<\/style>|<[^>]*>|&\w+;/g, ' ')
}
