import { SECURITY_LOG_MONTHS, SESSION_DAYS } from '#domain/retention.ts'
import { typeset } from '#domain/text/typography.ts'

/** What the portal keeps of those who run it, for how long and why; times and rules as the portal keeps them. */
export function StaffRecords() {
  return (
    <>
      <h2>{typeset('Co portal zapisuje o osobach, które go prowadzą')}</h2>
      <ul>
        <li>
          {typeset(
            `Dziennik bezpieczeństwa: kto i kiedy się zalogował albo próbował, z jakiego adresu sieciowego, komu odmówiono dostępu. Wpisy usuwamy po ${SECURITY_LOG_MONTHS} miesiącach.`,
          )}
        </li>
        <li>{typeset(`Sesje: kiedy trwały i czyje były. Usuwamy je ${SESSION_DAYS} dni po zakończeniu.`)}</li>
        <li>
          {typeset(
            'Dziennik zdarzeń: kto i kiedy coś napisał, opublikował albo zmienił. Zostaje tak długo, jak portal, bo mówi, kto odpowiada za opublikowane treści.',
          )}
        </li>
      </ul>
      <p>
        {typeset(
          'Podstawą jest zadanie w interesie publicznym (art. 6 ust. 1 lit. e RODO) oraz przepisy o Krajowych Ramach Interoperacyjności, które każą przechowywać dzienniki systemów przez dwa lata. Czytelników te dzienniki nie dotyczą.',
        )}
      </p>
    </>
  )
}

/** Whom to ask about personal data. */
export function DataProtectionOfficer({ contact }: { readonly contact: string }) {
  return <p>{typeset(`Inspektor ochrony danych: ${contact}`)}</p>
}
