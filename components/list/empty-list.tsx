import { typeset } from '#domain/text/typography.ts'
import type { NextStep } from './list-view.ts'

/** Nothing to show is said in a sentence, with ways on. */
export function EmptyList({ sentence, steps }: { sentence: string; steps: readonly NextStep[] }) {
  return (
    <div className="empty-list">
      <p>{typeset(sentence)}</p>
      <ul>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
