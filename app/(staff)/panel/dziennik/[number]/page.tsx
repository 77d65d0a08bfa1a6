import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { EntryDetails } from '#components/audit/entry-details.tsx'
import { EntrySentence } from '#components/audit/entry-sentence.tsx'
import { doerInWords } from '#components/audit/entry-view.ts'
import { Facts } from '#components/panel/facts.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { visibleControls } from '#domain/text/visible-controls.ts'
import { findAuditEntry } from '#services/audit/audit-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { toEntryViews } from '../entry-views.ts'

export const metadata: Metadata = { title: 'Zdarzenie' }

type Props = { params: Promise<{ number: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff()
  const found = findAuditEntry(staff.context, recordNumber((await params).number))
  const [entry] = found ? toEntryViews(staff.context, [found]) : []
  if (!found || !entry) notFound()
  const { verb, subject, subjectName } = entry
  const sameThing = `/panel/dziennik?${new URLSearchParams({ rodzaj: subject.kind, rzecz: String(subject.id) })}`
  return (
    <PanelPage
      staff={staff}
      current="/panel/dziennik"
      title={`Zdarzenie nr ${entry.number}`}
      crumbs={[{ label: 'Dziennik zdarzeń', href: '/panel/dziennik' }]}
    >
      <Facts
        facts={[
          { term: 'Co', value: <EntrySentence verb={verb} subject={subject} name={subjectName} /> },
          { term: 'Kto', value: doerInWords(entry) },
          { term: 'Kiedy', value: <PolishMoment at={entry.recordedAt} /> },
        ]}
      />
      <p>
        <a href={sameThing}>Wszystkie zdarzenia tej samej rzeczy</a>
      </p>
      <section className="panel-section">
        <h2>Szczegóły</h2>
        <EntryDetails details={JSON.parse(found.details)} />
      </section>
      <details className="panel-section technical">
        <summary>Dane techniczne</summary>
        <Facts
          facts={[
            { term: 'Czynność', value: <code>{verb}</code> },
            { term: 'Rzecz', value: <code>{`${subject.kind} ${subject.id}`}</code> },
            { term: 'Suma kontrolna wpisu', value: <code>{found.contentHash}</code> },
            { term: 'Zapisane fakty (JSON)', value: <code>{visibleControls(found.details)}</code> },
          ]}
        />
      </details>
    </PanelPage>
  )
}
