import { cleanText } from '../text/clean-text.ts'
import { type FileKind, fileKinds } from './file-kind.ts'

/** So much of a file is searched, in UTF-16 units: a hundred pages. */
export const MAX_FILE_TEXT = 200_000

const readKinds = ['pdf', 'docx', 'odt'] as const satisfies readonly FileKind[]

/** MIME types of files whose words are read, so that search finds them. */
export const readMimeTypes: readonly string[] = readKinds.map((kind) => fileKinds[kind].mimeType)

/**
 * What a file says, as search keeps it: clean (domain/text/clean-text.ts), a word divided at the end of a line in one
 * piece, ligatures as letters, one space or line feed at a time, cut to MAX_FILE_TEXT. '' = it has no text.
 */
export function tidyFileText(text: string): string {
  // Divided words are joined after it is cut, so that a long file costs no more than its beginning.
  const clean = cleanText(text.slice(0, 2 * MAX_FILE_TEXT))
  return clean
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/(\p{L})[-\u2010] *\n *(?=\p{Ll})/gu, '$1')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, MAX_FILE_TEXT)
    .toWellFormed()
}
