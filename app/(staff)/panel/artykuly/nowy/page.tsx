import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { uploadIssueSentence } from '#app/_server/upload-issue.ts'
import { DocxForm } from '#components/docx/docx-form.tsx'
import { docxIssueLabels } from '#components/docx/labels.ts'
import { ReadingText } from '#components/writing/reading-text.tsx'
import { WriterGate } from '#components/writing/writer-gate.tsx'
import { mayWriteArticles } from '#domain/permissions.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { newWritingView } from '../writing-view.ts'

export const metadata: Metadata = { title: 'Nowy artykuł' }

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const { blad: issue } = await searchParams
  const staff = await requireStaff(mayWriteArticles)
  const fromDocument = (
    <DocxForm
      issue={uploadIssueSentence(typeof issue === 'string' ? issue : '', docxIssueLabels)}
      idempotencyKey={randomUUID()}
    />
  )
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Nowy artykuł"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      <WriterGate
        view={newWritingView(staff)}
        otherBeginning={fromDocument}
        // Where a script runs, the surface brings its own form: a file chosen before it stands would be lost with this one.
        reading={<ReadingText summary={null} body={null} rail={<noscript>{fromDocument}</noscript>} />}
      />
    </PanelPage>
  )
}
