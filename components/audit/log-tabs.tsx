import { type PanelTab, PanelTabs } from '#components/panel/panel-tabs.tsx'

const tabs: readonly PanelTab[] = [
  { href: '/panel/dziennik', label: 'Zdarzenia' },
  { href: '/panel/dziennik/bezpieczenstwo', label: 'Logowania i odmowy' },
]

/** The two logs, for those who read both. */
export function LogTabs({ current }: { readonly current: string }) {
  return <PanelTabs label="Dzienniki" tabs={tabs} current={current} />
}
