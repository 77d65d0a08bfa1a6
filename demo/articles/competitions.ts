import { bodyWriter } from './body-writer.ts'
import type { DemoArticle } from './demo-article.ts'

/** Open competitions for organisations: one long past, one still being written. */
export const competitionArticles: readonly DemoArticle[] = [
  {
    key: 'competition-2016',
    at: { on: '2016-11-04' },
    life: 'published',
    archived: { at: { on: '2016-11-28' }, reason: 'expired' },
    text: {
      title: 'Ponad milion złotych na pomoc ofiarom: otwarty konkurs ofert',
      summary: 'Organizacje pozarządowe mogą zgłaszać oferty przez 21 dni.',
      tags: ['konkursy'],
      validUntil: '2016-11-25',
      attachments: [{ file: 'offer-form', title: 'Wzór oferty (przykład)', locale: 'pl', accessibility: 'unknown' }],
      body: (made) => {
        const { body, p, h2, list, steps, table, file } = bodyWriter('konkurs-2016')
        return body(
          p(
            'Ogłaszamy otwarty konkurs ofert na prowadzenie w 2017 r. krajowego centrum, które pomaga osobom pokrzywdzonym. Na to zadanie przeznaczono 1,1 mln zł.',
          ),
          h2('Najważniejsze informacje'),
          table(
            'Konkurs w skrócie',
            'column',
            ['Kwota', '1 100 000 zł'],
            ['Ogłoszenie', '04.11.2016'],
            ['Termin składania ofert (przykład)', '25.11.2016'],
            ['Czas na złożenie oferty', '21 dni'],
          ),
          h2('Kto może się zgłosić'),
          list('fundacje i stowarzyszenia', 'inne organizacje, które prowadzą działalność pożytku publicznego'),
          h2('Jak złożyć ofertę'),
          steps('Wypełnij wzór oferty.', 'Dołącz odpis z rejestru.', 'Złóż dokumenty w urzędzie albo wyślij pocztą.'),
          p('O terminie decyduje dzień, w którym oferta dotrze do urzędu.'),
          h2('Wzór'),
          file(made.attachmentId('offer-form')),
        )
      },
    },
  },
  {
    key: 'competition-draft',
    at: { daysBefore: 1 },
    life: 'draft',
    text: {
      // Left incomplete on purpose: the checklist of the editor has something to say.
      title: 'Konkurs ofert: projekt ogłoszenia',
      summary: '',
      tags: [],
      lead: { picture: 'competition-steps' },
      body: () => {
        const { body, p, h2, h3, table } = bodyWriter('konkurs-projekt')
        return body(
          p('Tekst roboczy. Kwoty jeszcze nie ma.'),
          h2(''),
          table(null, 'none', ['Kwota', ''], ['Termin', '']),
          h2('Jak złożyć ofertę'),
          h3('Dokumenty'),
          p('Do uzupełnienia.'),
        )
      },
    },
  },
]
