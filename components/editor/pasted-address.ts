import { parseHref } from '#domain/article/body/link-target.ts'

/** The address that pasted text is, and nothing beside it; null for anything else. A bare "www…" is one of the web. */
export function pastedAddress(text: string): string | null {
  const typed = text.trim()
  if (!/^(?:https?:\/\/|mailto:|www\.)/i.test(typed)) return null
  return parseHref(/^www\./i.test(typed) ? `https://${typed}` : typed)
}
