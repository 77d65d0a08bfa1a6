import type { Metadata } from 'next'
import { placeOfThisPage } from '#app/_server/list-place.ts'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { DocxNote } from '#components/docx/docx-note.tsx'
import { articleActionHref, articleActionLabels, articleName } from '#components/panel/article/action-labels.ts'
import { ArchivePlanNote } from '#components/panel/article/archive-plan-note.tsx'
import { ToComplete } from '#components/panel/article/to-complete.tsx'
import { StateSection } from '#components/writing/rail/state-section.tsx'
import { ReadingText } from '#components/writing/reading-text.tsx'
import { WriterGate } from '#components/writing/writer-gate.tsx'
import { mainAction } from '#domain/article/article-actions.ts'
import { leftOutIssues } from '#domain/article/left-out.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import {
  type ArticleForWriting,
  isOpenToWriting,
  requireArticleForWriting,
} from '#services/article/article-for-writing.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { previewOf } from '../preview-of.ts'
import { writingView } from '../writing-view.ts'

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Several texts may be open in tabs: each is called by its name. */
export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const staff = await requireStaff(mayWriteArticles)
  const { articleId } = await params
  const { text } = found(() => requireArticleForWriting(staff.context, recordNumber(articleId)))
  return { title: articleName(text.title) }
}

export default async function Page({ params, searchParams }: Props) {
  const { wczytano: docxReport } = await searchParams
  const staff = await requireStaff(mayWriteArticles)
  const { articleId } = await params
  const article = found(() => requireArticleForWriting(staff.context, recordNumber(articleId)))
  const view = { ...writingView(staff, article), placeInList: await placeOfThisPage() }
  const shown = previewOf(staff, article.articleId)
  const isOpen = isOpenToWriting(article)
  // The writing surface has its foot for the step that leads on; a closed text has it beside the title.
  const main = isOpen ? null : mainAction(view.actions)
  const rail = (
    <StateSection
      status={view.status}
      isApproved={article.revisionState === 'approved'}
      savedAt={view.savedAt}
      savedBy={view.savedBy}
      publishedAt={view.publishedAt}
      publicHref={view.publicHref}
      returnNote={view.returnNote}
      openThreads={view.threads.length}
      others={view.others}
      articleId={article.articleId}
      actions={view.actions.filter((action) => action !== main)}
      place={view.placeInList}
      now={staff.context.now}
    />
  )
  const reading = (
    <>
      <ToComplete articleId={null} issues={leftOutIssues(article.leftOut)} />
      <ReadingText
        summary={shown.summary}
        body={article.text.body.content.length === 0 ? null : shown.body}
        rail={rail}
      />
    </>
  )
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={articleName(article.text.title)}
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
      actions={
        main !== null && (
          <a className="button button-main" href={articleActionHref(article.articleId, main, view.placeInList)}>
            {articleActionLabels[main]}
          </a>
        )
      }
    >
      {typeof docxReport === 'string' && <DocxNote report={docxReport} />}
      <UrgentNote article={article} now={staff.context.now} />
      <ArchivePlanNote plan={article.archivePlan} />
      {isOpen ? (
        <WriterGate view={view} reading={reading} />
      ) : (
        <>
          <p className="closed-note">{closedNote(article)}</p>
          <ApprovalNote article={article} />
          {reading}
        </>
      )}
    </PanelPage>
  )
}

function closedNote({ publicState, revisionState, dueAt, plannedBy }: ArticleForWriting): string {
  if (publicState === 'withdrawn') return 'Artykuł wycofano: jego tekstu nie można już zmieniać.'
  return dueAt !== null
    ? `Tekst ukaże się ${formatWarsawInstant(dueAt)}${plannedBy === null ? '' : ` (zaplanowano z konta: ${plannedBy})`} i nie można go teraz zmieniać. Odwołaj publikację, aby pisać dalej.`
    : revisionState === 'approved'
      ? 'Tekst jest zatwierdzony i nie można go teraz zmieniać. Cofnij przekazanie, aby pisać dalej.'
      : 'Tekst czeka na zatwierdzenie i nie można go teraz zmieniać. Cofnij przekazanie, aby pisać dalej.'
}

/** Who approved the text, and whether that still holds. */
function ApprovalNote({
  article: { approval, isFourEyes, revisionState, dueMoment },
}: {
  readonly article: ArticleForWriting
}) {
  if (!isFourEyes || approval === null) return null
  const who = approval.by === null ? '' : ` (${approval.by})`
  const words = approval.holds
    ? `Zatwierdzono ${formatWarsawInstant(approval.at)}${who}.`
    : `Zatwierdzenie z ${formatWarsawInstant(approval.at)}${who} przestało obowiązywać, bo tekst potem zmieniono. Potrzebne jest nowe.`
  const waits =
    revisionState === 'submitted' && dueMoment !== null
      ? ` Zaplanowana pora (${formatWarsawInstant(dueMoment)}) pozostaje, ale bez zatwierdzenia tekst się nie ukaże.`
      : ''
  return <p className="closed-note">{typeset(words + waits)}</p>
}

/** One person published it alone: another one is to say whether it stays. */
function UrgentNote({ article: { urgent }, now }: { readonly article: ArticleForWriting; readonly now: number }) {
  if (urgent === null) return null
  const until = formatWarsawInstant(urgent.confirmBy)
  const term = urgent.confirmBy < now ? `Termin minął ${until}.` : `Termin: ${until}.`
  return (
    <p className="closed-note">
      {typeset(
        `Opublikowano pilnie, bez drugiej osoby. Powód: ${urgent.reason} Inny redaktor ma to potwierdzić albo cofnąć. ${term}`,
      )}
    </p>
  )
}
