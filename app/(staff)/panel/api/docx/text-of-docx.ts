import { dataDirectory } from '#app/_server/context.ts'
import { requireUploadQuota } from '#app/_server/quotas.ts'
import type { Upload } from '#app/_server/receive-upload.ts'
import type { Staff } from '#app/_server/staff.ts'
import type { DocxReport } from '#components/docx/docx-report.ts'
import { bodyOfBlocks, docxBlocks, takeTitle, toTitle } from '#components/docx/docx-text.ts'
import { titleOfFile } from '#components/editor/dialogs/title-of-file.ts'
import type { PastedBlock } from '#components/editor/paste/pasted-block.ts'
import type { Body } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { tidyFileName } from '#domain/attachment/file-name.ts'
import type { DocxIssueKey } from '#domain/docx/docx-content.ts'
import type { Issue } from '#domain/issue.ts'
import type { KeptMaster } from '#domain/media/media-input.ts'
import { runDocxReader } from '#services/docx/run-docx-reader.ts'
import { createMedia } from '#services/media/create-media.ts'
import { keepImage } from '#services/media/keep-image.ts'

type ImageOfText = KeptMaster & { readonly mediaId: number }

export type TextOfDocx = {
  /** '' where it was not asked for. */
  readonly title: string
  /** Without ids, for a text that gives them. */
  readonly blocks: readonly PastedBlock[]
  readonly body: Body
  readonly images: readonly ImageOfText[]
  readonly report: DocxReport
}

type Read =
  | { readonly ok: true; readonly value: TextOfDocx }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * An uploaded DOCX as a text of ours. Its pictures come into the library as any other, each counted by the quota; the file
 * itself is not kept. `takesTitle`: the heading above all others becomes the title, or else what the file calls itself.
 * Issues: `file:` and a DocxIssueKey. Throws Forbidden, TooMany, Overloaded.
 */
export async function textOfDocx(
  staff: Staff,
  { bytes, name }: Pick<Upload, 'bytes' | 'name'>,
  { takesTitle }: { readonly takesTitle: boolean },
): Promise<Read> {
  const reading = await runDocxReader(bytes)
  if (!reading.ok) return refused(reading.refusal)
  const { content } = reading
  const named = takesTitle ? takeTitle(content.nodes) : { title: null, nodes: content.nodes }
  // Asked before anything is kept: a text that no article can hold brings no pictures.
  const tried = docxBlocks(
    { ...content, nodes: named.nodes },
    content.pictures.map(() => 1),
  )
  if (!parseBody(bodyOfBlocks(tried.blocks)).ok) return refused('too-long')
  if (tried.blocks.length === 0 && named.title === null) return refused('no-text')
  const images = await keepPictures(staff, content.pictures, titleOfFile(name))
  const { blocks, report } = docxBlocks(
    { ...content, nodes: named.nodes },
    images.map((image) => image?.mediaId ?? null),
  )
  const title = takesTitle ? (named.title ?? toTitle(content.title ?? titleOfFile(name))) : ''
  const kept = images.filter((image) => image !== null)
  return { ok: true, value: { title, blocks, body: bodyOfBlocks(blocks), images: kept, report } }
}

async function keepPictures(
  staff: Staff,
  pictures: readonly string[],
  title: string,
): Promise<readonly (ImageOfText | null)[]> {
  const images: (ImageOfText | null)[] = []
  for (const [index, picture] of pictures.entries()) {
    const bytes = Buffer.from(picture, 'base64')
    images.push(bytes.length === 0 ? null : await keepPicture(staff, bytes, `${title.slice(0, 90)} ${index + 1}`))
  }
  return images
}

/** null = it is no picture that we take. */
async function keepPicture(staff: Staff, bytes: Buffer, name: string): Promise<ImageOfText | null> {
  requireUploadQuota(staff, bytes.length)
  const kept = await keepImage(dataDirectory(), bytes)
  if (!kept.ok) return null
  const made = createMedia(staff.context, { ...kept.value, uploadName: tidyFileName(name) })
  return made.ok ? { ...kept.value, ...made.value } : null
}

function refused(key: DocxIssueKey): Read {
  return { ok: false, issues: [{ field: 'file', key }] }
}
