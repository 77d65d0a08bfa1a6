import type { Actor } from '#domain/actor.ts'
import {
  mayChangeSettings,
  mayDecideOnProposals,
  mayManageAccounts,
  mayManageRecords,
  mayReadCounts,
  mayReadSystemState,
  mayRedact,
  mayWriteArticles,
  mayWritePages,
  type Permission,
} from '#domain/permissions.ts'

export type MenuEntry = {
  readonly href: string
  readonly label: string
  /** Who is shown it; the page itself asks. Left out = everybody. */
  readonly may?: Permission
}

/** The menu of the panel in its order. An entry is here once its page exists. */
const panelMenu: readonly MenuEntry[] = [
  { href: '/panel', label: 'Pulpit' },
  { href: '/panel/artykuly', label: 'Artykuły', may: mayWriteArticles },
  { href: '/panel/zespoly', label: 'Zespoły', may: mayManageRecords },
  { href: '/panel/projekty', label: 'Projekty', may: mayManageRecords },
  { href: '/panel/infolinie', label: 'Infolinie', may: mayManageRecords },
  { href: '/panel/tagi', label: 'Tagi', may: mayManageRecords },
  { href: '/panel/pliki', label: 'Obrazy i pliki', may: mayWriteArticles },
  { href: '/panel/strony', label: 'Strony', may: mayWritePages },
  { href: '/panel/propozycje', label: 'Propozycje zmian', may: mayDecideOnProposals },
  { href: '/panel/zamiana', label: 'Porządki', may: mayWriteArticles },
  { href: '/panel/czytanie', label: 'Czytelnictwo', may: mayReadCounts },
  { href: '/panel/konta', label: 'Konta', may: mayManageAccounts },
  { href: '/panel/ustawienia', label: 'Ustawienia', may: mayChangeSettings },
  { href: '/panel/usuwanie-danych', label: 'Usuwanie danych', may: mayRedact },
  { href: '/panel/dziennik', label: 'Dziennik zdarzeń' },
  { href: '/panel/stan', label: 'Stan systemu', may: mayReadSystemState },
  { href: '/panel/moje-konto', label: 'Moje konto' },
]

/** What keeps the portal itself, apart from what is in it. */
const administrative: ReadonlySet<string> = new Set([
  '/panel/konta',
  '/panel/ustawienia',
  '/panel/usuwanie-danych',
  '/panel/dziennik',
  '/panel/stan',
])

/** Entries that a laptop of 1280 pixels shows in one line. */
const LONGEST_LINE = 12

type Menu = { readonly entries: readonly MenuEntry[]; readonly administration: readonly MenuEntry[] }

/** What the actor may open; where that is too much for one line, administration is under a word of its own. */
export function menuFor(actor: Actor): Menu {
  const all = panelMenu.filter(({ may }) => may === undefined || may(actor))
  const administration = all.filter(({ href }) => administrative.has(href))
  if (all.length <= LONGEST_LINE || administration.length < 3) return { entries: all, administration: [] }
  return { entries: all.filter((entry) => !administration.includes(entry)), administration }
}
