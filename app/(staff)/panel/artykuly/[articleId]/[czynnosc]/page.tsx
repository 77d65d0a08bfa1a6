import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteUrl } from '#app/_server/context.ts'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionsAskedAt, type ConfirmedAction } from '#components/panel/article/confirmed-action.ts'
import { PointsHere } from '#components/panel/article/points-here.tsx'
import { ToComplete } from '#components/panel/article/to-complete.tsx'
import { isReadyToPublish } from '#domain/article/publish-issues.ts'
import { pointsHere } from '#services/link/points-here.ts'
import { ownAddresses } from '../../../odnosniki/own-addresses.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, type RequestedAction, requestedAction } from '../requested-action.ts'
import { confirmAction } from './actions.ts'
import { Incomplete } from './incomplete.tsx'
import { questions } from './questions.tsx'

type Params = ArticleParams & Promise<{ readonly czynnosc: string }>

type Props = { params: Params }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [purpose] = actionsAskedAt((await params).czynnosc)
  return purpose ? { title: articleActionLabels[purpose] } : {}
}

/** A question about an article before something happens to it: one page for all, over the table of questions. */
export default async function Page({ params }: Props) {
  const actions = actionsAskedAt((await params).czynnosc)
  const requested = await requestedAction(params, ...actions)
  const [purpose = notFound()] = actions
  const asked = actions.find((action) => action === requested.action)
  return (
    <Confirmation requested={requested} purpose={purpose}>
      {asked && <Asking requested={requested} asked={asked} />}
    </Confirmation>
  )
}

type Asking = {
  readonly requested: RequestedAction
  readonly asked: ConfirmedAction
}

/** After these nobody finds the text where it was, or finds it as a former one. */
const leadsAway: readonly ConfirmedAction[] = ['archive', 'plan-archiving', 'replan-archiving', 'withdraw']

/** After these the open revision has its address, at once or at its hour. */
const givesAddress: readonly ConfirmedAction[] = ['publish-changes', 'approve', 'publish-urgently', 'schedule']

function Asking({ requested: { staff, article }, asked }: Asking) {
  const { before, first, form, tone = 'main' } = questions[asked]
  const issues = first?.issues({ staff, article }) ?? []
  const { ownHost } = ownAddresses(siteUrl())
  const isRenamed = givesAddress.includes(asked) && article.slug !== null && article.open?.slug !== article.slug
  const { values = {}, fields } = form?.({ staff, article }) ?? {}
  return (
    <>
      {before?.({ staff, article })}
      <ToComplete articleId={article.id} issues={issues} />
      {(leadsAway.includes(asked) || isRenamed) && (
        <PointsHere {...pointsHere(staff.context, { articleId: article.id, ownHost })} isRenamed={isRenamed} />
      )}
      {first && !isReadyToPublish(issues) ? (
        <Incomplete articleId={article.id}>{first.advice}</Incomplete>
      ) : (
        <ConfirmForm action={confirmAction} article={article} asked={asked} tone={tone} values={values}>
          {fields}
        </ConfirmForm>
      )}
    </>
  )
}
