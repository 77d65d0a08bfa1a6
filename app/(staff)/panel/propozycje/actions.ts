'use server'
import { refresh } from 'next/cache'
import { dataDirectory } from '#app/_server/context.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { Conflict } from '#domain/errors.ts'
import type { EditorContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'
import { refuseProposal } from '#services/proposal/refuse-proposal.ts'
import { takeBackProposal } from '#services/proposal/take-back-proposal.ts'
import { approveAndRemember } from '#services/redaction/approve-and-remember.ts'
import { proposalSentences } from './proposal-sentences.ts'

type Settle = (context: EditorContext, input: { readonly proposalId: number }, read: FormReader) => VerbResult<unknown>

/** Somebody who was faster is told of on the same page, drawn again. */
function settleAction(settle: Settle, done: DoneCode) {
  return formAction({
    sentences: {
      ...proposalSentences,
      'reason.missing': 'Napisz, dlaczego nie: przeczyta to osoba, która to zaproponowała.',
      'reason.holds-words': 'To zostanie w portalu, więc nie może zawierać słów, które były do usunięcia.',
    },
    run: ({ context }, read) => {
      try {
        return answerTo(settle(context, { proposalId: read.number('proposalId') }, read), () =>
          goTo('/panel/propozycje', done),
        )
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        refresh()
        return { kind: 'refused', issues: [{ field: '', key: 'settled' }] }
      }
    },
  })
}

export const approveProposalAction = settleAction(
  (context, input) => approveAndRemember(context, dataDirectory(), input),
  'proposal-approved',
)
export const takeBackProposalAction = settleAction(takeBackProposal, 'proposal-taken-back')
export const refuseProposalAction = settleAction(
  (context, input, read) => refuseProposal(context, { ...input, reason: read.text('reason') }),
  'proposal-refused',
)
