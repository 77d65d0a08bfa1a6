import { backupPlace } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { mayChangeSettings, mayDecideOnProposals, mayManageRecords, mayReadSystemState } from '#domain/permissions.ts'
import { type Settings, unfilledSettings } from '#domain/setting/setting-input.ts'
import { statementReviewNeed } from '#domain/statement/statement-review.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { readBackupAlert } from '#services/backup/backup-state.ts'
import { countProposalsForMe } from '#services/proposal/proposal-queries.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'

const reviewSentences = {
  due: 'Do 31 marca trzeba przejrzeć deklarację dostępności.',
  overdue: 'Minął termin przeglądu deklaracji dostępności (31 marca).',
} as const

/** What the portal as a whole waits for: the notice of the front page, the publisher's data, the yearly review. */
export function DashboardAlerts({ staff }: { readonly staff: Staff }) {
  const settings = readSettingsForStaff(staff.context)
  const today = warsawDay(staff.context.now)
  const notice = settings['pinned-article']
  const isShown = notice !== null && notice.until >= today
  const review = statementReviewNeed(settings['statement-reviewed-on'] ?? settings['statement-made-on'], today)
  const { context } = staff
  const waiting = mayDecideOnProposals(context.actor) ? countProposalsForMe(context) : 0
  const isBackupWrong = mayReadSystemState(context.actor) && readBackupAlert(context, backupPlace())
  return (
    <>
      {isBackupWrong && (
        <section className="panel-section" aria-label="Kopie zapasowe">
          <h2>Kopie zapasowe</h2>
          <p>
            Ostatnia kopia zapasowa się nie udała albo jest za stara. <a href="/panel/stan">Zobacz stan systemu</a>
          </p>
        </section>
      )}
      {waiting > 0 && (
        <p>
          <a href="/panel/propozycje">{`Na Twoją decyzję czekają propozycje zmian: ${waiting}`}</a>
        </p>
      )}
      {mayManageRecords(staff.context.actor) && (
        <section className="panel-section" aria-label="Komunikat na stronie głównej">
          <h2>Komunikat na stronie głównej</h2>
          <p>
            {isShown ? (
              <>
                Przypięty do końca dnia: <PolishDate date={partialDateFromDay(notice.until)} />
              </>
            ) : (
              'Nic nie jest przypięte.'
            )}{' '}
            <a href="/panel/strony/komunikat">{isShown ? 'Zmień albo zdejmij' : 'Przypnij artykuł'}</a>
          </p>
        </section>
      )}
      {mayChangeSettings(staff.context.actor) && (unfilledSettings(settings).length > 0 || review !== null) && (
        <section className="panel-section" aria-label="Do uzupełnienia w ustawieniach">
          <h2>Do uzupełnienia w ustawieniach</h2>
          {unfilledSettings(settings).length > 0 && <p>{unfilledSentence(settings)}</p>}
          {review !== null && <p>{reviewSentences[review]}</p>}
          <p>
            <a href="/panel/ustawienia">Otwórz ustawienia</a>
          </p>
        </section>
      )}
    </>
  )
}

function unfilledSentence(settings: Settings): string {
  return settings['demo-since'] === null && unfilledSettings(settings).includes('publisher')
    ? 'Portal nie mówi jeszcze, kto go wydaje. Podaj wydawcę i dane kontaktowe: pokażą się w stopce każdej strony.'
    : 'Dane wydawcy są jeszcze przykładowe.'
}
