import { PolishMoment } from '#components/ui/polish-date.tsx'
import { type OuterOutcome, troubledOutcomes } from '#domain/link/outer-answer.ts'
import { StateMark } from '../state-mark.tsx'
import { outerOutcomeLabels } from './labels.ts'

type Props = {
  /** null = not asked yet. */
  readonly outcome: OuterOutcome | null
  readonly status: number | null
  /** ms UTC. */
  readonly askedAt: number | null
}

/** What a page of another site answered last, and when. */
export function OuterAnswerCell({ outcome, status, askedAt }: Props) {
  if (outcome === null || askedAt === null) return <span className="quiet">jeszcze nie sprawdzono</span>
  const isTroubled = (troubledOutcomes as readonly OuterOutcome[]).includes(outcome)
  const words = `${outerOutcomeLabels[outcome]}${isTroubled && status !== null ? ` (${status})` : ''}`
  return (
    <>
      {isTroubled ? (
        <StateMark icon="withdrawn" tone="refusal">
          {words}
        </StateMark>
      ) : (
        words
      )}
      <br />
      <span className="quiet">
        <PolishMoment at={askedAt} form="table" />
      </span>
    </>
  )
}
