import type {
  Barrier,
  Statement,
  StatementBlock,
  StatementContent,
  StatementInline,
  StatementSection,
} from './statement.ts'

const LEGAL_ACT =
  'ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych'
const ANNEX = `załącznikiem do ${LEGAL_ACT.replace('ustawą', 'ustawy')}`

/**
 * The statement by the rules in statement.ts.
 * Throws RangeError when the content contradicts itself: a status that the barriers deny, dates out of order.
 */
export function buildStatement(content: StatementContent): Statement {
  requireHonest(content)
  return [
    opening(content),
    status(content),
    ...unavailable(content),
    preparation(content),
    ...listed('Udogodnienia, ograniczenia i inne informacje', content.conveniences),
    ...listed('Skróty klawiszowe', content.shortcuts),
    feedback(content),
    procedure(content),
    { level: 2, title: 'Pozostałe informacje', blocks: [] },
    ...mobileApps(content),
    architecture(content),
    section(3, 'Dostępność komunikacyjno-informacyjna', 'a11y-komunikacja', [paragraph(content.communication)]),
  ]
}

function requireHonest({ status, barriers, exceptions, excessiveCost, ...dates }: StatementContent): void {
  const isWhole = barriers.length === 0 && exceptions.length === 0 && excessiveCost === null
  if (isWhole !== (status === 'w pełni zgodna')) {
    throw new RangeError(`Status „${status}” with ${barriers.length} barriers`)
  }
  if (dates.siteUpdatedOn < dates.sitePublishedOn) throw new RangeError('The site changed before it was published')
  if (dates.reviewedOn !== null && dates.reviewedOn < dates.madeOn) {
    throw new RangeError('The statement was reviewed before it was made')
  }
}

function opening({ publisher, siteUrl, sitePublishedOn, siteUpdatedOn }: StatementContent): StatementSection {
  return section(1, 'Deklaracja dostępności', undefined, [
    {
      kind: 'paragraph',
      id: 'a11y-wstep',
      parts: [
        { id: 'a11y-podmiot', text: publisher },
        ' zobowiązuje się zapewnić dostępność swojej ',
        { id: 'a11y-zakres', text: 'strony internetowej' },
        ` zgodnie z ${LEGAL_ACT}. Deklaracja dostępności dotyczy strony internetowej `,
        { id: 'a11y-url', text: siteUrl, href: siteUrl },
        '.',
      ],
    },
    {
      kind: 'list',
      items: [
        ['Data publikacji strony internetowej: ', { id: 'a11y-data-publikacja', day: sitePublishedOn }],
        ['Data ostatniej istotnej aktualizacji: ', { id: 'a11y-data-aktualizacja', day: siteUpdatedOn }],
      ],
    },
  ])
}

function status({ siteName, status }: StatementContent): StatementSection {
  const why = status === 'częściowo zgodna' ? ' z powodu niezgodności lub wyłączeń wymienionych poniżej' : ''
  return section(2, 'Stan dostępności cyfrowej', undefined, [
    {
      kind: 'paragraph',
      id: 'a11y-status',
      parts: [`Strona internetowa „${siteName}” jest ${status} z ${ANNEX}${why}.`],
    },
  ])
}

function unavailable({ status, barriers, exceptions, excessiveCost }: StatementContent): StatementSection[] {
  if (status === 'w pełni zgodna') return []
  return [
    { level: 2, title: 'Niedostępne treści', blocks: [] },
    ...(barriers.length === 0
      ? []
      : [section(3, 'Niezgodność z załącznikiem', undefined, [{ kind: 'list', items: barriers.map(barrierParts) }])]),
    ...(exceptions.length === 0
      ? []
      : [
          section(3, 'Treści nieobjęte przepisami', undefined, [
            { kind: 'list', items: exceptions.map((exception) => [exception]) },
          ]),
        ]),
    ...(excessiveCost === null
      ? []
      : [
          section(3, 'Nadmierne koszty', undefined, [
            { kind: 'paragraph', parts: [{ id: 'a11y-ocena', ...excessiveCost }] },
          ]),
        ]),
  ]
}

function barrierParts({ element, page, description }: Barrier): StatementInline[] {
  return [`${element}`, ...(page ? [' (', page, ')'] : []), `: ${description}`]
}

function preparation({ madeOn, reviewedOn, assessment }: StatementContent): StatementSection {
  const dates: StatementInline[][] = [
    ['Data sporządzenia deklaracji: ', { id: 'a11y-data-sporzadzenie', day: madeOn }],
    ...(reviewedOn === null
      ? []
      : [['Data ostatniego przeglądu deklaracji: ', { id: 'a11y-data-przeglad', day: reviewedOn } as const]]),
  ]
  return section(2, 'Przygotowanie deklaracji dostępności', undefined, [
    { kind: 'list', items: dates },
    ...assessment.map(paragraph),
  ])
}

function feedback({ contact }: StatementContent): StatementSection {
  return section(2, 'Informacje zwrotne i dane kontaktowe', undefined, [
    paragraph('Problemy z dostępnością cyfrową tej strony zgłoś do nas. Odpowiada za nią:'),
    {
      kind: 'list',
      items: [
        ['Komórka: ', { id: 'a11y-kontakt', text: contact.unit }],
        ['E-mail: ', { id: 'a11y-email', text: contact.email, href: `mailto:${contact.email}` }],
        ['Telefon: ', { id: 'a11y-telefon', text: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, '')}` }],
      ],
    },
  ])
}

function procedure({ publisher }: StatementContent): StatementSection {
  return section(2, 'Obsługa wniosków i skarg związanych z dostępnością', 'a11y-procedura', [
    paragraph(
      'Każdy może zażądać, aby strona lub jej część była dostępna cyfrowo. Każdy może też poprosić o tę samą treść w innej formie, na przykład odczytaną przez telefon albo przysłaną jako zwykły tekst.',
    ),
    paragraph(
      'W zgłoszeniu napisz, o którą stronę lub treść chodzi i jak się z tobą skontaktować. Jeżeli prosisz o inną formę, napisz, jaka jest dla ciebie wygodna.',
    ),
    paragraph(
      'Odpowiemy od razu, a najpóźniej w ciągu 7 dni od zgłoszenia. Jeżeli to za krótko, powiadomimy cię, kiedy spełnimy prośbę; nie może to być później niż 2 miesiące od zgłoszenia.',
    ),
    paragraph(
      `Jeżeli zapewnienie dostępności nie będzie możliwe, zaproponujemy inny sposób dostępu. Gdy odmówimy albo nie dotrzymamy terminów, możesz złożyć skargę. Adresat skargi: ${publisher}. Wystarczy e-mail lub list.`,
    ),
    {
      kind: 'paragraph',
      parts: [
        'Po wyczerpaniu tej drogi możesz też złożyć wniosek do ',
        { text: 'Rzecznika Praw Obywatelskich', href: 'https://bip.brpo.gov.pl/' },
        '.',
      ],
    },
  ])
}

function mobileApps({ mobileApps }: StatementContent): StatementSection[] {
  return mobileApps === null ? [] : [section(3, 'Aplikacje mobilne', 'a11y-aplikacje', [paragraph(mobileApps)])]
}

function architecture({ architecture: { text, href } }: StatementContent): StatementSection {
  return section(3, 'Dostępność architektoniczna', 'a11y-architektura', [
    paragraph(text),
    ...(href === null
      ? []
      : [
          {
            kind: 'paragraph' as const,
            parts: [{ id: 'a11y-architektura-url' as const, text: 'Opis dostępności architektonicznej', href }],
          },
        ]),
  ])
}

/** A heading with a list under it; nothing to list, no heading. */
function listed(title: string, items: readonly string[]): StatementSection[] {
  return items.length === 0
    ? []
    : [section(2, title, undefined, [{ kind: 'list', items: items.map((item) => [item]) }])]
}

function section(
  level: StatementSection['level'],
  title: string,
  id: StatementSection['id'] | undefined,
  blocks: readonly StatementBlock[],
): StatementSection {
  return { level, title, ...(id && { id }), blocks }
}

function paragraph(text: string): StatementBlock {
  return { kind: 'paragraph', parts: [text] }
}
