import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'
import { attribute, descendants, type HtmlElement, textOf } from './html-tree.ts'

type PageFacts = { root: HtmlElement | null; title: string | null; canonicalUrl: string | null; lang: string | null }

/** What the document says about itself, found in one walk. `root` is its only `<main>`, else its only `<article>`. */
export function readFacts(document: DefaultTreeAdapterTypes.Document): PageFacts {
  const mains: HtmlElement[] = []
  const articles: HtmlElement[] = []
  const facts: PageFacts = { root: null, title: null, canonicalUrl: null, lang: null }
  for (const node of descendants(document)) {
    if (tree.isCommentNode(node))
      facts.canonicalUrl ??= /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(node.data)?.[1] ?? null
    if (!tree.isElementNode(node)) continue
    if (node.tagName === 'main') mains.push(node)
    if (node.tagName === 'article') articles.push(node)
    if (node.tagName === 'title') facts.title ??= textOf(node) || null
    if (node.tagName === 'html') facts.lang = attribute(node, 'lang')
    if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
      facts.canonicalUrl = absolute(attribute(node, 'href'), null)
  }
  const only = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined
  return { ...facts, root: only ?? null }
}

/** Where a link leads: absolute when the page's own address is known, otherwise as written. Places on the page are none. */
export function linkTarget(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '' || href.startsWith('#')) return null
  return absolute(href, base) ?? href
}

export function absolute(href: string | null, base: string | null): string | null {
  const url = href === null ? null : URL.parse(href.trim(), base ?? undefined)
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null
}
