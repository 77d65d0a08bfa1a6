'use client'
import type { Editor } from '@tiptap/react'
import { type RefObject, useMemo, useRef } from 'react'
import type { DeskComments } from '#components/comment/desk-thread.ts'
import { isDocxName } from '#components/docx/labels.ts'
import { putBlock, putBlocks } from '#components/editor/dialogs/put-record.ts'
import { titleOfFile } from '#components/editor/dialogs/title-of-file.ts'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { findRecordAt } from '#components/editor/record-at.ts'
import type { EditorImage } from '#components/editor/schema/editor-records.ts'
import {
  type FileFacts,
  type UploadedAttachment,
  type UploadedImage,
  type UploadedText,
  upload,
} from '#components/editor/upload.ts'
import { findChoices } from '#components/form/find-choices.ts'
import type { LibraryImage } from '#components/media/library-image.ts'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import type { Writer } from './use-writer.ts'
import type { WritingView } from './writing-view.ts'

/** What lies around the text: records known from the start and those that come while writing. */
export function useEditorServices(
  view: WritingView,
  { text, write, announce }: Writer,
  editor: RefObject<Editor | null>,
  comments: DeskComments,
): EditorServices {
  const images = useRef(new Map(Object.entries(view.images).map(([id, image]) => [Number(id), image])))
  const files = useRef(new Map(Object.entries(view.files).map(([id, file]) => [Number(id), file])))
  const titles = useRef(new Map(Object.entries(view.articleTitles).map(([id, title]) => [Number(id), title])))
  const attachments = useRef(text.attachments)
  attachments.current = text.attachments

  const steady = useMemo(() => {
    const listAttachment = (use: AttachmentUse) => {
      const listed = attachments.current.findIndex(({ attachmentId }) => attachmentId === use.attachmentId)
      attachments.current = listed === -1 ? [...attachments.current, use] : attachments.current.with(listed, use)
      write({ attachments: attachments.current })
    }
    const uploadImage: EditorServices['uploadImage'] = async (file, onProgress) => {
      const outcome = await upload<UploadedImage>('/panel/api/obrazy', file, onProgress)
      if (outcome.ok) images.current.set(outcome.value.mediaId, toImage(outcome.value))
      return outcome
    }
    const uploadAttachment: EditorServices['uploadAttachment'] = async (file, onProgress) => {
      const outcome = await upload<UploadedAttachment>('/panel/api/zalaczniki', file, onProgress)
      if (outcome.ok) files.current.set(outcome.value.attachmentId, outcome.value)
      return outcome
    }
    const bringText = async (file: File) => {
      const outcome = await upload<UploadedText>('/panel/api/docx', file, () => {})
      if (!outcome.ok) return announce(`${file.name}: ${outcome.message}`)
      const { blocks, images: pictures, report } = outcome.value
      for (const picture of pictures) images.current.set(picture.mediaId, toImage(picture))
      if (editor.current) putBlocks(editor.current, blocks)
      announce([`Wstawiono treść pliku: ${file.name}.`, ...report].join(' '))
    }
    const bringIn = async (file: File) => {
      announce(`Przesyłanie pliku: ${file.name}…`)
      if (isDocxName(file.name)) return bringText(file)
      const isImage = file.type.startsWith('image/')
      const outcome = isImage ? await uploadImage(file, () => {}) : await uploadAttachment(file, () => {})
      if (!outcome.ok) return announce(`${file.name}: ${outcome.message}`)
      if ('mediaId' in outcome.value) {
        const attrs = { mediaId: outcome.value.mediaId, alt: '', decorative: false, caption: null }
        if (editor.current) putBlock(editor.current, { type: 'image', attrs })
        return announce(`Wstawiono obraz: ${file.name}. Zaznacz go i naciśnij Enter, aby wpisać tekst alternatywny.`)
      }
      const { attachmentId } = outcome.value
      listAttachment({ attachmentId, title: titleOfFile(file.name), locale: 'pl', accessibility: 'unknown' })
      if (editor.current) putBlock(editor.current, { type: 'attachment', attrs: { attachmentId } })
      announce(`Wstawiono załącznik: ${file.name}.`)
    }
    const findArticles: EditorServices['findArticles'] = async (text, signal) => {
      const found = await findChoices('article-to-link', view.articleId)(text, signal)
      for (const { value, label } of found) titles.current.set(Number(value), label)
      return found
    }
    return {
      records: {
        findImage: (mediaId: number) => images.current.get(mediaId) ?? null,
        findAttachmentTitle: (id: number) =>
          attachments.current.find(({ attachmentId }) => attachmentId === id)?.title ?? null,
        findHelpline: (id: number) => view.helplines.find((helpline) => helpline.id === id) ?? null,
        findProjectTitle: (slug: string) => view.projects.find((project) => project.slug === slug)?.title ?? null,
      },
      projects: view.projects,
      helplines: view.helplines,
      articleTitle: (articleId: number) => titles.current.get(articleId) ?? null,
      findArticles,
      recordAt: (href: string) => findRecordAt(href, window.location.origin, findArticles),
      learnImage: (image: LibraryImage) => void images.current.set(image.mediaId, toImage(image)),
      uploadImage,
      uploadAttachment,
      findFile: (id: number): FileFacts | null => files.current.get(id) ?? null,
      listAttachment,
      onFiles: (list: readonly File[]) => void inTurn(list, bringIn),
      announce,
    }
  }, [view, write, announce, editor])

  return { ...steady, attachments: text.attachments, comments }
}

async function inTurn(files: readonly File[], bringIn: (file: File) => Promise<void>): Promise<void> {
  for (const file of files) await bringIn(file)
}

function toImage({ src, width, height }: Pick<UploadedImage, 'src' | 'width' | 'height'>): EditorImage {
  return { src, width, height }
}
