import { MAX_FILE_TEXT } from '#domain/attachment/file-text.ts'
import { withPdf } from './open-pdf.ts'

/** Reading stops after so long, in ms, with the pages that were read. */
const READING_TIMEOUT_MS = 8_000

/** The words of a PDF page by page, in the order of its content; '' when it has none or cannot be read. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  let text = ''
  const end = performance.now() + READING_TIMEOUT_MS
  // What was read before a page that is broken stays.
  await withPdf(bytes, async (document) => {
    for (let number = 1; number <= document.numPages; number += 1) {
      if (text.length > MAX_FILE_TEXT || performance.now() > end) return
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str
      text += '\n'
      page.cleanup()
    }
  })
  return text
}
