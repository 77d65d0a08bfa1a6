import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { PreviewTextPage } from '#components/preview/preview-text-page.tsx'
import { passagesOf } from '#domain/comment/passages.ts'
import { findPreview } from '#services/preview/public-preview.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { commentOnPreviewAction, confirmPreviewAction } from '../actions.ts'
import { previewView } from './preview-view.tsx'

export const metadata: Metadata = { title: 'Podgląd' }

type Props = {
  params: Promise<{ secret: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The text that somebody was sent, with a place to comment each passage and to confirm all of it. */
export default async function Page({ params, searchParams }: Props) {
  const [{ secret }, { fragment, wyslano }] = await Promise.all([params, searchParams])
  const context = readerContext()
  const preview = findPreview(context, secret)
  if (!preview) notFound()
  const chosen = passagesOf(preview.text).find(({ id }) => id === fragment) ?? null
  return (
    <PreviewTextPage
      siteName={readSettingsForReaders(context)['site-name']}
      readingSecret={secret}
      text={previewView(preview, context, secret)}
      passages={passagesOf(preview.text)}
      chosen={chosen}
      sent={wyslano === 'uwaga' || wyslano === 'potwierdzenie' ? wyslano : null}
      comment={commentOnPreviewAction}
      confirm={confirmPreviewAction}
    />
  )
}
