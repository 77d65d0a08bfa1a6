import { Icon } from '#components/ui/icon.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { planStateLabels } from './labels.ts'
import { PlanTask } from './plan-task.tsx'
import type { PlanView } from './plan-view.ts'

/** One plan. Tasks unknown to us are said to be unknown, never left out in silence. */
export function PlanEntry({ plan }: { plan: PlanView }) {
  const { slug, title, state, summary, unknowns, source, tasks } = plan
  return (
    <section className="record" aria-labelledby={slug}>
      <h2 id={slug}>{typeset(title)}</h2>
      <p className="quiet">
        {planStateLabels[state]}. <Adoption plan={plan} />
      </p>
      <div className="record-text">
        <p>{typeset(summary)}</p>
      </div>
      {tasks.length > 0 && (
        <div className="plan-tasks">
          <h3>{typeset(`Zadania lub cele podane w źródle: ${tasks.length}`)}</h3>
          <ol aria-label={counted(tasks.length, pluralForms.task)}>
            {tasks.map((task) => (
              <PlanTask key={`${task.number} ${task.text}`} task={task} />
            ))}
          </ol>
        </div>
      )}
      {unknowns !== null && (
        <div className="record-unknowns">
          <Icon name="question" />
          <p>
            <strong>Czego nie wiemy.</strong> {typeset(unknowns)}
          </p>
        </div>
      )}
      <p className="quiet">
        Źródło: <a href={source.href}>{typeset(source.name)}</a>
      </p>
    </section>
  )
}

function Adoption({ plan: { adopted, adoptedBy } }: { plan: PlanView }) {
  if (adopted === null) return <span className="unknown">Data przyjęcia: brak danych</span>
  return (
    <>
      Data przyjęcia: <PolishDate date={adopted} />
      {adoptedBy !== null && ` (${typeset(adoptedBy)})`}
    </>
  )
}
