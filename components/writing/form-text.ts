import type { ArticleText } from '#domain/article/article-text.ts'
import { slugify } from '#domain/article/slug.ts'

/**
 * A saved text as its form shows it: an address that only follows the title, or that readers know already, is left to
 * the server (null), so that it goes on following.
 */
export function toFormText(text: ArticleText, currentSlug: string | null): ArticleText {
  return text.slug !== null && isFollowing(text.slug, text.title, currentSlug) ? { ...text, slug: null } : text
}

function isFollowing(slug: string, title: string, currentSlug: string | null): boolean {
  if (currentSlug !== null) return slug === currentSlug
  const made = slugify(title)
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}

/** The address a text is going to have, as far as the form can know. */
export function proposedSlug({ slug, title }: ArticleText, currentSlug: string | null): string {
  return slug ?? currentSlug ?? slugify(title)
}
