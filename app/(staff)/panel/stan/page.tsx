import type { Metadata } from 'next'
import { backupPlace, dataDirectory, isMailSent, siteUrl } from '#app/_server/context.ts'
import { askOwnHealth } from '#app/_server/own-health.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { Facts } from '#components/panel/facts.tsx'
import { backupFindings } from '#components/system/backup-findings.ts'
import { dutyFindings } from '#components/system/duty-findings.ts'
import { factorFindings } from '#components/system/factor-findings.ts'
import { FindingTable } from '#components/system/finding-table.tsx'
import { healthFindings } from '#components/system/health-findings.ts'
import { machineFindings } from '#components/system/machine-findings.ts'
import { mailFinding } from '#components/system/mail-finding.ts'
import { policyFinding } from '#components/system/policy-finding.ts'
import { signInFindings } from '#components/system/sign-in-findings.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { mayReadSystemState } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { readBackupState } from '#services/backup/backup-state.ts'
import { readFactorStateForStaff } from '#services/factor/factor-state.ts'
import { listStatedDays } from '#services/helpline/helpline-queries.ts'
import { listMailInDoubt, readMailState } from '#services/mail/mail-queries.ts'
import { readSignInWarnings } from '#services/session/sign-in-warnings.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { listPolicyViolations } from '#services/system/policy-violations.ts'
import { readPortalFacts } from '#services/system/portal-facts.ts'
import { PanelPage } from '../../panel-page.tsx'
import { MailInDoubtSection } from './mail-in-doubt.tsx'
import { TrialMailSection } from './trial-mail.tsx'

export const metadata: Metadata = { title: 'Stan systemu' }

export default async function Page() {
  const staff = await requireStaff(mayReadSystemState)
  const { context } = staff
  const { now } = context
  const facts = readPortalFacts(context, dataDirectory())
  const findings = [
    ...healthFindings(await askOwnHealth()),
    ...machineFindings(facts),
    ...backupFindings(readBackupState(context, backupPlace()), now),
    mailFinding(isMailSent() ? readMailState(context) : null),
    ...signInFindings(readSignInWarnings(context, siteUrl())),
    ...factorFindings(readFactorStateForStaff(context, { siteUrl: siteUrl(), dataDir: dataDirectory() })),
    policyFinding(listPolicyViolations(context)),
    ...dutyFindings(readSettingsForStaff(context), listStatedDays(context), warsawDay(now)),
  ]
  const { counts, runtime } = facts
  return (
    <PanelPage staff={staff} current="/panel/stan" title="Stan systemu">
      <FindingTable findings={findings} />
      <MailInDoubtSection mail={listMailInDoubt(context)} />
      {isMailSent() && <TrialMailSection staff={staff} />}
      <section className="panel-section">
        <h2>Liczby i wersje</h2>
        <Facts
          facts={[
            { term: 'Ostatni start', value: <PolishMoment at={now - Math.round(process.uptime() * 1000)} /> },
            { term: 'Wersja programu', value: facts.version },
            { term: 'Środowisko', value: `Node ${runtime.node}, SQLite ${runtime.sqlite}` },
            { term: 'Konta', value: `${counts.accounts}, w tym aktywne: ${counts.activeAccounts}` },
            { term: 'Artykuły', value: counts.articles },
            { term: 'Obrazy', value: counts.images },
            { term: 'Załączniki', value: counts.attachments },
          ]}
        />
        <p>
          <a href="/panel/wzornik">Wzornik: składniki panelu i portalu</a>
        </p>
      </section>
    </PanelPage>
  )
}
