import type { ReactElement } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { articleActionHref } from '#components/panel/article/action-labels.ts'
import { DashboardList } from '#components/panel/article/dashboard-list.tsx'
import { PolishDate, PolishInstant, PolishMoment } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { mayPublishSomeArticle, mayRetireArticles } from '#domain/permissions.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listCorrectedArticles } from '#services/article/list-corrected-articles.ts'
import type { StaffArticle } from '#services/article/staff-articles.ts'
import {
  listApproved,
  listHandedOver,
  listMissed,
  listPastValidity,
  listReturned,
  listWaiting,
} from '#services/article/staff-dashboard.ts'
import { listUnsettledUrgent } from '#services/article/urgent-publications.ts'
import { listMentions } from '#services/comment/comment-queries.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { firstPageOf } from './dashboard-rows.ts'

/** How much of somebody's words the dashboard shows, in UTF-16 units; the whole of it is beside the text. */
const WORDS_SHOWN = 160

/**
 * What waits for this person, most pressing first; a list with nothing in it is left out. What else comes to wait for
 * people (answers to a comment, say) is one more list here.
 */
export function listsToDo(staff: Staff): readonly ReactElement[] {
  return [
    urgentToSettle(staff),
    mentionsOfMe(staff),
    missed(staff),
    waiting(staff),
    approved(staff),
    returned(staff),
    handedOver(staff),
    corrected(staff),
    pastValidity(staff),
  ].filter((list) => list !== null)
}

/** Published by one person alone: until another one confirms or reverts it. */
function urgentToSettle({ context }: Staff) {
  if (!mayRetireArticles(context.actor)) return null
  const rows = listUnsettledUrgent(context)
  if (rows.length === 0) return null
  return (
    <DashboardList
      key="urgent"
      title="Pilne publikacje do potwierdzenia"
      total={rows.length}
      rows={rows}
      note={({ publishedBy, reason, confirmBy }) => (
        <>
          {`${publishedBy}: ${truncateAtWord(reason, WORDS_SHOWN)} `}
          {confirmBy < context.now ? <strong>termin minął: </strong> : 'do: '}
          <PolishMoment at={confirmBy} />
        </>
      )}
      empty=""
    />
  )
}

/** Comments that name whoever is here, until they answer or somebody resolves them. */
function mentionsOfMe({ context }: Staff) {
  const rows = listMentions(context)
  if (rows.length === 0) return null
  return (
    <DashboardList
      key="mentions"
      title="Uwagi do mnie"
      total={rows.length}
      rows={rows}
      href={({ articleId, id }) => `/panel/artykuly/${articleId}/uwagi?watek=${id}#watek-${id}`}
      note={({ author, words, writtenAt }) => (
        <>
          {`${author}: ${truncateAtWord(words, WORDS_SHOWN)} `}
          <PolishMoment at={writtenAt} />
        </>
      )}
      empty=""
    />
  )
}

function missed({ context, account }: Staff) {
  const list = listMissed(context, mayPublishSomeArticle(context.actor) ? null : account.id)
  if (list.total === 0) return null
  return (
    <DashboardList
      key="missed"
      title="Nie ukazały się o czasie"
      {...firstPageOf(list)}
      note={({ dueAt, openState, returnNote }) => (
        <>
          miały się ukazać: <PolishMoment at={dueAt ?? 0} />
          {openState === 'submitted' && ', czeka na zatwierdzenie'}
          {openState === 'draft' && returnNote !== null && `. ${truncateAtWord(returnNote, WORDS_SHOWN)}`}
        </>
      )}
      empty=""
    />
  )
}

function waiting({ context }: Staff) {
  if (!mayPublishSomeArticle(context.actor)) return null
  const list = listWaiting(context)
  if (list.total === 0) return null
  return (
    <DashboardList
      key="waiting"
      title="Czeka na zatwierdzenie"
      {...firstPageOf(list)}
      note={(article) => <HandedOver article={article} />}
      empty=""
      all="/panel/artykuly?stan=czeka"
    />
  )
}

function approved({ context }: Staff) {
  const list = listApproved(context, !mayPublishSomeArticle(context.actor))
  if (list.total === 0) return null
  return (
    <DashboardList
      key="approved"
      title="Zatwierdzone, czekają na publikację"
      {...firstPageOf(list)}
      note={({ ownerName, changedAt }) => (
        <>
          {ownerName !== null && `${ownerName}, `}
          ostatnia zmiana <PolishInstant at={changedAt} />
        </>
      )}
      empty=""
      all="/panel/artykuly?stan=zatwierdzony"
    />
  )
}

function returned({ context, account }: Staff) {
  const list = listReturned(context, account.id)
  if (list.total === 0) return null
  return (
    <DashboardList
      key="returned"
      title="Zwrócone do poprawy"
      {...firstPageOf(list)}
      note={({ returnedAt, returnNote }) => (
        <>
          zwrócono <PolishInstant at={returnedAt ?? 0} />
          {returnNote !== null && `: ${truncateAtWord(returnNote, WORDS_SHOWN)}`}
        </>
      )}
      empty=""
    />
  )
}

function handedOver({ context }: Staff) {
  // Whoever may publish their own has it among what waits for them.
  if (mayPublishSomeArticle(context.actor) && readSettingsForStaff(context)['four-eyes'] !== 'on') return null
  const list = listHandedOver(context)
  if (list.total === 0) return null
  return (
    <DashboardList
      key="handed-over"
      title="Twoje teksty u innych osób"
      {...firstPageOf(list)}
      note={(article) => <HandedOver article={article} />}
      empty=""
      all="/panel/artykuly?stan=czeka"
    />
  )
}

function corrected({ context }: Staff) {
  const rows = listCorrectedArticles(context)
  if (rows.length === 0) return null
  return (
    <DashboardList
      key="corrected"
      title="Poprawione przez redakcję"
      total={rows.length}
      rows={rows}
      note={({ correctedAt, correctedBy }) => (
        <>
          {correctedBy}, <PolishInstant at={correctedAt ?? 0} />
        </>
      )}
      empty=""
    />
  )
}

function pastValidity({ context }: Staff) {
  if (!mayRetireArticles(context.actor)) return null
  const list = listPastValidity(context, warsawDay(context.now))
  if (list.total === 0) return null
  return (
    <DashboardList
      key="past-validity"
      title="Do przeniesienia do archiwum"
      {...firstPageOf(list)}
      note={({ validUntilOn }) => (
        <>
          ważne do <PolishDate date={partialDateFromDay(validUntilOn ?? '')} form="in" />
        </>
      )}
      href={(article) => articleActionHref(article.id, 'archive')}
      empty=""
    />
  )
}

function HandedOver({ article: { ownerName, submittedAt } }: { article: StaffArticle }) {
  return (
    <>
      {ownerName !== null && `${ownerName}, `}
      przekazano <PolishInstant at={submittedAt ?? 0} />
    </>
  )
}
