import { typeset } from '#domain/text/typography.ts'
import type { NextStep } from './list-view.ts'

/** Where else to look, as a short list of links under a small heading. */
export function WaysOn({ id, title, steps }: { id: string; title: string; steps: readonly NextStep[] }) {
  return (
    <nav className="ways-on" aria-labelledby={id}>
      <h2 id={id} className="side-title">
        {typeset(title)}
      </h2>
      <ul>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{typeset(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
