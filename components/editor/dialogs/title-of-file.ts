/** A first title of an uploaded file: its name without the ending, with spaces. Never empty. */
export function titleOfFile(fileName: string): string {
  const words = fileName
    .normalize('NFC')
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return words === '' ? 'Plik' : words.slice(0, 200)
}
