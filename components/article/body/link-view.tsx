import type { ReactNode } from 'react'
import { isOwnAddress } from '#domain/article/body/address-text.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { isExternal, parseHref } from '#domain/article/body/link-target.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ShownBody } from './body-context.ts'

type Props = {
  readonly target: LinkTarget
  /** The words of the link without typography. */
  readonly text: string
  readonly context: ShownBody
  readonly children: ReactNode
}

/**
 * A link in the same tab. Words whose target readers cannot open (a team the register has not, an article not public)
 * stay words. A link to an archived article says so in its own text. One whose text is its address is marked for print.css,
 * which puts addresses beside all others.
 */
export function LinkView({ target, text, context, children }: Props): ReactNode {
  const isBlank = text.trim() === ''
  if (target.kind === 'article') {
    const article = context.articleLinks[target.articleId]
    if (article === undefined) return children
    return (
      <a href={article.href}>
        {isBlank ? typeset(article.title) : children}
        {article.isArchived && typeset(' (w archiwum)')}
      </a>
    )
  }
  // A link nobody can see has no name for a screen reader either (WCAG 2.4.4).
  if (isBlank) return children
  if (target.kind === 'team') {
    const href = context.teamHrefs[target.voivodeship]
    return href === undefined ? children : <a href={href}>{children}</a>
  }
  // Asked again at the last moment: a body may have come into the database past its schema.
  const href = parseHref(target.href)
  if (href === null) return children
  const rel = isExternal(href, context.siteUrl) ? 'noopener noreferrer' : undefined
  return (
    <a href={href} rel={rel} className={isOwnAddress(text, href) ? 'is-address' : undefined}>
      {children}
    </a>
  )
}
