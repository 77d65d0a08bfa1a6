import { DataTable } from '#components/panel/data-table.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { visibleControls } from '#domain/text/visible-controls.ts'
import { securityKindLabels, verbLabel } from './labels.ts'

export type SecurityRow = {
  readonly number: number
  readonly recordedAt: number
  readonly kind: keyof typeof securityKindLabels
  readonly accountId: number | null
  readonly accountName: string | null
  readonly verb: string | null
  /** As far as it was noted: client address, page asked for, sessions ended. */
  readonly from: string | null
  readonly path: string | null
  readonly sessions: number | null
  /** Tries not let through, up to this entry. */
  readonly tries: number | null
  readonly reason: string | null
  /** What it was done with, or which factor it is about. */
  readonly factor: string | null
}

/** Why, where the kind of the entry does not say it. */
const reasons: Readonly<Record<string, string>> = {
  'password-run-out': 'hasło nadane przez portal wygasło',
  counter: 'licznik klucza się cofnął, klucz mógł zostać skopiowany',
  'oidc-not-linked': 'konto urzędu nie jest połączone z żadnym kontem',
  'oidc-not-verified': 'dostawca nie potwierdził adresu e-mail',
  'oidc-email-taken': 'konto z tym adresem już jest, ale nie jest połączone',
  'oidc-created': 'portal założył przy tym konto',
  'oidc-wrong': 'inne konto urzędu albo inna sesja',
  'oidc-foreign': 'adres spoza domeny urzędu',
  'oidc-stale': 'dostawca nie zapytał ponownie albo tego nie podał',
  'too-many': 'za dużo sesji naraz',
}

const factors: Readonly<Record<string, string>> = {
  totp: 'kod z aplikacji',
  password: 'hasło',
  oidc: 'konto urzędu',
  passkey: 'klucz dostępu',
  'recovery-code': 'kod zapasowy',
  'recovery-codes': 'kody zapasowe',
  all: 'wszystkie',
}

const attempt = { one: 'próba', few: 'próby', many: 'prób' }
const session = { one: 'sesja', few: 'sesje', many: 'sesji' }

/** Sign-ins, failures, refusals and ended sessions, newest first. */
export function SecurityTable({ events }: { readonly events: readonly SecurityRow[] }) {
  return (
    <DataTable
      caption="Logowania i odmowy"
      rows={events}
      rowKey={({ number }) => number}
      columns={[
        { key: 'when', label: 'Kiedy', cell: ({ recordedAt }) => <PolishMoment at={recordedAt} form="table" /> },
        { key: 'what', label: 'Co', isRowHeader: true, cell: ({ kind }) => securityKindLabels[kind] },
        { key: 'who', label: 'Konto', cell: who },
        { key: 'about', label: 'Okoliczności', cell: circumstances },
        { key: 'from', label: 'Skąd', cell: ({ from }) => (from === null ? '–' : visibleControls(from)) },
      ]}
    />
  )
}

function who({ accountId, accountName, kind }: SecurityRow) {
  if (accountId === null) return kind === 'sign-in-failed' || kind === 'throttled' ? 'nie ma takiego konta' : 'portal'
  return <a href={`/panel/konta/${accountId}`}>{accountName}</a>
}

function circumstances({ verb, path, sessions, tries, reason, factor }: SecurityRow): string {
  const parts = [
    ...(verb === null ? [] : [verbLabel(verb)]),
    ...(path === null ? [] : [`strona ${visibleControls(path)}`]),
    ...(sessions === null ? [] : [counted(sessions, session)]),
    ...(tries === null ? [] : [counted(tries, attempt)]),
    ...(factor !== null && Object.hasOwn(factors, factor) ? [factors[factor]] : []),
    ...(reason !== null && Object.hasOwn(reasons, reason) ? [reasons[reason]] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : '–'
}
