import { type PanelTab, PanelTabs } from '#components/panel/panel-tabs.tsx'

const tabs: readonly PanelTab[] = [
  { href: '/panel/czytanie', label: 'Najczęściej czytane' },
  { href: '/panel/czytanie/szukano-na-prozno', label: 'Szukano na próżno' },
]

/** What is counted of readers, who are not known. */
export function CountsTabs({ current }: { readonly current: string }) {
  return <PanelTabs label="Czytelnictwo" tabs={tabs} current={current} />
}
