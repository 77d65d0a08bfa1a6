import { typeset } from '#domain/text/typography.ts'
import type { PlanTaskView } from './plan-view.ts'

/** A task: its number as printed where the source has one, its words, and whatever else the source gives. */
export function PlanTask({ task }: { task: PlanTaskView }) {
  const facts = [
    ['Odpowiada', task.lead],
    ['Współpracują', task.partners],
    ['Termin', task.term],
    ['Miernik', task.indicator],
  ].filter((fact): fact is [string, string] => fact[1] !== null)
  return (
    <li>
      {task.number !== null && <span className="plan-task-number">{task.number}</span>}
      <div>
        <p>{typeset(task.text)}</p>
        {facts.length > 0 && (
          <dl className="plan-task-facts">
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{typeset(value)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}
