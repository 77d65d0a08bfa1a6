import { describe, expect, test } from 'vitest'
import type { Body, Inline, TopBlock } from './body.ts'
import {
  blockIds,
  body,
  bold,
  bulletList,
  hardBreak,
  heading,
  image,
  lang,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from './body-builder.ts'
import type { BodyIssueKey } from './body-issue.ts'
import { bodyIssues } from './body-issues.ts'

/*
 * Texts as officials write them, each with the one thing that somebody who cannot see, or cannot see well, would stumble
 * over; and texts that are fine, about which the editor must keep silent.
 */

const id = blockIds('pisanie')
const p = (...content: (string | Inline)[]): TopBlock =>
  paragraph(id(), ...content.map((part) => (typeof part === 'string' ? text(part) : part)))
const to = (href: string, words: string) => text(words, link({ kind: 'url', href }))
const page = 'https://dane.example/raport'
const picture = (alt: string, caption: string | null = null): TopBlock => image(id(), 1, { alt, caption })
const after = p('Zespół spotyka się raz w miesiącu.')
const lines = (...words: string[]): TopBlock =>
  p(...words.flatMap((line, index) => (index === 0 ? [text(line)] : [hardBreak, text(line)])))

const keysOf = (of: Body) => bodyIssues(of).map(({ key }) => key)

const bad: readonly (readonly [string, BodyIssueKey, readonly TopBlock[]])[] = [
  // headings that are only drawn
  ['a bold paragraph with a plain colon', 'paragraph-as-heading', [p(text('Skład zespołu', bold), ':'), after]],
  [
    'a bold question above its answer',
    'paragraph-as-heading',
    [p(text('Kto może skorzystać?', bold), hardBreak, text('Każdy.'))],
  ],
  ['one word in capitals', 'capitals-as-heading', [p('UWAGA'), after]],
  ['capitals and a year', 'capitals-as-heading', [p('KONKURS 2024'), after]],
  ['a bold paragraph', 'paragraph-as-heading', [p(text('Kto może złożyć wniosek', bold)), after]],
  ['a bold question', 'paragraph-as-heading', [p(text('Gdzie szukać pomocy?', bold)), after]],
  [
    'a bold line before a list',
    'paragraph-as-heading',
    [p(text('Potrzebne dokumenty:', bold)), bulletList(id(), listItem(id(), paragraph(id(), text('wniosek'))))],
  ],
  [
    'bold in two pieces',
    'paragraph-as-heading',
    [p(text('Terminy ', bold), text('naboru', bold, { type: 'italic' })), after],
  ],
  ['a numbered bold paragraph', 'paragraph-as-heading', [p(text('II. Zasady finansowania', bold)), after]],
  ['capitals as a heading', 'capitals-as-heading', [p('INFORMACJE DLA CUDZOZIEMCÓW'), after]],
  ['a heading in capitals', 'capitals-as-heading', [heading(id(), 2, text('OGŁOSZENIE O KONKURSIE')), after]],
  ['capitals in a sentence', 'capitals-in-text', [p('Prosimy: NIE PODPISUJ UMOWY BEZ CZYTANIA, to ważne.')]],
  ['capitals for urgency', 'capitals-in-text', [p('UWAGA NA FAŁSZYWE OFERTY pracy za granicą.')]],
  // spaced letters
  ['three letters', 'spaced-letters', [p('Odpowiedź brzmi T A K zawsze.')]],
  ['two spaces', 'spaced-letters', [p('P  O  M  O  C dla ofiar')]],
  ['spaced capitals', 'spaced-letters', [p('K O M U N I K A T w sprawie naboru')]],
  ['spaced small letters', 'spaced-letters', [p('To jest b a r d z o ważne.')]],
  ['spaced heading', 'spaced-letters', [heading(id(), 2, text('P r o g r a m')), after]],
  // lists written by hand
  ['arrows', 'fake-list', [p('-> wniosek'), p('-> opłata')]],
  ['Roman numbers', 'fake-list', [p('I. Wstęp'), p('II. Zadania'), p('III. Terminy')]],
  ['hyphens close to their words', 'fake-list', [p('W skład wchodzą:'), p('-policja,'), p('-straż.')]],
  ['numbers close to their words', 'fake-list', [p('1)wniosek'), p('2)opłata')]],
  [
    'dashes without a colon',
    'fake-list',
    [p('Zadania zespołu'), p('- Pomoc ofiarom'), p('- Szkolenia'), p('- Współpraca')],
  ],
  ['numbers with a hyphen', 'fake-list', [p('1 - wniosek'), p('2 - opłata')]],
  ['hyphens under a colon', 'fake-list', [p('W skład wchodzą:'), p('- policja'), p('- prokuratura')]],
  ['dashes with commas', 'fake-list', [p('– wniosek,'), p('– oświadczenie,'), p('– kopia umowy.')]],
  ['bullets typed', 'fake-list', [p('• policja'), p('• Straż Graniczna')]],
  ['one bullet', 'fake-list', [p('Zapraszamy:'), p('· szkoły')]],
  ['squares', 'fake-list', [p('▪ raz'), p('▪ dwa')]],
  ['numbers typed', 'fake-list', [p('1. Wypełnij wniosek'), p('2. Podpisz go'), p('3. Wyślij')]],
  ['numbers with brackets in one paragraph', 'fake-list', [lines('Trzeba:', '1) zadzwonić', '2) opisać sprawę')]],
  ['letters typed', 'fake-list', [p('a) imię i nazwisko'), p('b) adres')]],
  ['stars', 'fake-list', [p('* noclegi'), p('* wyżywienie')]],
  ['lines broken by hand', 'fake-list', [lines('Zabierz ze sobą:', '- dowód,', '- umowę.')]],
  // languages
  ['a short English sentence', 'foreign-unmarked', [p('Human trafficking is a crime.')]],
  ['an English motto', 'foreign-unmarked', [p('Motto: „Stop trafficking in human beings now”.')]],
  ['a Spanish sentence', 'foreign-unmarked', [p('Si necesita ayuda, llame a este número.')]],
  ['an Italian sentence', 'foreign-unmarked', [p('Se hai bisogno di aiuto, chiama questo numero.')]],
  ['a Turkish sentence', 'foreign-unmarked', [p('Yardıma ihtiyacınız varsa bizi arayın.')]],
  ['an English sentence', 'foreign-unmarked', [p('If you need help, call us and we will find a safe place for you.')]],
  [
    'an English sentence in a Polish text',
    'foreign-unmarked',
    [p('Hasło kampanii brzmi: „You are not for sale and you can ask for help”.')],
  ],
  ['a Ukrainian sentence', 'foreign-unmarked', [p('Зателефонуйте нам, якщо вам потрібна допомога.')]],
  ['one word in Cyrillic', 'foreign-unmarked', [p('Ulotka „Допомога” jest w urzędach.')]],
  [
    'a German sentence',
    'foreign-unmarked',
    [p('Wenn Sie Hilfe brauchen, rufen Sie uns an und sprechen mit einer Beraterin.')],
  ],
  ['a French sentence', 'foreign-unmarked', [p('Vous avez le droit de demander une aide dans votre langue.')]],
  ['a Romanian sentence', 'foreign-unmarked', [p('Linia este pentru persoanele care nu sunt din Polonia.')]],
  ['a Vietnamese sentence', 'foreign-unmarked', [p('Hãy gọi cho chúng tôi nếu bạn cần giúp đỡ.')]],
  ['Arabic', 'foreign-unmarked', [p('اتصل بنا إذا كنت بحاجة إلى مساعدة')]],
  // words that only eyes can follow
  ['a colour of words', 'sensory-wording', [p('Przeczytaj czerwony tekst poniżej.')]],
  ['a colour on a map', 'sensory-wording', [p('Województwa z zespołem mają na mapie kolor niebieski.')]],
  ['a frame beside', 'sensory-wording', [p('Numer znajdziesz w ramce obok.')]],
  ['a size', 'sensory-wording', [p('Naciśnij duży przycisk.')]],
  ['a sound', 'sensory-wording', [p('Po usłyszeniu sygnału kliknij „Dalej”.')]],
  ['as one can see', 'sensory-wording', [p('Jak widać na wykresie, liczba spraw rośnie.')]],
  ['a colour of a button', 'sensory-wording', [p('Kliknij zielony przycisk na stronie.')]],
  ['a side of the screen', 'sensory-wording', [p('Formularz jest po prawej stronie ekranu.')]],
  ['a menu on the left', 'sensory-wording', [p('Wybierz dział w menu po lewej stronie.')]],
  ['marked in red', 'sensory-wording', [p('Pola zaznaczone na czerwono są obowiązkowe.')]],
  ['marked by a colour', 'sensory-wording', [p('Terminy są wyróżnione kolorem.')]],
  ['a shape', 'sensory-wording', [p('Naciśnij okrągłą ikonę.')]],
  ['a corner', 'sensory-wording', [p('Wyszukiwarka jest w prawym górnym rogu.')]],
  ['a colour after the thing', 'sensory-wording', [p('Szczegóły są pod przyciskiem w kolorze niebieskim.')]],
  // links
  ['the link below', 'link-says-nothing', [p('Zapisy przez ', to(page, 'poniższy link'), '.')]],
  ['more on this', 'link-says-nothing', [p(to(page, 'Więcej na ten temat'))]],
  ['a telephone with a stroke', 'phone-in-text', [p('tel. 22/555 01 23')]],
  ['a spelled e-mail', 'email-in-text', [p('Pisz: nabor(at)urzad.example')]],
  ['here', 'link-says-nothing', [p('Wniosek znajduje się ', to(page, 'w tym miejscu'), '.')]],
  ['this document', 'link-says-nothing', [p('Zasady opisuje ', to(page, 'ten dokument'), '.')]],
  ['under this link', 'link-says-nothing', [p('Zapisy ', to(page, 'pod tym linkiem'), '.')]],
  ['on the page', 'link-says-nothing', [p('Więcej ', to(page, 'na stronie internetowej'), '.')]],
  ['download the file', 'link-says-nothing', [p(to(page, 'Pobierz plik'))]],
  ['in the attachment', 'link-says-nothing', [p('Wykaz ', to(page, 'w załączniku'), '.')]],
  ['an address as words', 'link-is-address', [p(to(page, 'www.dane.example/raport'))]],
  [
    'one text, two places',
    'link-same-text',
    [p(to(page, 'Raport roczny')), p(to('https://dane.example/inny', 'raport roczny'))],
  ],
  [
    'a PDF without its kind',
    'link-file-kind',
    [p('Zobacz ', to('https://dane.example/plan.pdf', 'plan działań'), '.')],
  ],
  ['a Word file without its kind', 'link-file-kind', [p(to('/pliki/wniosek.docx?v=2', 'Wzór wniosku'))]],
  ['a telephone', 'phone-in-text', [p('Zadzwoń pod numer 22 555 01 23.')]],
  ['a telephone in one piece', 'phone-in-text', [p('Dyżur: tel. 600100200 w dni robocze.')]],
  ['a telephone with the country', 'phone-in-text', [p('Z zagranicy: +48 22 555 01 23.')]],
  ['an e-mail', 'email-in-text', [p('Zgłoszenia: nabor@urzad.example do piątku.')]],
  // pictures
  ...(
    [
      ['zdjecie', 'image-alt-says-nothing'],
      ['Wykres', 'image-alt-says-nothing'],
      ['mapa', 'image-alt-says-nothing'],
      ['brak', 'image-alt-says-nothing'],
      ['Zdjęcie ilustracyjne', 'image-alt-says-nothing'],
      ['ilustracja do tekstu', 'image-alt-says-nothing'],
      ['lorem ipsum', 'image-alt-says-nothing'],
      ['Grafika: MSWiA', 'image-alt-is-credit'],
      ['Brak opisu', 'image-alt-says-nothing'],
      ['-', 'image-alt-says-nothing'],
      ['...', 'image-alt-says-nothing'],
      ['asdf', 'image-alt-says-nothing'],
      ['xxx', 'image-alt-says-nothing'],
      ['zdjęcie nr 3', 'image-alt-says-nothing'],
      ['obraz dekoracyjny', 'image-alt-says-nothing'],
      ['tekst alternatywny', 'image-alt-says-nothing'],
      ['https://dane.example/zdjecie', 'image-alt-is-address'],
      ['www.urzad.example', 'image-alt-is-address'],
      ['IMG_20240501_101112', 'image-alt-is-file-name'],
      ['plakat-kampanii-final2', 'image-alt-is-file-name'],
      ['Bez nazwy-1', 'image-alt-is-file-name'],
      ['5f3a9c1e77b04d2a', 'image-alt-is-file-name'],
      ['fot. Anna Nowak', 'image-alt-is-credit'],
      ['Źródło: Straż Graniczna', 'image-alt-is-credit'],
      ['© Urząd Wojewódzki', 'image-alt-is-credit'],
      ['Jan Kowalski / PAP', 'image-alt-is-credit'],
    ] as const
  ).map(([alt, key]) => [`alt ${alt}`, key, [picture(alt)]] as const),
]

const good: readonly (readonly [string, readonly TopBlock[]])[] = [
  [
    'three people speak',
    [p('– Dziękuję – powiedział minister.'), p('– To my dziękujemy – odpowiedział wojewoda.'), p('– Do zobaczenia.')],
  ],
  ['people on a picture from the left', [p('Na zdjęciu od lewej: wojewoda Anna Nowak i komendant Jan Lis.')]],
  ['names with colours', [p('Niebieska Linia, Zielona Linia i Czerwony Krzyż prowadzą dyżury.')]],
  ['a bank account', [p('Konto: 12 1020 1026 0000 0102 0123 4567')]],
  ['an English name of a project', [p('Projekt „Safe Work Abroad” zakończono.')]],
  ['a postal address', [p('Adres: ul. Batorego 5, 02-591 Warszawa')]],
  ['a bold name above an address', [p(text('Komenda Główna', bold), hardBreak, text('ul. Puławska 148')), after]],
  ['alt that begins with a number of years', [picture('Foto 25 lat policji')]],
  ['alt with a colon', [picture('Grafika: dłoń zatrzymuje cień')]],
  ['a heading', [heading(id(), 2, text('Kto może złożyć wniosek')), after]],
  ['bold words in a sentence', [p('Termin mija ', text('30 czerwca', bold), '.'), after]],
  ['a bold sentence', [p(text('Nabór przedłużono do końca roku.', bold)), after]],
  ['a bold warning', [p(text('Nie oddawaj nikomu dokumentów!', bold)), after]],
  ['a bold signature at the end', [after, p(text('Anna Nowak', bold))]],
  ['short names of offices', [p('W spotkaniu wzięli udział przedstawiciele MSWiA, KCIK i UNODC.')]],
  ['a short name alone', [p('MSWiA'), after]],
  ['two offices in capitals', [p('OBWE ODIHR i Rada Europy ogłosiły raport.')]],
  ['a paragraph sign of the law', [p('Zgodnie z art. 189a § 1 k.k. handel ludźmi jest zbrodnią.')]],
  ['classes by letters', [p('Prawo jazdy kategorii A B C D nie jest potrzebne.')]],
  ['small words in a row', [p('Mówi o tym i w domu, i w pracy.')]],
  ['initials', [p('Wyrok w sprawie J. K. i A. Z. jest prawomocny.')]],
  ['a real list', [p('W skład wchodzą:'), bulletList(id(), listItem(id(), paragraph(id(), text('policja,'))))]],
  ['a real numbered list', [orderedList(id(), 1, listItem(id(), paragraph(id(), text('Wypełnij wniosek'))))]],
  ['words of somebody with a dash', [p('– Liczba ofiar rośnie – powiedział wojewoda.')]],
  [
    'two people speak',
    [p('– Liczba ofiar rośnie – powiedział wojewoda.'), p('– Potrzebujemy pomocy – dodała pani dyrektor.')],
  ],
  ['a footnote', [p('* Dane za rok 2023.')]],
  ['one number at the beginning', [p('1. edycja konkursu odbyła się w 2019 r.')]],
  ['a date at the beginning', [p('2 marca 2015 r. powołano zespół.')]],
  [
    'a paragraph of a legal act kept as words',
    [p('§ 1. Powołuje się zespół.'), p('§ 2. Zespół działa przy wojewodzie.')],
  ],
  ['a marked English sentence', [p('Hasło: ', text('You are not for sale and you can ask for help.', lang('en')))]],
  ['a marked Ukrainian word', [p('Ulotka „', text('Допомога', lang('uk')), '” jest w urzędach.')]],
  ['a name of an organisation', [p('Fundacja La Strada i Norway Grants wspierają projekt.')]],
  ['an English name', [p('Raport przygotowała Group of Experts on Action against Trafficking in Human Beings.')]],
  ['a Polish sentence without diacritics', [p('Projekt prowadzi wojewoda razem z samorządem i policja mu pomaga.')]],
  ['names of streets', [p('Urząd mieści się na pl. Bankowym 3/5, wejście A.')]],
  ['a side of a river', [p('Urząd stoi po prawej stronie Wisły.')]],
  ['a red cross', [p('Pomaga Polski Czerwony Krzyż i zielona szkoła w Białowieży.')]],
  ['a table below', [p('Dane są w tabeli poniżej.')]],
  ['the right hand', [p('Poszkodowany stracił władzę w prawej ręce.')]],
  ['a link that says where', [p('Zobacz ', to(page, 'raport za 2023 rok'), '.')]],
  ['a link of one word', [p(to('/kontakt', 'Kontakt'))]],
  ['two links to one place', [p(to(page, 'Raport roczny')), p(to('http://www.dane.example/raport/', 'Raport roczny'))]],
  ['a PDF with its kind', [p(to('https://dane.example/plan.pdf', 'Plan działań (PDF, 2 MB)'))]],
  ['a page of a department', [p(to('https://dane.example/dokumenty', 'Dokumenty programu Wspieraj'))]],
  ['a telephone that is a link', [p('Zadzwoń: ', to('tel:+48225550123', '22 555 01 23'), '.')]],
  ['an e-mail that is a link', [p('Napisz: ', to('mailto:nabor@urzad.example', 'nabor@urzad.example'), '.')]],
  ['an emergency number', [p('W nagłej sprawie dzwoń pod 112.')]],
  ['an amount', [p('Program kosztuje 120 000 000 zł, a fundusz ma 464 044 840 euro.')]],
  ['a number of a register', [p('Fundacja ma REGON 123456785 i NIP 526-000-12-34.')]],
  ['a year and a number of a journal', [p('Dz.U. z 2019 r. poz. 848, zmiana z 2023 r. poz. 1234')]],
  ['many people', [p('W Polsce mieszka 37 700 000 osób.')]],
  ['alt of a meeting', [picture('Uczestnicy posiedzenia przy okrągłym stole')]],
  ['alt of a map', [picture('Mapa Polski: zespoły działają w dwunastu województwach')]],
  ['alt of a chart', [picture('Wykres: liczba spraw rośnie od 30 w 2019 do 75 w 2023')]],
  ['alt of a logo', [picture('Logo Straży Granicznej')]],
  ['alt of an office', [picture('MSWiA')]],
  ['alt of a portrait', [picture('Zdjęcie wojewody')]],
  ['alt with a hyphen and a number', [picture('COVID-19 na plakacie')]],
  ['alt with an author in the caption', [picture('Sala obrad', 'Fot. Anna Nowak')]],
]

test('there are sixty cases to help with and forty to keep silent about', () => {
  expect(bad.length).toBeGreaterThanOrEqual(60)
  expect(good.length).toBeGreaterThanOrEqual(40)
})

describe('is helped', () => {
  test.each(bad)('%s: %s', (_name, key, blocks) => {
    expect(keysOf(body(...blocks))).toEqual([key])
  })
})

describe('passes without a word', () => {
  test.each(good)('%s', (_name, blocks) => {
    expect(keysOf(body(...blocks))).toEqual([])
  })
})
