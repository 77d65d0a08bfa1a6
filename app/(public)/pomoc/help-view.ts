import { EMERGENCY_NUMBER, type HelpView } from '#components/help/help-page.tsx'
import type { PublicContext } from '#services/context.ts'
import { listHelplines } from '#services/helpline/helpline-queries.ts'
import { requireDateColumn } from '#services/partial-date-row.ts'
import { readSettings } from '#services/setting/setting-queries.ts'

/** The records → what the page shows. The emergency number comes first, wherever the office put it. */
export function helpView({ db }: PublicContext): HelpView {
  const shown = listHelplines(db).map(({ sourceName, sourceUrl, statedEdtf, statedLatestOn: _, ...facts }) => ({
    ...facts,
    source: { name: sourceName, href: sourceUrl },
    stated: requireDateColumn(statedEdtf),
  }))
  const isEmergency = ({ phone }: { phone: string }) => phone === EMERGENCY_NUMBER
  return {
    helplines: [...shown.filter(isEmergency), ...shown.filter((helpline) => !isEmergency(helpline))],
    quickExitUrl: readSettings(db)['quick-exit-url'],
  }
}
