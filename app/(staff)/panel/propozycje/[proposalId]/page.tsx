import type { Metadata } from 'next'
import { issueSentence } from '#app/_server/issue-sentence.ts'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { subjectHref } from '#components/audit/subject-href.ts'
import { EffectTable } from '#components/form/effect-table.tsx'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { Facts } from '#components/panel/facts.tsx'
import { proposalOutcomeLabels } from '#components/proposal/labels.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { mayDecideOnProposals } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { requireProposal } from '#services/proposal/proposal-queries.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { approveProposalAction, refuseProposalAction, takeBackProposalAction } from '../actions.ts'
import { proposalNames } from '../proposal-names.ts'
import { proposalSentences } from '../proposal-sentences.ts'
import { proposalEffect } from '../proposal-words.ts'

export const metadata: Metadata = { title: 'Propozycja zmiany' }

type Proposal = ReturnType<typeof requireProposal>

export default async function Page({ params }: { params: Promise<{ proposalId: string }> }) {
  const staff = await requireStaff(mayDecideOnProposals)
  const { context } = staff
  const { proposalId: number } = await params
  const proposal = found(() => requireProposal(context, recordNumber(number)))
  const isOwn = proposal.proposedBy === context.actor.accountId
  const effect = proposal.outcome === null ? await retryWhileBusy(() => proposalEffect(context, proposal)) : null
  const canBeDone = effect?.kind === 'done'
  return (
    <PanelPage
      staff={staff}
      current="/panel/propozycje"
      title={proposalNames(context, [proposal]).get(proposal.id) ?? 'Propozycja zmiany'}
      crumbs={[{ label: 'Propozycje zmian', href: '/panel/propozycje' }]}
      width="reading"
    >
      <ProposalFacts proposal={proposal} />
      {effect && <Effect effect={effect} />}
      {effect && isOwn && (
        <section className="panel-section">
          <h2>Czeka na drugą osobę</h2>
          <p>
            {typeset(
              'Zatwierdzić albo odrzucić może ktoś inny, kto ma prawo do tej zmiany. Dopóki czeka, możesz ją wycofać.',
            )}
          </p>
          <StaffForm
            action={takeBackProposalAction}
            values={{ proposalId: proposal.id }}
            submit="Wycofaj propozycję"
            tone="danger"
            isWork={false}
          >
            <HiddenValue name="proposalId" />
          </StaffForm>
        </section>
      )}
      {effect && !isOwn && (
        <>
          {canBeDone && (
            <section className="panel-section" aria-label="Zatwierdzenie">
              <StaffForm
                action={approveProposalAction}
                values={{ proposalId: proposal.id }}
                submit="Zatwierdź i wykonaj"
                asksAgain
                isWork={false}
              >
                <HiddenValue name="proposalId" />
              </StaffForm>
            </section>
          )}
          <section className="panel-section">
            <h2>Odrzucenie</h2>
            <StaffForm
              action={refuseProposalAction}
              values={{ proposalId: proposal.id }}
              submit="Odrzuć propozycję"
              tone="danger"
            >
              <HiddenValue name="proposalId" />
              <TextArea
                name="reason"
                label="Dlaczego nie"
                rows={3}
                hint="Przeczyta to osoba, która to zaproponowała."
              />
            </StaffForm>
          </section>
        </>
      )}
    </PanelPage>
  )
}

function ProposalFacts({ proposal }: { readonly proposal: Proposal }) {
  const { proposerName, proposedAt, why, outcome, settlerName, settledAt, note, subjectKind, subjectId } = proposal
  const href = subjectId === null ? null : subjectHref(subjectKind, subjectId)
  return (
    <Facts
      facts={[
        { term: 'Kto proponuje', value: proposerName },
        { term: 'Kiedy', value: <PolishMoment at={proposedAt} /> },
        ...(why === null ? [] : [{ term: 'Słowo do osoby, która zatwierdza', value: typeset(why) }]),
        ...(href === null ? [] : [{ term: 'Czego dotyczy', value: <a href={href}>Zobacz, jak jest teraz</a> }]),
        ...(outcome === null || settledAt === null
          ? []
          : [
              { term: 'Wynik', value: proposalOutcomeLabels[outcome] },
              { term: 'Kto rozstrzygnął', value: settlerName },
              { term: 'Kiedy rozstrzygnięto', value: <PolishMoment at={settledAt} /> },
            ]),
        ...(note === null ? [] : [{ term: 'Dlaczego nie', value: typeset(note) }]),
      ]}
    />
  )
}

/** What approving would do, or why it would not. */
function Effect({ effect }: { readonly effect: ReturnType<typeof proposalEffect> }) {
  return (
    <section className="panel-section">
      <h2>Co się zmieni</h2>
      {sentencesOf(effect).map((sentence) => (
        <p key={sentence}>{typeset(sentence)}</p>
      ))}
      {effect.kind === 'done' && <EffectTable rows={effect.rows} after="Po zatwierdzeniu" />}
    </section>
  )
}

function sentencesOf(effect: ReturnType<typeof proposalEffect>): readonly string[] {
  if (effect.kind === 'done') return effect.sentences
  const issues = effect.kind === 'changed' ? [{ field: '', key: 'changed-since' }] : effect.issues
  return issues.map((issue) => issueSentence(issue, proposalSentences))
}
