import { type FileFindings, MAX_FILE_LANGUAGE, MAX_FILE_TITLE } from '#domain/attachment/file-findings.ts'
import { type PdfDocument, withPdf } from './open-pdf.ts'

/** Text is looked for on so many pages, and for so long (ms): a scanned book has none on the next one either. */
const MOST_PAGES = 30
const READING_TIMEOUT_MS = 3_000

/**
 * What a PDF says of itself to people who read it with assistive technology; null = it could not be read. Words are as
 * they stand in the file, not cleaned.
 */
export function pdfFindings(bytes: Uint8Array): Promise<FileFindings | null> {
  return withPdf(bytes, async (document) => {
    const { info, metadata } = await document.getMetadata()
    const { Title, Language } = info as { readonly Title?: unknown; readonly Language?: unknown }
    // Whatever its types say, the library gives a map.
    const marks = (await document.getMarkInfo()) as ReadonlyMap<string, unknown> | null
    return {
      isTagged: marks?.get('Marked') === true && (await hasTags(document)),
      hasText: await hasText(document),
      title: words(metadata?.get('dc:title'), MAX_FILE_TITLE) ?? words(Title, MAX_FILE_TITLE),
      language: words(Language, MAX_FILE_LANGUAGE),
      pages: document.numPages,
    }
  })
}

/** A document may only claim to be tagged: one of its first pages must have a tree of tags with something in it. */
async function hasTags(document: PdfDocument): Promise<boolean> {
  for (let number = 1; number <= Math.min(document.numPages, 3); number += 1) {
    const tree = await (await document.getPage(number)).getStructTree()
    if (tree !== null && tree.children.length > 0) return true
  }
  return false
}

async function hasText(document: PdfDocument): Promise<boolean> {
  const end = performance.now() + READING_TIMEOUT_MS
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    if (items.some((item) => 'str' in item && item.str.trim() !== '')) return true
    page.cleanup()
    if (performance.now() > end) break
  }
  return false
}

function words(value: unknown, max: number): string | null {
  return typeof value === 'string' ? value.trim().slice(0, max) || null : null
}
