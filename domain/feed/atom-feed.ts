import type { Locale } from '#domain/locale.ts'
import { type Feed, type FeedEntry, feedChangedAt, feedInstant } from './feed.ts'
import { xmlText } from './xml-text.ts'

/** The feed as Atom (RFC 4287). An empty one was last changed at the beginning of time. */
export function atomFeed(feed: Feed): string {
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    `<title>${xmlText(feed.title)}</title>`,
    `<id>${xmlText(feed.page)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${xmlText(feed.page)}"/>`,
    ...registerLink(feed),
    `<updated>${feedInstant(feedChangedAt(feed))}</updated>`,
    `<author><name>${xmlText(feed.publisher)}</name></author>`,
    ...feed.entries.map((entry) => atomEntry(entry, feed.locale)),
    '</feed>',
  ].join('\n')}\n`
}

/** A link, so that no reader of feeds has to know a word that is ours alone. */
function registerLink({ register }: Feed): string[] {
  if (register === null) return []
  const title = `Rejestr zmian, skrót dnia ${register.day}: ${register.hash}`
  return [`<link rel="related" type="text/html" href="${xmlText(register.href)}" title="${xmlText(title)}"/>`]
}

function atomEntry(entry: FeedEntry, locale: Locale): string {
  return [
    '<entry>',
    `<title>${xmlText(entry.title)}</title>`,
    `<id>${xmlText(entry.id)}</id>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(entry.url)}"/>`,
    `<published>${feedInstant(entry.publishedAt)}</published>`,
    `<updated>${feedInstant(entry.changedAt)}</updated>`,
    ...entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    ...(entry.summary === '' ? [] : [`<summary>${xmlText(entry.summary)}</summary>`]),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${entry.html}</div></content>`,
    '</entry>',
  ].join('\n')
}
