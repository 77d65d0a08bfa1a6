import { notFound } from 'next/navigation'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { securityText } from '#domain/setting/security-text.ts'
import { readSettings } from '#services/setting/setting-queries.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { db, now } = readerContext()
  const text = securityText({ settings: readSettings(db), siteUrl: siteUrl(), now })
  if (text === null) notFound()
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
