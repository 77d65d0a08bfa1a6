import { changeSentences } from '#components/team/change-sentences.ts'
import type { HistoryEntry } from '#components/team/team-view.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { formatWarsawDay } from '#domain/warsaw-time.ts'
import type { TeamStretch, ToldCause } from '#services/team/team-history.ts'

/** Each state with what it changed and why, and the end of each period. */
export function historyView(history: readonly TeamStretch[]): HistoryEntry[] {
  return history.flatMap((state, index) => {
    const isBeginning = history[index - 1]?.period !== state.period
    const began = isBeginning ? (state.period === 1 ? 'Powołanie zespołu' : 'Ponowne powołanie zespołu') : null
    const entry = {
      date: state.from,
      text: began ?? 'Zmiana dotycząca zespołu',
      details: [...(isBeginning ? [] : changeSentences(state)), ...correctionSentences(state)],
      cause: causeView(state.cause),
      references: [],
    }
    return state.ending === null ? [entry] : [entry, ending(state, state.ending)]
  })
}

function ending(state: TeamStretch, cause: ToldCause): HistoryEntry {
  return { date: state.to, text: 'Zakończenie działania zespołu', details: [], cause: causeView(cause), references: [] }
}

/** An act has a page of its own here, which leads to where it was promulgated. */
function causeView({ title, url, legalActId }: ToldCause): HistoryEntry['cause'] {
  return title === '' ? null : { title, href: legalActId === null ? url : `/akty/${legalActId}` }
}

function correctionSentences({ corrections }: TeamStretch): string[] {
  return corrections.map(({ reason, recordedAt }) =>
    asSentence(`Sprostowano ${formatWarsawDay(recordedAt)}: ${reason}`),
  )
}
