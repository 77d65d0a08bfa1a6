import { notFound } from 'next/navigation'
import { formatVersionRef, parseVersionRef, type TextVersionRef } from '#domain/article/text-version.ts'

export function versionsHref(articleId: number): string {
  return `/panel/artykuly/${articleId}/wersje`
}

export function versionHref(articleId: number, ref: TextVersionRef): string {
  return `${versionsHref(articleId)}/${formatVersionRef(ref)}`
}

export function changesHref(articleId: number, from: TextVersionRef, to: TextVersionRef): string {
  return `${versionsHref(articleId)}/zmiany?od=${formatVersionRef(from)}&do=${formatVersionRef(to)}`
}

/** Anything else is the page for what is not there. */
export function versionRef(part: string): TextVersionRef {
  return parseVersionRef(part) ?? notFound()
}
