import { and, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleLinks, legalActs, tags, teams } from '#db/schema/index.ts'

/** Addresses of the portal, as its folders name them: "/zespoly/[voivodeship]", "/media". */
export type OwnAddresses = { readonly patterns: readonly string[]; readonly ownHost: string | null }

/** Other kinds of pages of the portal than articles, whose addresses one row of a table has. */
const records: Readonly<Record<string, (db: Reader) => ReadonlySet<string>>> = {
  zespoly: (db) =>
    new Set(
      db
        .select({ slug: teams.slug })
        .from(teams)
        .all()
        .map(({ slug }) => slug),
    ),
  tematy: (db) =>
    new Set(
      db
        .select({ slug: tags.slug })
        .from(tags)
        .all()
        .map(({ slug }) => slug),
    ),
  akty: (db) =>
    new Set(
      db
        .select({ id: legalActs.id })
        .from(legalActs)
        .all()
        .map(({ id }) => String(id)),
    ),
}

/**
 * Linked addresses of the portal that no page has, those of articles left out: their folder is none of the portal's, or the
 * team, topic or legal act is not there. Of what cannot be told nothing is said.
 */
export function listMissingPaths(db: Reader, { patterns, ownHost }: OwnAddresses): string[] {
  const isOwn = or(isNull(articleLinks.host), ownHost === null ? undefined : inArray(articleLinks.host, [ownHost]))
  const rows = db
    .selectDistinct({ path: articleLinks.path })
    .from(articleLinks)
    .where(and(sql`${articleLinks.path} is not null`, isNull(articleLinks.slug), isOwn))
    .all()
  const folders = new Set(patterns.map((pattern) => pattern.split('/')[1] ?? ''))
  const known = new Map(Object.entries(records).map(([folder, list]) => [folder, list(db)]))
  return rows.flatMap(({ path }) => {
    const [, folder = '', name, ...deeper] = (path ?? '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '')
      .split('/')
    const isThere =
      folders.has(folder) && (name === undefined || deeper.length > 0 || (known.get(folder)?.has(name) ?? true))
    return path === null || isThere ? [] : [path]
  })
}
