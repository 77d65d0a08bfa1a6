import type { Metadata } from 'next'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { PlaceholderNote } from '#components/site/placeholder-note.tsx'
import { StatementHistory } from '#components/site/statement-history.tsx'
import { StatementText } from '#components/site/statement-text.tsx'
import { StatementWaivers } from '#components/site/statement-waivers.tsx'
import { unfilledSettings } from '#domain/setting/setting-input.ts'
import { buildStatement } from '#domain/statement/build-statement.ts'
import { statementContent } from '#domain/statement/product-statement.ts'
import { listPublicWaivers } from '#services/article/waivers.ts'
import { listStatementChanges } from '#services/setting/list-statement-changes.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Deklaracja dostępności',
    description: 'Stan dostępności cyfrowej portalu, niedostępne treści, udogodnienia oraz droga wniosków i skarg.',
    path: '/deklaracja-dostepnosci',
  })
}

/** The duty of art. 10 of the Act of 4 April 2019 on digital accessibility; rules in domain/statement. */
export default function Page() {
  const context = readerContext()
  const { db } = context
  const settings = readSettings(db)
  const crumbs = [{ label: 'Strona główna', href: '/' }]
  return (
    <PageFrame site={publicSite()} current="/deklaracja-dostepnosci" breadcrumbs={crumbs}>
      <StatementText
        statement={buildStatement(statementContent(settings, siteUrl()))}
        note={unfilledSettings(settings).length > 0 && <PlaceholderNote />}
      />
      <StatementWaivers waivers={listPublicWaivers(context)} />
      <StatementHistory changes={listStatementChanges(db)} />
    </PageFrame>
  )
}
