import { join } from 'node:path'
import sharp from 'sharp'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { formatsOf, IMAGE_ADDRESS, imageFileName } from '#domain/media/image-address.ts'
import { findAccountByEmail, requireAccount } from '#services/account/account-queries.ts'
import { changeAccount } from '#services/account/change-account.ts'
import { binArticle } from '#services/article/bin-article.ts'
import { createArticle } from '#services/article/create-article.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { submitArticle } from '#services/article/submit-article.ts'
import { withdrawArticle } from '#services/article/withdraw-article.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { editorContext, type WriteContext } from '#services/context.ts'
import { createMedia } from '#services/media/create-media.ts'
import { keepImage } from '#services/media/keep-image.ts'
import { keepFile } from '#services/media/store-file.ts'
import type { VerbResult } from '#services/outcome.ts'
import { createTag } from '#services/tag/create-tag.ts'
import type { Portal } from './portal.ts'
import { EVERYTHING } from './staff-http-test.ts'

/** A word that nobody writes by chance; as search folds it, too. */
export const PLANTED = 'Przemilczanka'
/** Stands in everything that holds the planted word, so that a page which only repeats a query can be distinguished. */
export const COMPANION = 'zatajnik'

export type Planted = {
  /** Addresses that the things would have if readers could have them. */
  readonly addresses: readonly string[]
}

/**
 * Texts in every state before or beside publication, with the planted word in all that belongs to them: title, address,
 * summary, body, tag, picture and its description, attachment and its name, note, unit that answers for it; and in the
 * name of whoever writes them.
 */
export async function plantDrafts(portal: Portal): Promise<Planted> {
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
  try {
    const account = requireAccount(db, findAccountByEmail(db, EVERYTHING.email)?.id ?? 0)
    const context = () => editorContext(db, Date.now(), account.id)
    const { lockVersion: seenLockVersion, email, rights } = account
    accepted(
      changeAccount(context(), {
        accountId: account.id,
        seenLockVersion,
        email,
        rights,
        name: `${PLANTED} ${COMPANION}`,
        // These two are for readers, under what the account publishes; its name never is.
        unit: 'Wydział jawny',
        position: 'redaktor',
      }),
    )
    const files = await plantFiles(portal.dataDir, context())
    const { tagId } = accepted(createTag(context(), { name: `${PLANTED} ${COMPANION}` }))
    const content = (words: string) => contentOf({ ...files, tagId, words })

    accepted(createArticle(context(), content('szkic')))
    const submitted = accepted(createArticle(context(), content('przekazany')))
    accepted(submitArticle(context(), seen(submitted)))
    const scheduled = accepted(createArticle(context(), content('zaplanowany')))
    accepted(scheduleArticle(context(), { ...seen(scheduled), dueAt: Date.now() + 86_400_000 }))
    const binned = accepted(createArticle(context(), content('w koszu')))
    accepted(binArticle(context(), seen(binned)))

    const open = accepted(createArticle(context(), plainContent('Jawny tekst obok szkicu')))
    const published = accepted(publishArticle(context(), seen(open)))
    accepted(saveDraft(context(), { ...seen(published), ...content('obok opublikowanego') }))

    const shown = accepted(createArticle(context(), { ...content('wycofany'), tagIds: [] }))
    const withdrawn = accepted(publishArticle(context(), seen(shown)))
    accepted(withdrawArticle(context(), { ...seen(withdrawn), reason: 'Błędny numer telefonu.' }))

    const slugs = ['szkic', 'przekazany', 'zaplanowany', 'w koszu', 'obok opublikowanego', 'wycofany'].map(slugOf)
    return {
      addresses: [
        ...slugs.map((slug) => `/aktualnosci/${slug}`),
        ...files.addresses,
        `/tematy/${PLANTED.toLowerCase()}-${COMPANION}`,
      ],
    }
  } finally {
    db.$client.close()
  }
}

type Files = { readonly mediaId: number; readonly attachmentId: number }

const slugOf = (words: string) => `${PLANTED.toLowerCase()}-${words.replaceAll(' ', '-')}`

function contentOf({ mediaId, attachmentId, tagId, words }: Files & { tagId: number; words: string }) {
  const line = `${PLANTED} ${COMPANION} ${words}`
  return {
    title: line,
    slug: slugOf(words),
    summary: `Zajawka: ${line}.`,
    body: body(paragraph(blockIds('ukryty')(), text(`Treść: ${line}.`))),
    leadImage: { mediaId, alt: `Obraz: ${line}`, caption: `Podpis: ${line}` },
    tagIds: [tagId],
    attachments: [{ attachmentId, title: line, locale: 'pl', accessibility: 'accessible' as const }],
    changeNote: line,
    editorNote: line,
    producerUnit: line,
  }
}

function plainContent(title: string) {
  return { title, summary: 'Zajawka.', body: body(paragraph(blockIds('jawny')(), text('Treść.'))) }
}

async function plantFiles(dataDir: string, context: WriteContext) {
  const color = { r: 12, g: 200, b: 34 }
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: color } })
    .jpeg()
    .toBuffer()
  const image = await keepImage(dataDir, bytes)
  if (!image.ok) throw new Error('The picture was refused')
  const { mediaId } = accepted(createMedia(context, { ...image.value, uploadName: `${PLANTED}-${COMPANION}.jpg` }))
  const fileName = `${PLANTED}-${COMPANION}.csv`
  const file = keepFile(dataDir, { bytes: Buffer.from(`a;b\n${PLANTED};${COMPANION}\n`), fileName, kind: 'csv' })
  const { attachmentId } = accepted(createAttachment(context, file))
  const pictures = formatsOf(image.value).flatMap((format) =>
    [320, 480, 640, 900, 960].map((width) => `${IMAGE_ADDRESS}/${image.value.hash}/${imageFileName(width, format)}`),
  )
  return { mediaId, attachmentId, addresses: [...pictures, fileAddress(attachmentId, file.fileName)] }
}

const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => {
  return { articleId, seenLockVersion: lockVersion }
}

function accepted<Value>(result: VerbResult<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`)
  return result.value
}
