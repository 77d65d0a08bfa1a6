import { cleanLine } from '../text/clean-text.ts'

/** Longest name of a file, in UTF-16 units, its ending counted. */
export const MAX_FILE_NAME = 120

/**
 * What a sender called a file → a name that people can save under anywhere: no folders, no signs that some system
 * refuses, not hidden. With `ending` (without the dot) the name ends as its content is, whatever it claimed: a PDF
 * called "plan.exe" becomes "plan.pdf". Never throws.
 */
export function tidyFileName(name: string, ending: string | null = null): string {
  const last = name.replace(/^.*[/\\]/s, '').replace(/[:*?"<>|]+/g, ' ')
  const plain = cleanLine(last).replace(/^[\s.]+|[\s.]+$/g, '')
  const [, stem = '', given = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/is.exec(plain) ?? []
  const suffix = ending === null ? given : `.${ending}`
  return `${cut(stem.trim(), MAX_FILE_NAME - suffix.length) || 'plik'}${suffix}`
}

/** Never through the middle of a character that takes two units. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
