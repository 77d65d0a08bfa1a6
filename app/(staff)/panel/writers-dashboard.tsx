import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { articleActionHref } from '#components/panel/article/action-labels.ts'
import { DashboardList } from '#components/panel/article/dashboard-list.tsx'
import { PolishDate, PolishInstant, PolishMoment } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { mayRetireArticles } from '#domain/permissions.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listCorrectedArticles } from '#services/article/list-corrected-articles.ts'
import type { StaffArticle } from '#services/article/staff-articles.ts'
import {
  listLastPublished,
  listOwnDrafts,
  listPastValidity,
  listReturned,
  listScheduled,
  listWaiting,
} from '#services/article/staff-dashboard.ts'
import { listUnsettledUrgent } from '#services/article/urgent-publications.ts'
import { listMentions } from '#services/comment/comment-queries.ts'

type Props = {
  readonly staff: Staff
  /** What the portal as a whole waits for. */
  readonly children: ReactNode
}

/** What those who write and approve find first: what waits for them, and beside it how the portal stands. */
export function WritersDashboard({ staff, children }: Props) {
  const { context } = staff
  const isEditor = mayRetireArticles(context.actor)
  const corrected = listCorrectedArticles(context)
  const pastValidity = isEditor ? listPastValidity(context, warsawDay(context.now)) : null
  const changed = ({ changedAt }: StaffArticle) => (
    <>
      zmieniono <PolishInstant at={changedAt} />
    </>
  )
  return (
    <div className="dashboard">
      <div>
        <MentionsOfMe staff={staff} />
        <DashboardList
          title="Moje szkice"
          {...withRows(listOwnDrafts(context))}
          note={changed}
          empty="Nie prowadzisz żadnego szkicu."
          all="/panel/artykuly?moje=1"
        />
        {isEditor && <UrgentToSettle staff={staff} />}
        <DashboardList
          title="Czeka na zatwierdzenie"
          {...withRows(listWaiting(context))}
          note={({ submittedAt, ownerName, openState }) => (
            <>
              {ownerName !== null && `${ownerName}, `}
              przekazano <PolishInstant at={submittedAt ?? 0} />
              {openState === 'approved' && ', zatwierdzono: można publikować'}
            </>
          )}
          empty="Nic nie czeka na zatwierdzenie."
          all="/panel/artykuly?stan=czeka"
        />
        <DashboardList
          title="Zwrócone do poprawy"
          {...withRows(listReturned(context, isEditor ? null : staff.account.id))}
          note={({ returnedAt, ownerName, returnNote }) => (
            <>
              {isEditor && ownerName !== null && `${ownerName}, `}
              zwrócono <PolishInstant at={returnedAt ?? 0} />
              {returnNote !== null && `: ${truncateAtWord(returnNote, NOTE_SHOWN)}`}
            </>
          )}
          empty="Nic nie wróciło do poprawy."
        />
        {corrected.length > 0 && (
          <DashboardList
            title="Poprawione przez redakcję"
            total={corrected.length}
            rows={corrected}
            note={({ correctedAt, correctedBy }) => (
              <>
                {correctedBy}, <PolishInstant at={correctedAt ?? 0} />
              </>
            )}
            empty=""
          />
        )}
        {pastValidity && (
          <DashboardList
            title="Do przeniesienia do archiwum"
            {...withRows(pastValidity)}
            note={({ validUntilOn }) => (
              <>
                ważne do <PolishDate date={partialDateFromDay(validUntilOn ?? '')} form="in" />
              </>
            )}
            href={(article) => articleActionHref(article.id, 'archive')}
            empty="Żadnemu artykułowi nie minął termin."
          />
        )}
      </div>
      <div>
        <DashboardList
          title="Ostatnio opublikowane"
          {...withRows(listLastPublished(context))}
          note={({ publishedAt }) => <PolishInstant at={publishedAt ?? 0} />}
          empty="Nic jeszcze nie opublikowano."
          all="/panel/artykuly?stan=opublikowany"
        />
        <DashboardList
          title="Zaplanowane publikacje"
          {...withRows(listScheduled(context))}
          note={({ dueAt }) => <PolishMoment at={dueAt ?? 0} />}
          empty="Żadna publikacja nie jest zaplanowana."
          all="/panel/artykuly?stan=zaplanowany"
        />
        {children}
      </div>
    </div>
  )
}

/** Comments that name whoever is here, until they answer or somebody resolves them. */
function MentionsOfMe({ staff: { context } }: Pick<Props, 'staff'>) {
  const mentions = listMentions(context)
  if (mentions.length === 0) return null
  return (
    <DashboardList
      title="Uwagi do mnie"
      total={mentions.length}
      rows={mentions}
      href={({ articleId, id }) => `/panel/artykuly/${articleId}/uwagi?watek=${id}#watek-${id}`}
      note={({ author, words, writtenAt }) => (
        <>
          {`${author}: ${truncateAtWord(words, NOTE_SHOWN)} `}
          <PolishMoment at={writtenAt} />
        </>
      )}
      empty=""
    />
  )
}

/** Published by one person alone: until another one confirms or reverts it. */
function UrgentToSettle({ staff: { context } }: Pick<Props, 'staff'>) {
  const urgent = listUnsettledUrgent(context)
  if (urgent.length === 0) return null
  return (
    <DashboardList
      title="Pilne publikacje do potwierdzenia"
      total={urgent.length}
      rows={urgent}
      note={({ publishedBy, reason, confirmBy }) => (
        <>
          {`${publishedBy}: ${truncateAtWord(reason, NOTE_SHOWN)} `}
          {confirmBy < context.now ? <strong>termin minął: </strong> : 'do: '}
          <PolishMoment at={confirmBy} />
        </>
      )}
      empty=""
    />
  )
}

/** How much of an editor's note the dashboard shows, in UTF-16 units; the whole of it is beside the text. */
const NOTE_SHOWN = 160

const withRows = ({ total, articles }: { total: number; articles: readonly StaffArticle[] }) => ({
  total,
  rows: articles,
})
