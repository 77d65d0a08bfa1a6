import { join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const packageFolder = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'pdfjs-dist')

export type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/** Reads a PDF for `use`; null when it, or the PDF, throws: another program may still show it. Nothing outside the file is fetched. */
export async function withPdf<Found>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => Promise<Found>,
): Promise<Found | null> {
  const loading = getDocument({
    // The library takes the bytes for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    cMapUrl: `${join(packageFolder, 'cmaps')}/`,
    standardFontDataUrl: `${join(packageFolder, 'standard_fonts')}/`,
  })
  try {
    return await use(await loading.promise)
  } catch {
    return null
  } finally {
    await loading.destroy()
  }
}
