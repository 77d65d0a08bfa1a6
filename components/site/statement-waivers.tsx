import { PolishDate } from '#components/ui/polish-date.tsx'
import { waivedKinds } from '#components/waiver/labels.ts'
import type { WaivableCheck } from '#domain/article/waivable-checks.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'

type Waiver = { readonly check: WaivableCheck; readonly reason: string; readonly untilOn: string }

const places = { one: 'miejscu', few: 'miejscach', many: 'miejscach' }

/** Barriers in published texts that the editors let stay until a day; without a heading of its own, as the history below. */
export function StatementWaivers({ waivers }: { readonly waivers: readonly Waiver[] }) {
  if (waivers.length === 0) return null
  return (
    <details className="text-page">
      <summary>{typeset(`Bariery zostawione na czas określony, w ${counted(waivers.length, places)}`)}</summary>
      <ul>
        {waivers.map(({ check, reason, untilOn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one and the same barrier
          <li key={index}>
            {typeset(`${waivedKinds[check]}. Powód: ${reason.replace(/\.$/, '')}. Do: `)}
            <PolishDate date={partialDateFromDay(untilOn)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
