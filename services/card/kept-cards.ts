import type { Dirent } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import type { CardName } from '#domain/media/card-address.ts'
import { isPublishedRevision, isReadableRow } from '../article/listed-articles.ts'
import { imagesFolder } from '../media/image-paths.ts'
import { makeFile } from '../media/make-file.ts'
import { drawShareCard } from './draw-share-card.ts'
import { cardStamp, type ShareCard } from './share-card.ts'

const cardsFolder = (dataDirectory: string) => join(imagesFolder(dataDirectory), 'cards')

/** A folder for each revision, and in it the one picture that holds now. */
export function keptCardPath(dataDirectory: string, { revisionId, stamp }: CardName): string {
  return join(cardsFolder(dataDirectory), String(revisionId), `${stamp}.png`)
}

/** Draws the picture of a card and keeps it in the place of the one that said something else. */
export async function makeCard(dataDirectory: string, card: ShareCard): Promise<Buffer | null> {
  const stamp = cardStamp(card)
  const path = keptCardPath(dataDirectory, { revisionId: card.revisionId, stamp })
  const bytes = await makeFile(dataDirectory, path, () => drawShareCard(card))
  for (const former of (await entriesOf(dirname(path))).filter(({ name }) => name !== `${stamp}.png`)) {
    await rm(join(former.parentPath, former.name), { force: true })
  }
  return bytes
}

/**
 * Removes the pictures of texts that readers cannot open any more: replaced, withdrawn. They are drawn again where they
 * are needed. Returns of how many revisions. Throws when the disk refuses.
 */
export async function removeStaleCards(db: Database, dataDirectory: string): Promise<number> {
  const folders = await entriesOf(cardsFolder(dataDirectory))
  if (folders.length === 0) return 0
  const rows = db
    .select({ id: articleRevisions.id })
    .from(articleRevisions)
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(isPublishedRevision, isReadableRow))
    .all()
  const readable = new Set(rows.map(({ id }) => String(id)))
  const stale = folders.filter(({ name }) => !readable.has(name))
  for (const { parentPath, name } of stale) await rm(join(parentPath, name), { recursive: true, force: true })
  return stale.length
}

/** Removes them all, whatever they say: they are drawn again when somebody asks. Throws when the disk refuses. */
export async function removeCards(dataDirectory: string): Promise<void> {
  await rm(cardsFolder(dataDirectory), { recursive: true, force: true })
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}
