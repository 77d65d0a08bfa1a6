import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { shortPageFacts } from '#components/page/labels.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import { shortPages } from '#domain/page/short-page.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { mayManageRecords, mayWritePages } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import { readerContextOf } from '#services/context.ts'
import { findNotice } from '#services/notice/find-notice.ts'
import { readPageForStaff } from '#services/page/page-queries.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Strony' }

export default async function Page() {
  const staff = await requireStaff(mayWritePages)
  const { context } = staff
  const pages = shortPages.map((page) => ({ page, ...shortPageFacts[page], ...readPageForStaff(context, page) }))
  const { notice } = findNotice(context)
  const [pinned] = notice === null ? [] : listArticleLinks(readerContextOf(context), [notice.articleId])
  const isPast = notice !== null && notice.until < warsawDay(context.now)
  return (
    <PanelPage staff={staff} current="/panel/strony" title="Strony">
      <DataTable
        caption="Krótkie strony portalu"
        rows={pages}
        rowKey={({ page }) => page}
        columns={[
          {
            key: 'title',
            label: 'Strona',
            isRowHeader: true,
            cell: ({ title, address }) => <a href={`/panel/strony${address}`}>{title}</a>,
          },
          {
            key: 'text',
            label: 'Tekst',
            cell: ({ body, updatedAt }) =>
              body === null || updatedAt === null ? (
                'wbudowany'
              ) : (
                <>
                  własny, zapisany <PolishInstant at={updatedAt} />
                </>
              ),
          },
          {
            key: 'see',
            label: 'Na portalu',
            cell: ({ address, title }) => (
              <a href={address}>
                Zobacz<span className="visually-hidden"> stronę {title}</span>
              </a>
            ),
          },
        ]}
      />
      {mayManageRecords(staff.context.actor) && (
        <section className="panel-section">
          <h2>Komunikat na stronie głównej</h2>
          {notice === null ? (
            <p>Nic nie jest przypięte.</p>
          ) : (
            <p>
              {pinned ? (
                <a href={`/aktualnosci/${pinned.slug}`}>{pinned.title}</a>
              ) : (
                'Artykuł nie jest już dostępny, więc komunikatu nie widać.'
              )}
              <br />
              {isPast ? 'Już się nie pokazuje. Ostatni dzień: ' : 'Ostatni dzień: '}
              <PolishDate date={partialDateFromDay(notice.until)} />
            </p>
          )}
          <p>
            <a className="button" href="/panel/strony/komunikat">
              {notice === null ? 'Przypnij komunikat' : 'Zmień albo zdejmij komunikat'}
            </a>
          </p>
        </section>
      )}
    </PanelPage>
  )
}
