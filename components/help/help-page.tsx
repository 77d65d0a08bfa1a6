import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { typeset } from '#domain/text/typography.ts'
import { HelplineEntry, type HelplineView } from './helpline-entry.tsx'
import { PhoneLink } from './phone-link.tsx'
import { SafetyAdvice } from './safety-advice.tsx'

export type HelpView = {
  /** In the order shown; the emergency number first. */
  readonly helplines: readonly HelplineView[]
  readonly quickExitUrl: string
}

export const EMERGENCY_NUMBER = '112'

/** Where to get help: telephones from the records, the way out, and how to read this safely. No sharing here. */
export function HelpPage({ site, view }: { site: SiteView; view: HelpView }) {
  const { helplines, quickExitUrl } = view
  return (
    <PageFrame
      site={site}
      current="/pomoc"
      breadcrumbs={[{ label: 'Strona główna', href: '/' }]}
      quickExitUrl={quickExitUrl}
    >
      <div className="help-page">
        <h1>Gdzie uzyskać pomoc</h1>
        <div className="helplines">
          {!helplines.some(({ phone }) => phone === EMERGENCY_NUMBER) && <Emergency />}
          {helplines.map((helpline) => (
            <HelplineEntry
              key={`${helpline.phone} ${helpline.name}`}
              helpline={helpline}
              isUrgent={helpline.phone === EMERGENCY_NUMBER}
            />
          ))}
          {helplines.length > 0 && (
            <p className="help-note">
              {typeset(
                'Numery i godziny podajemy tak, jak podają je źródła, z dniem, na który są aktualne. Sami pod te numery nie dzwoniliśmy. Gdy numer nie odpowiada, a sprawa jest pilna, dzwoń pod 112.',
              )}
            </p>
          )}
        </div>
        <SafetyAdvice />
      </div>
    </PageFrame>
  )
}

/** A portal without records still says the one number that is the same in the whole European Union. */
function Emergency() {
  return (
    <section className="helpline helpline-urgent" aria-labelledby="numer-alarmowy">
      <h2 id="numer-alarmowy">Numer alarmowy</h2>
      <p>{typeset('Gdy tobie lub komuś innemu grozi niebezpieczeństwo.')}</p>
      <p className="helpline-number">
        <PhoneLink phone={EMERGENCY_NUMBER} className="helpline-phone" hasIcon />
      </p>
    </section>
  )
}
