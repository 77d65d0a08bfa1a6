import { typeset } from '#domain/text/typography.ts'
import { amount } from './amount.ts'

export type FundingFactsView = {
  readonly programme: string
  readonly mechanism: string
  /** Who pays how much, in the order given; an amount not known is said to be unknown. */
  readonly fundings: readonly {
    readonly source: string
    readonly amountMinor: number | null
    readonly currency: string | null
  }[]
}

/** From what a project is paid. */
export function FundingFacts({ programme, mechanism, fundings }: FundingFactsView) {
  return (
    <dl className="facts">
      <div>
        <dt>Program</dt>
        <dd>{typeset(programme)}</dd>
      </div>
      <div>
        <dt>Mechanizm</dt>
        <dd>{typeset(mechanism)}</dd>
      </div>
      {fundings.map((funding) => (
        <div key={funding.source}>
          <dt>{typeset(funding.source)}</dt>
          <dd className="amount">
            {funding.amountMinor === null || funding.currency === null ? (
              <span className="unknown">brak danych</span>
            ) : (
              typeset(amount(funding.amountMinor, funding.currency))
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
