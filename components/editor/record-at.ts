import type { FindChoices } from '#components/form/find-choices.ts'
import { findVoivodeshipBySlug } from '#domain/voivodeship.ts'
import type { RecordAt } from './editor-services.ts'

/** Path of an address on this portal, `origin` being its own; null = it leads elsewhere, or to a place inside a page. */
export function pathHere(href: string, origin: string): string | null {
  const url = URL.parse(href, origin)
  return url === null || url.origin !== origin || url.hash !== '' || url.search !== '' ? null : url.pathname
}

/** The record that an address of this portal names. An article is asked of the server, which knows its former addresses too. */
export async function findRecordAt(href: string, origin: string, find: FindChoices): Promise<RecordAt | null> {
  const path = pathHere(href, origin)
  if (path === null) return null
  const team = findVoivodeshipBySlug(/^\/zespoly\/([a-z-]+)$/.exec(path)?.[1] ?? '')
  if (team !== null) {
    return { target: { kind: 'team', voivodeship: team.code }, title: `zespół ${team.adjective}` }
  }
  if (!/^\/aktualnosci\/[a-z0-9-]+$/.test(path)) return null
  const [article] = await find(path, AbortSignal.timeout(10_000)).catch(() => [])
  return article === undefined
    ? null
    : { target: { kind: 'article', articleId: Number(article.value) }, title: article.label }
}
