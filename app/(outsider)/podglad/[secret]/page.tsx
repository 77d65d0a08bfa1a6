import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { OpenPreviewPage } from '#components/preview/open-preview-page.tsx'
import { findPreviewEnd } from '#services/preview/public-preview.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { openPreviewAction } from './actions.ts'

export const metadata: Metadata = { title: 'Podgląd' }

type Props = { params: Promise<{ secret: string }> }

/** What the link that was sent opens: nothing of the text, only a button, so that programs which follow links read nothing. */
export default async function Page({ params }: Props) {
  const { secret } = await params
  const context = readerContext()
  const expiresAt = findPreviewEnd(context, secret)
  if (expiresAt === null) notFound()
  const siteName = readSettingsForReaders(context)['site-name']
  return <OpenPreviewPage {...{ siteName, expiresAt, secret }} action={openPreviewAction} />
}
