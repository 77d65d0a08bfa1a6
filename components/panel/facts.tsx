import type { ReactNode } from 'react'

export type Fact = { readonly term: string; readonly value: ReactNode }

/** Terms and what they are; a fact nobody knows is left out by the caller or says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="panel-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
