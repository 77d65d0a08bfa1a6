import { findablePages } from '#domain/page/findable-pages.ts'
import { type SettingKey, statementKeys } from '#domain/setting/setting-input.ts'
import type { Json } from '../outcome.ts'
import { findArticleOf, nameOf } from './describe-article.ts'
import type { Describe } from './public-change.ts'

/** Where readers see a choice of the portal; what is not here they do not see: hours of copies, questions put off. */
const seenAt: Partial<Record<SettingKey, string>> = {
  'site-name': '/',
  publisher: '/',
  'list-images': '/aktualnosci',
  'quick-exit-url': '/pomoc',
  'contact-unit': '/kontakt',
  'contact-email': '/kontakt',
  'contact-phone': '/kontakt',
  'contact-address': '/kontakt',
  'dpo-contact': '/polityka-prywatnosci',
  'server-logs-kept': '/polityka-prywatnosci',
  'bip-url': '/',
  'content-licence': '/',
  'four-eyes': '/rejestr-zmian',
  ...Object.fromEntries(statementKeys.map((key) => [key, '/deklaracja-dostepnosci'])),
}

/** Named by their keys, whose words are chosen where they are shown. */
export const describeSettings: Describe = (_, { details }) => {
  const { after } = details as { after: Readonly<Record<string, Json>> }
  const seen = Object.entries(after).filter(([key]) => Object.hasOwn(seenAt, key))
  if (seen.length === 0) return null
  const places = new Set(seen.map(([key]) => seenAt[key as SettingKey] ?? '/'))
  const [first = '/'] = places
  return {
    kind: 'changed',
    name: seen.map(([key]) => key).join(', '),
    address: places.size === 1 ? first : '/',
    reason: null,
    content: Object.fromEntries(seen),
  }
}

export const describePage: Describe = (_, { details }) => {
  const { page, after } = details as { page: string; after: Json }
  const found = findablePages.find(({ shortPage }) => shortPage === page)
  return found ? { kind: 'changed', name: found.title, address: found.address, reason: null, content: after } : null
}

/** The notice that is pinned now; taken down, the one that was. */
export const describeNotice: Describe = ({ tx }, { details }) => {
  type Notice = { articleId: number; until: string } | null
  const { before, after } = details as { before: Notice; after: Notice }
  const notice = after ?? before
  const found = notice && findArticleOf(tx, notice.articleId)
  if (!found) return null
  return {
    kind: after === null ? 'unpinned' : 'pinned',
    ...nameOf(found),
    subject: { kind: 'article', id: notice.articleId },
    reason: null,
    content: { until: notice.until },
  }
}

/** That something was erased, why, and in which entries of the audit log; never what. */
export const describeRedaction: Describe = (_, { details }) => {
  const { reason, places, redacted } = details as { reason: string; places: number; redacted: readonly number[] }
  return { kind: 'redacted', name: null, address: null, reason, content: { places }, redacted }
}
