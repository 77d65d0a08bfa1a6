import type { Right } from '#domain/account/rights.ts'

type MenuEntry = {
  readonly href: string
  readonly label: string
  /** Who is shown it; the page itself asks. Empty = everybody. */
  readonly for: readonly Right[]
}

/** The menu of the panel in its order. An entry is here once its page exists. */
export const panelMenu: readonly MenuEntry[] = [
  { href: '/panel', label: 'Pulpit', for: [] },
  { href: '/panel/artykuly', label: 'Artykuły', for: ['author', 'editor'] },
  { href: '/panel/zespoly', label: 'Zespoły', for: ['editor'] },
  { href: '/panel/projekty', label: 'Projekty', for: ['editor'] },
  { href: '/panel/infolinie', label: 'Infolinie', for: ['editor'] },
  { href: '/panel/tagi', label: 'Tagi', for: ['editor'] },
  { href: '/panel/pliki', label: 'Obrazy i pliki', for: ['author', 'editor'] },
  { href: '/panel/strony', label: 'Strony', for: ['editor', 'administrator'] },
  { href: '/panel/konta', label: 'Konta', for: ['administrator'] },
  { href: '/panel/ustawienia', label: 'Ustawienia', for: ['administrator'] },
  { href: '/panel/dziennik', label: 'Dziennik zdarzeń', for: [] },
  { href: '/panel/stan', label: 'Stan systemu', for: ['administrator'] },
  { href: '/panel/moje-konto', label: 'Moje konto', for: [] },
]

export function menuFor(rights: readonly Right[]): readonly MenuEntry[] {
  return panelMenu.filter((entry) => entry.for.length === 0 || entry.for.some((right) => rights.includes(right)))
}
