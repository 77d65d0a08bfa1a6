import type { Barrier } from './statement.ts'

/** Lines of a setting, one thing each; empty ones are none. */
export function statementLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * Barriers as administrators write them, a line each: "Element | opis" or "Element | opis | adres strony". An address is
 * one of this portal ("/plany") or a whole one. Null when a line is none.
 */
export function parseBarriers(text: string): Barrier[] | null {
  const barriers = statementLines(text).map((line) => {
    const [element = '', description = '', href = null, ...more] = line.split('|').map((part) => part.trim())
    const isAddress = href === null || /^(?:\/(?!\/)|https?:\/\/)\S*$/.test(href)
    if (element === '' || description === '' || more.length > 0 || !isAddress) return null
    return { element, description, page: href === null ? null : { text: href, href } }
  })
  return barriers.includes(null) ? null : barriers.filter((barrier) => barrier !== null)
}
