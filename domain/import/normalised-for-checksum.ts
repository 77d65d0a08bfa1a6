/**
 * The form of a saved page whose SHA-256 names it: NFC, no byte order mark, LF line ends, no white space at line ends,
 * no blank lines at the end. Two copies that differ only so are the same page.
 */
export function normalisedForChecksum(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
}
