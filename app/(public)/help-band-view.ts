import { EMERGENCY_NUMBER } from '#components/help/help-page.tsx'
import type { HelpBandView } from '#components/site/help-band.tsx'
import type { PublicContext } from '#services/context.ts'
import { listHelplines } from '#services/helpline/helpline-queries.ts'

/** Where to call: the emergency number apart, when the records have it. */
export function helpBand({ db }: PublicContext): HelpBandView {
  const lines = listHelplines(db).map(({ name, phone, purpose }) => ({ name, phone, purpose }))
  return {
    emergency: lines.find(({ phone }) => phone === EMERGENCY_NUMBER) ?? null,
    others: lines.filter(({ phone }) => phone !== EMERGENCY_NUMBER),
  }
}
