import { bodyWriter, foreign, toPage } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Texts for people who look for help. Numbers of helplines are records of their own; only 112 is in a text. */
export const helpArticles: readonly DemoArticle[] = [
  {
    key: 'helpline-2013',
    at: { on: '2013-07-18' },
    life: 'published',
    withdrawn: {
      at: { on: '2025-10-20' },
      reason: 'Podany numer telefonu jest nieaktualny. Aktualne numery są na stronie „Gdzie uzyskać pomoc”',
    },
    text: {
      title: 'Telefon zaufania dla ofiar i świadków',
      summary: 'Telefon działa w godzinach pracy biura. W sprawach pilnych odbiera telefon interwencyjny.',
      tags: ['pomoc'],
      body: () => {
        const { body, p, list } = bodyWriter('telefon-2013')
        return body(
          p(
            'Pod numerem ',
            toPage('tel:+48226289999', '22 628 99 99'),
            ' można porozmawiać o handlu ludźmi: o własnej sytuacji albo o kimś, kto potrzebuje pomocy.',
          ),
          p('Rozmowa jest możliwa w czterech językach:'),
          list(
            'polskim',
            [foreign('en', 'English'), ' (angielskim)'],
            [foreign('fr', 'français'), ' (francuskim)'],
            [foreign('vi', 'tiếng Việt'), ' (wietnamskim)'],
          ),
        )
      },
    },
  },
  {
    key: 'ukraine-2022',
    at: { on: '2022-03-10' },
    life: 'published',
    archived: {
      at: { daysBefore: 2 },
      reason: 'other',
      note: 'sytuacja opisana w stanowisku się zmieniła',
    },
    text: {
      title: 'Stanowisko w sprawie bezpieczeństwa uchodźców z Ukrainy',
      summary: 'Jak bezpiecznie przyjąć pomoc i na co uważać. Ulotki po ukraińsku, polsku i angielsku.',
      tags: ['Ukraina', 'pomoc'],
      event: '2022-03-10',
      attachments: [
        {
          file: 'leaflet-uk',
          title: 'Ulotka o bezpiecznej podróży po ukraińsku',
          locale: 'uk',
          accessibility: 'unknown',
        },
        { file: 'leaflet-pl', title: 'Ulotka o bezpiecznej podróży po polsku', locale: 'pl', accessibility: 'unknown' },
        {
          file: 'leaflet-en',
          title: 'Ulotka o bezpiecznej podróży po angielsku',
          locale: 'en',
          accessibility: 'unknown',
        },
      ],
      body: (made) => {
        const { body, p, h2, h3, list, file } = bodyWriter('ukraina-2022')
        return body(
          p(
            'Wielu ludzi pomaga dziś osobom, które uciekają przed wojną. Niektórzy chcą jednak wykorzystać cudze położenie. Poniżej zebraliśmy proste zasady.',
          ),
          h2('Zanim pojedziesz'),
          list(
            'Nie oddawaj nikomu paszportu ani telefonu.',
            'Zapisz numer rejestracyjny samochodu i wyślij go komuś bliskiemu.',
            'Powiedz komuś, dokąd jedziesz i kiedy się odezwiesz.',
          ),
          h2('Zanim przyjmiesz pracę lub nocleg'),
          list(
            'Zapytaj o adres i o nazwę firmy.',
            'Nie płać za samo znalezienie pracy.',
            'Masz prawo odmówić i odejść.',
          ),
          h2('Gdy coś niepokoi'),
          p(
            'W niebezpieczeństwie dzwoń pod 112. Inne numery są na stronie ',
            toPage('/pomoc', 'Gdzie uzyskać pomoc'),
            '.',
          ),
          h2('Ulotki'),
          h3('Trzy języki'),
          p('W wersji pokazowej ulotki są krótkim przykładem.'),
          p(foreign('uk', 'Українською мовою'), ' (po ukraińsku)'),
          file(made.attachmentId('leaflet-uk')),
          p('Po polsku'),
          file(made.attachmentId('leaflet-pl')),
          p(foreign('en', 'In English'), ' (po angielsku)'),
          file(made.attachmentId('leaflet-en')),
        )
      },
    },
  },
  {
    key: 'october-18',
    at: { on: '2023-10-18' },
    life: 'published',
    text: {
      title: 'Europejski Dzień przeciwko Handlowi Ludźmi',
      summary: '18 października przypominamy, jak rozpoznać handel ludźmi i gdzie szukać pomocy.',
      tags: ['18 października'],
      lead: { picture: 'calendar', decorative: true },
      event: '2023-10-18',
      body: () => {
        const { body, p, h2, list } = bodyWriter('dzien-2023')
        return body(
          p(
            '18 października to Europejski Dzień przeciwko Handlowi Ludźmi. Spotkasz też drugą nazwę: Europejski Dzień Walki z Handlem Ludźmi. Obie oznaczają to samo.',
          ),
          h2('Na co zwrócić uwagę'),
          list(
            'Ktoś nie ma przy sobie dokumentów, bo „trzyma je szef”.',
            'Ktoś pracuje bez przerw i nie dostaje pieniędzy.',
            'Ktoś nie może swobodnie wychodzić ani dzwonić.',
            'Ktoś inny zawsze odpowiada za niego na pytania.',
          ),
          p('Żaden z tych znaków nie jest dowodem. Każdy jest powodem, żeby zapytać albo zadzwonić.'),
          h2('Gdzie zgłosić'),
          p(
            'W nagłym niebezpieczeństwie dzwoń pod 112. Inne miejsca podaje strona ',
            toPage('/pomoc', 'Gdzie uzyskać pomoc'),
            '.',
          ),
        )
      },
    },
  },
  {
    key: 'where-to-get-help',
    at: { on: '2025-10-20' },
    life: 'published',
    text: {
      title: 'Gdzie szukać pomocy: 112, KCIK, La Strada',
      summary: 'Najpierw 112. Potem miejsca, które pomagają bez oceniania i bez pytania o dokumenty.',
      tags: ['pomoc'],
      lead: { picture: 'telephone', decorative: true },
      firstPublished: '2025-10',
      body: () => {
        const { body, p, h2, list, steps } = bodyWriter('pomoc-2025')
        return body(
          p(
            'Jeśli grozi Ci niebezpieczeństwo, dzwoń pod 112. Rozmowa jest bezpłatna. Możesz powiedzieć tylko, gdzie jesteś i że potrzebujesz pomocy.',
          ),
          h2('Kto pomaga'),
          list(
            'Krajowe Centrum Interwencyjno-Konsultacyjne (KCIK): porady i pomoc dla osób pokrzywdzonych, ich bliskich i osób zagrożonych',
            'Fundacja La Strada: pomoc organizacji pozarządowej',
            'Policja i Straż Graniczna: zgłoszenie przestępstwa',
          ),
          p(
            'Numery, godziny i języki podaje strona ',
            toPage('/pomoc', 'Gdzie uzyskać pomoc'),
            '. Przy każdym numerze podano źródło i dzień, z którego pochodzi informacja.',
          ),
          h2('Co powiedzieć'),
          steps('Gdzie jesteś.', 'Czy grozi Ci niebezpieczeństwo teraz.', 'W jakim języku chcesz rozmawiać.'),
          h2('Twoje bezpieczeństwo w sieci'),
          p(
            'Przeglądarka pamięta odwiedzane strony. Jeśli ktoś sprawdza Twój telefon lub komputer, skorzystaj z urządzenia zaufanej osoby albo z okna prywatnego.',
          ),
        )
      },
    },
  },
]
