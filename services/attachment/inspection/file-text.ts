import { tidyFileText } from '#domain/attachment/file-text.ts'

/**
 * What a PDF, DOCX or ODT says, tidied, as much of it as is searched; '' when it says nothing or cannot be read. A stranger's file may
 * take any time and memory, so this is called in a process of its own (text-reader.ts); tests of single files call it here.
 */
export async function fileText(bytes: Uint8Array): Promise<string> {
  // Each parser is loaded only for files that need it.
  if (bytes[0] === 0x25) {
    const { pdfText } = await import('./pdf-text.ts')
    return tidyFileText(await pdfText(bytes))
  }
  const { officeText } = await import('./office-text.ts')
  return tidyFileText(await officeText(bytes))
}
