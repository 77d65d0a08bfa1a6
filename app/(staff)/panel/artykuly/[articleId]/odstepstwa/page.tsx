import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { waivedKinds } from '#components/waiver/labels.ts'
import { waiverState } from '#components/waiver/waiver-state.ts'
import { WaiverTable } from '#components/waiver/waiver-table.tsx'
import { mayPublishSomeArticle } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { findStaffArticle } from '#services/article/find-staff-article.ts'
import { type ListedWaiver, listWaivableFindings, listWaivers } from '#services/article/waivers.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { ProposalFields } from '../../../../proposal-fields.tsx'
import { endWaiverAction, waiveCheckAction } from './actions.ts'

export const metadata: Metadata = { title: 'Odstępstwa w artykule' }

export default async function Page({ params }: { params: Promise<{ articleId: string }> }) {
  const staff = await requireStaff(mayPublishSomeArticle)
  const { context } = staff
  const article = findStaffArticle(context, recordNumber((await params).articleId)) ?? notFound()
  const waivers = listWaivers(context, article.id)
  const findings = listWaivableFindings(context, article.id)
  const today = warsawDay(context.now)
  const holding = waivers.filter((waiver) => waiverState(waiver, today) === 'obowiązuje')
  const name = articleName(article.title)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={`Odstępstwa: „${name}”`}
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: name, href: `/panel/artykuly/${article.id}` },
      ]}
      width="reading"
    >
      <p className="lead-words">
        {typeset(
          'Niektóre usterki starego tekstu można zostawić na jakiś czas, gdy nie da się ich usunąć od razu. Odstępstwo dotyczy tylko wskazanego miejsca w obecnym brzmieniu: zmieniony fragment trzeba sprawdzić od nowa.',
        )}
      </p>
      {findings.length === 0 ? (
        <EmptyState title="W tym tekście nie ma nic, od czego można odstąpić." />
      ) : (
        <StaffForm action={waiveCheckAction} values={{ articleId: article.id }} submit="Zapisz odstępstwo">
          <HiddenValue name="articleId" />
          <RadioGroup name="finding" legend="Czego dotyczy" choices={findings.map(toChoice)} />
          <TextArea
            name="reason"
            label="Dlaczego to zostaje"
            rows={3}
            hint="Co najmniej 10 znaków. Jeśli to bariera dostępności, powód przeczytają też czytelnicy w deklaracji dostępności."
          />
          <PartialDateField
            name="until"
            legend="Do kiedy"
            hint="Dzień, miesiąc i rok, najpóźniej za rok. Potem usterka znów zatrzyma publikację."
          />
          {!article.isFourEyes && (
            <p className="quiet">
              {typeset(
                'Portal nie wymaga teraz drugiej osoby: zapisujesz to odstępstwo w pojedynkę i tak będzie opisane.',
              )}
            </p>
          )}
          <ProposalFields context={context} />
        </StaffForm>
      )}
      {waivers.length > 0 && (
        <section className="panel-section">
          <h2>Odstępstwa w tym artykule</h2>
          <WaiverTable waivers={waivers} today={today} />
          {holding.length > 0 && <EndForm waivers={holding} />}
        </section>
      )}
    </PanelPage>
  )
}

type Finding = ReturnType<typeof listWaivableFindings>[number]

/** Two places with one and the same fault are told apart by their number. */
function toChoice({ check, finding, issue }: Finding, index: number, all: readonly Finding[]) {
  const sentence = textIssueSentence(issue)
  const same = all.filter((one) => textIssueSentence(one.issue) === sentence)
  const place = same.length > 1 ? ` (miejsce ${same.indexOf(all[index] as Finding) + 1})` : ''
  return { value: `${check}:${finding}`, label: `${sentence}${place}` }
}

function EndForm({ waivers }: { readonly waivers: readonly ListedWaiver[] }) {
  return (
    <StaffForm action={endWaiverAction} values={{}} submit="Zakończ odstępstwo" tone="danger">
      <SelectField
        name="waiverId"
        label="Zakończ wcześniej"
        empty="Wybierz odstępstwo"
        choices={waivers.map(({ id, check, untilOn }) => ({
          value: String(id),
          label: `${waivedKinds[check]}, do ${untilOn.split('-').reverse().join('.')}`,
        }))}
      />
    </StaffForm>
  )
}
