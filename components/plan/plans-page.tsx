import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { typeset } from '#domain/text/typography.ts'
import { PlanEntry } from './plan-entry.tsx'
import type { PlanView } from './plan-view.ts'

/** National action plans, the latest first, each with its tasks, its source and what the source leaves open. */
export function PlansPage({ site, plans }: { site: SiteView; plans: readonly PlanView[] }) {
  return (
    <PageFrame site={site} current="/plany" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <div className="records-page">
        <h1>Krajowe plany działań</h1>
        {plans.length === 0 ? (
          <p>
            {typeset('W rejestrze nie ma jeszcze żadnego planu.')} <a href="/">Przejdź na stronę główną</a>
          </p>
        ) : (
          <p className="records-lead">
            {typeset(
              'Plany rządu przeciwko handlowi ludźmi i ich zadania, od najnowszego. Podajemy tyle, ile mówią źródła, do których dotarliśmy.',
            )}
          </p>
        )}
        {plans.map((plan) => (
          <PlanEntry key={plan.slug} plan={plan} />
        ))}
      </div>
    </PageFrame>
  )
}
