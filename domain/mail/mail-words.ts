import { counted } from '../text/plural.ts'
import { pluralForms } from '../text/plural-forms.ts'
import { formatWarsawInstant } from '../warsaw-time.ts'
import type { Letter } from './letter.ts'
import type { ArticleMailKind } from './mail-kinds.ts'

/** How many texts or helplines a mail names; of the others it says how many there are. */
const NAMED = 20

const articleWords = {
  waiting: {
    subject: 'Do zatwierdzenia',
    opening: 'Na zatwierdzenie czeka:',
    closing: '',
  },
  returned: {
    subject: 'Zwrócono do poprawy',
    opening: 'Do poprawy zwrócono:',
    closing: 'Co poprawić, jest napisane przy tekście w panelu.',
  },
  missed: {
    subject: 'Nie ukazało się o zaplanowanej porze',
    opening: 'O zaplanowanej porze nie ukazało się:',
    closing: 'Dlaczego i co zrobić, jest napisane przy tekście w panelu.',
  },
} as const satisfies Record<ArticleMailKind, { subject: string; opening: string; closing: string }>

type TitledArticle = { readonly id: number; readonly title: string }

/** About texts, by title and address alone: of a text in the work nothing else leaves the portal. */
export function articleLetter(kind: ArticleMailKind, articles: readonly TitledArticle[], siteUrl: string): Letter {
  const { subject, opening, closing } = articleWords[kind]
  const titles = articles.map(({ id, title }) => ({
    words: title.trim() || 'Bez tytułu',
    href: `${siteUrl}/panel/artykuly/${id}`,
  }))
  const [first] = titles
  const what = titles.length === 1 && first ? first.words : counted(titles.length, pluralForms.article)
  return {
    subject: `${subject}: ${what}`,
    opening,
    ...named(titles),
    closing,
    link: { label: 'Otwórz pulpit', href: `${siteUrl}/panel` },
  }
}

/** How many wait for this person, old ones too. What they would change is read in the panel alone. */
export function proposalLetter(count: number, siteUrl: string): Letter {
  return {
    subject: `Na Twoją decyzję czekają propozycje zmian: ${count}`,
    opening: `Na Twoją decyzję czekają propozycje zmian: ${count}.`,
    items: [],
    more: 0,
    closing: 'Zmiany nie ma, dopóki nie zatwierdzi jej druga osoba.',
    link: { label: 'Zobacz propozycje', href: `${siteUrl}/panel/propozycje` },
  }
}

export function helplineLetter(names: readonly string[], siteUrl: string): Letter {
  return {
    subject: `Do sprawdzenia: ${counted(names.length, pluralForms.helpline)}`,
    opening: 'Od roku nikt nie sprawdził, czy to się zgadza:',
    ...named(names.map((words) => ({ words, href: null }))),
    closing: 'Zadzwoń albo zajrzyj do źródła, a potem zapisz przy infolinii dzień sprawdzenia.',
    link: { label: 'Sprawdź infolinie', href: `${siteUrl}/panel/infolinie` },
  }
}

/** What went wrong is not said here: it names folders of the server. */
export function backupLetter(siteUrl: string): Letter {
  return {
    subject: 'Kopia zapasowa się nie udała',
    opening: 'Ostatnia kopia zapasowa portalu się nie udała albo jest starsza, niż mówią ustawienia.',
    items: [],
    more: 0,
    closing: 'Przyczyna i to, co zrobić, są na stronie „Stan systemu”.',
    link: { label: 'Zobacz stan systemu', href: `${siteUrl}/panel/stan` },
  }
}

/** That it came is all it says. `askedAt` = ms UTC. */
export function trialLetter(askedAt: number, siteUrl: string): Letter {
  return {
    subject: 'Wiadomość próbna',
    opening: `Ta wiadomość dotarła, więc portal wysyła pocztę. Poproszono o nią: ${formatWarsawInstant(askedAt)}.`,
    items: [],
    more: 0,
    closing: '',
    link: { label: 'Zobacz stan systemu', href: `${siteUrl}/panel/stan` },
  }
}

function named(items: Letter['items']): Pick<Letter, 'items' | 'more'> {
  return { items: items.slice(0, NAMED), more: Math.max(0, items.length - NAMED) }
}
