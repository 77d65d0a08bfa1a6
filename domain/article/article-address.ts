const ARTICLE = /^\/aktualnosci\/([^/?#]+)(?:[?#].*)?$/

/** Slug of an article's page, null for any other address. `path` is percent-encoded, as a browser sends it. */
export function articleSlugOf(path: string): string | null {
  const encoded = ARTICLE.exec(path)?.[1]
  if (encoded === undefined) return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}

/** The same of a page of the article's versions too. */
export function slugOfAnyVersion(path: string): string | null {
  return articleSlugOf(path.replace(/(?<=^\/aktualnosci\/[^/]+)\/wersje(?:\/[^/?#]+)?(?=$|[?#])/, ''))
}
