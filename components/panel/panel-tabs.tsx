export type PanelTab = { readonly href: string; readonly label: string }

type Props = { readonly label: string; readonly tabs: readonly PanelTab[]; readonly current: string }

/** Lists that belong together under one entry of the menu. */
export function PanelTabs({ label, tabs, current }: Props) {
  return (
    <nav className="panel-tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const registerTabs: readonly PanelTab[] = [
  { href: '/panel/zespoly', label: 'Zespoły' },
  { href: '/panel/instytucje', label: 'Instytucje' },
  { href: '/panel/akty', label: 'Akty prawne' },
]

export const programmeTabs: readonly PanelTab[] = [
  { href: '/panel/projekty', label: 'Projekty współfinansowane' },
  { href: '/panel/plany', label: 'Krajowe plany działań' },
]

/** What is looked for in all of the portal, and put right there. */
export const tidyingTabs: readonly PanelTab[] = [
  { href: '/panel/zamiana', label: 'Zamień w portalu' },
  { href: '/panel/odnosniki', label: 'Odnośniki w portalu' },
  { href: '/panel/odnosniki/zewnetrzne', label: 'Odnośniki do innych serwisów' },
  { href: '/panel/odstepstwa', label: 'Odstępstwa' },
  { href: '/panel/do-przejrzenia', label: 'Do przejrzenia' },
]
