import type { ArticleAction } from '#domain/article/article-actions.ts'
import type { PublicState } from '#domain/article/article-state.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import { articleName } from './action-labels.ts'

/** What the sentences about an effect have to know. */
export type EffectSubject = {
  readonly title: string
  readonly publicState: PublicState
  /** Address readers know; null = never published. */
  readonly slug: string | null
  /** Whether a second person approves what goes out. */
  readonly isFourEyes?: boolean
  /** When it goes to the archive by itself (ms UTC). */
  readonly archiveDueAt?: number | null
  /** The open revision and the address it is going to have. */
  readonly open: { readonly slug: string; readonly dueAt?: number | null } | null
}

type Sentences = (subject: EffectSubject & { readonly name: string }) => readonly string[]

const addressOf = (slug: string | null) => `/aktualnosci/${slug ?? ''}`

/** Where the new address differs, both are named. */
function addressChange({ slug, open }: EffectSubject): string[] {
  if (slug === null || open === null || open.slug === slug) return []
  return [`Adres zmieni się na ${addressOf(open.slug)}, a dotychczasowy będzie do niego prowadził.`]
}

const effects: Readonly<Record<ArticleAction, Sentences>> = {
  publish: ({ name, open }) => [
    `Artykuł „${name}” będzie od razu widoczny dla czytelników pod adresem ${addressOf(open?.slug ?? null)}.`,
  ],
  'publish-changes': (subject) => [
    `Nowy tekst zastąpi ten, który czytelnicy widzą teraz pod adresem ${addressOf(subject.slug)}.`,
    'Poprzedni tekst zostanie zachowany.',
    ...addressChange(subject),
    ...(subject.publicState === 'archived' ? ['Artykuł pozostanie w archiwum.'] : []),
  ],
  approve: ({ name, open }) => [
    `Zatwierdzasz tekst „${name}” dokładnie w tym brzmieniu, razem z obrazami, plikami i opisem zmiany.`,
    open?.dueAt
      ? `Ukaże się sam ${formatWarsawInstant(open.dueAt)}.`
      : 'Potem będzie można go opublikować albo zaplanować, już bez żadnych pól.',
    'Każda zmiana tekstu unieważni zatwierdzenie.',
  ],
  'publish-urgently': ({ name, open }) => [
    `Tekst „${name}” będzie od razu widoczny dla czytelników pod adresem ${addressOf(open?.slug ?? null)}, choć nie zatwierdziła go druga osoba.`,
    'W ciągu 24 godzin inny redaktor ma to potwierdzić albo cofnąć. Do tego czasu publikacja jest oznaczona na pulpicie.',
    'Powód zostaje w dzienniku zdarzeń.',
  ],
  'confirm-urgent': ({ name }) => [
    `Potwierdzasz, że tekst „${name}”, opublikowany pilnie przez inną osobę, ma pozostać. Czytelnicy niczego nie zauważą.`,
  ],
  'revert-urgent': ({ name, slug }) => [
    `Tekst „${name}”, opublikowany pilnie, przestanie być tym, który czytelnicy widzą pod adresem ${addressOf(slug)}.`,
    'Wróci tekst sprzed pilnej publikacji. Jeżeli go nie było, artykuł zostanie wycofany, a tego nie można cofnąć.',
    'Pilny tekst pozostanie wśród wersji.',
  ],
  schedule: (subject) => [
    subject.slug === null
      ? `Artykuł „${subject.name}” ukaże się sam o wyznaczonej porze pod adresem ${addressOf(subject.open?.slug ?? null)}.`
      : `O wyznaczonej porze nowy tekst sam zastąpi ten, który czytelnicy widzą teraz pod adresem ${addressOf(subject.slug)}.`,
    ...addressChange(subject),
    'Do tego czasu tekstu nie można zmieniać, ale publikację można odwołać.',
  ],
  submit: ({ name }) => [
    `Szkic „${name}” trafi na listę „Czeka na zatwierdzenie”.`,
    'Do czasu zatwierdzenia, zwrotu albo cofnięcia przekazania nie można go zmieniać.',
  ],
  correct: ({ name, open, isFourEyes }) => [
    open?.dueAt
      ? `Poprawiasz tekst „${name}”, który ukaże się ${formatWarsawInstant(open.dueAt)}.`
      : `Poprawiasz tekst „${name}”, który czeka na zatwierdzenie.`,
    isFourEyes
      ? 'Nic nie zapisuje się samo: naciśnij „Zapisz poprawkę”. Zatwierdzenie, jeśli było, przestanie obowiązywać: poprawiony tekst zatwierdzi inna osoba. Zaplanowana pora pozostanie, ale bez zatwierdzenia tekst się nie ukaże.'
      : 'Nic nie zapisuje się samo: naciśnij „Zapisz poprawkę”. Stan i pora publikacji pozostaną.',
    'Osoba, która napisała tekst, zobaczy na pulpicie, że został poprawiony.',
  ],
  return: ({ name }) => [
    `Tekst „${name}” wróci do poprawy jako szkic.`,
    'Osoba, która go prowadzi, zobaczy uwagi na pulpicie i przy tekście.',
  ],
  'take-back': ({ name }) => [
    `Tekst „${name}” przestanie czekać na zatwierdzenie i znów będzie szkicem, który można zmieniać.`,
  ],
  reschedule: ({ name, open }) => [
    `Tekst „${name}” ukaże się sam o nowej porze zamiast ${open?.dueAt ? formatWarsawInstant(open.dueAt) : 'o dotychczasowej'}.`,
    'Dopóki jej nie potwierdzisz, obowiązuje dotychczasowa.',
  ],
  unschedule: ({ name, open }) => [
    `Tekst „${name}” nie ukaże się ${open?.dueAt ? formatWarsawInstant(open.dueAt) : 'o wyznaczonej porze'} i znów będzie szkicem.`,
  ],
  'bring-back': ({ name, slug, open }) => [
    `Artykuł „${name}” wróci do aktualności pod tym samym adresem ${addressOf(slug)} i z tą samą datą pierwszej publikacji.`,
    'Zniknie informacja o archiwum.',
    ...(open === null ? [] : ['Niepublikowane zmiany pozostaną obok.']),
  ],
  annotate: ({ name, open }) => [
    `Nota pojawi się od razu pod tekstem „${name}”. Sam tekst się nie zmieni.`,
    ...(open === null ? [] : ['Ta sama nota trafi do szkicu zmian.']),
  ],
  discard: ({ name }) => [
    `Szkic zmian „${name}” trafi do kosza, skąd można go przywrócić.`,
    'Tekst, który widzą czytelnicy, się nie zmieni.',
  ],
  duplicate: ({ name }) => [
    `Powstanie nowy szkic z tytułem, treścią, tagami, zespołami, obrazami i załącznikami artykułu „${name}”.`,
    'Dostanie własny adres. Daty, opis zmian i nota redakcji nie są kopiowane.',
  ],
  'hand-over': ({ name }) => [`Szkic „${name}” będzie prowadzić wybrana osoba: znajdzie go wśród swoich szkiców.`],
  archive: ({ name, slug }) => [
    `Artykuł „${name}” pozostanie pod adresem ${addressOf(slug)} z informacją o archiwum, datą i powodem.`,
    'Zniknie z aktualności, a rejestr zespołów wstawiony „na żywo” zatrzyma się na dzisiejszym stanie.',
    'Artykuł można przywrócić z archiwum.',
  ],
  'plan-archiving': ({ name, slug }) => [
    `Artykuł „${name}” o wyznaczonej porze sam trafi do archiwum i pozostanie pod adresem ${addressOf(slug)}.`,
    'Do tego czasu czytelnicy niczego nie zauważą. Plan można zmienić albo odwołać.',
  ],
  'replan-archiving': ({ name, archiveDueAt }) => [
    `Artykuł „${name}” trafi do archiwum o nowej porze zamiast ${archiveDueAt ? formatWarsawInstant(archiveDueAt) : 'o dotychczasowej'}.`,
    'Dopóki jej nie potwierdzisz, obowiązuje dotychczasowy plan.',
  ],
  'cancel-archiving': ({ name, archiveDueAt }) => [
    `Artykuł „${name}” nie trafi do archiwum ${archiveDueAt ? formatWarsawInstant(archiveDueAt) : 'o wyznaczonej porze'} i zostanie w aktualnościach.`,
  ],
  withdraw: ({ name, slug }) => [
    `Artykuł „${name}” od razu zniknie dla czytelników.`,
    `Pod adresem ${addressOf(slug)} zobaczą datę i powód wycofania albo przejdą do artykułu, który go zastępuje.`,
    'Wycofania nie można cofnąć. Tekst pozostanie w systemie i można go powielić.',
  ],
  bin: ({ name }) => [`Szkic „${name}” trafi do kosza, skąd można go przywrócić.`],
}

/** What happens to this article when the action is confirmed. */
export function actionEffect(action: ArticleAction, subject: EffectSubject): readonly string[] {
  return effects[action]({ ...subject, name: articleName(subject.title) })
}
