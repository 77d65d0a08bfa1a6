import { PolishInstant } from '#components/ui/polish-date.tsx'
import type { StatementKey } from '#domain/setting/setting-input.ts'
import { typeset } from '#domain/text/typography.ts'

type Change = {
  readonly at: number
  readonly replaced: readonly { readonly key: StatementKey; readonly before: string | null }[]
}

const labels = {
  'site-published-on': 'Data publikacji strony internetowej',
  'site-updated-on': 'Data ostatniej istotnej aktualizacji',
  'statement-made-on': 'Data sporządzenia deklaracji',
  'statement-reviewed-on': 'Data ostatniego przeglądu deklaracji',
  'statement-status': 'Stan dostępności cyfrowej',
  'statement-barriers': 'Niedostępne treści',
  'statement-exceptions': 'Treści nieobjęte przepisami',
  'statement-basis': 'Przygotowanie deklaracji dostępności',
  'statement-architecture': 'Dostępność architektoniczna',
  'statement-communication': 'Dostępność komunikacyjno-informacyjna',
} as const satisfies Record<StatementKey, string>

/**
 * What the statement said before; nothing when it never changed. Without a heading of its own: the technical conditions
 * fix those of the statement.
 */
export function StatementHistory({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <details className="text-page">
      <summary>Poprzednie wersje deklaracji</summary>
      <ul>
        {changes.map(({ at, replaced }) => (
          <li key={at}>
            Zmieniono <PolishInstant at={at} />. Przedtem:
            <dl>
              {replaced.map(({ key, before }) => (
                <div key={key}>
                  <dt>{labels[key]}</dt>
                  {(before || 'nic').split('\n').map((line) => (
                    <dd key={line}>{typeset(line)}</dd>
                  ))}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  )
}
