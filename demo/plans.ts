import type { z } from 'zod'
import type { CreatePlanInput } from '#domain/plan/plan-input.ts'
import type { EditorContext } from '#services/context.ts'
import { createPlan } from '#services/plan/create-plan.ts'
import { required } from './required.ts'

const cabinet = 'Rada Ministrów'

/**
 * National action plans as public pages describe them, in our words. The pages give the parts of a plan and some of its
 * tasks; who leads a task and how it is measured they hardly say, and neither do we.
 */
export const plans: readonly z.input<typeof CreatePlanInput>[] = [
  {
    title: 'Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2013–2015',
    firstYear: 2013,
    lastYear: 2015,
    adopted: '2013-05-20',
    adoptedBy: cabinet,
    summary:
      'Pierwszy plan na trzy lata; wcześniejsze obejmowały dwa. Miał stworzyć warunki do skutecznego przeciwdziałania handlowi ludźmi i do wspierania ofiar. Z niego wzięły się wojewódzkie zespoły.',
    unknowns:
      'Z zadań znamy jedno, ważne dla zespołów. Źródło nie mówi, kto za nie odpowiadał ani jak mierzono wynik. Sprawozdanie z planu przyjęto 26 lutego 2016 r.; jego treści tu nie mamy.',
    sourceName: 'Dolnośląski Urząd Wojewódzki, „Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2013–2015”',
    sourceUrl:
      'https://duw.pl/pl/urzad/programy/krajowy-plan-dzialania/9676,Krajowy-Plan-Dzialan-Przeciwko-Handlowi-Ludzmi-Na-Lata-2013-2015.html',
    tasks: [
      {
        number: 'III.4',
        text: 'Rozpoczęcie pracy wojewódzkich zespołów do spraw przeciwdziałania handlowi ludźmi (część III: skuteczniejsze ściganie).',
        partners:
          'urzędy wojewódzkie, Policja, Straż Graniczna, inspekcja pracy, samorządy i organizacje pozarządowe, jako członkowie zespołów',
        term: '2014–2015',
      },
    ],
  },
  {
    title: 'Krajowy Plan Działań przeciwko Handlowi Ludźmi na lata 2016–2018',
    firstYear: 2016,
    lastYear: 2018,
    summary:
      'Plan miał pięć części: I prewencja, II wsparcie i ochrona ofiar, III ściganie przestępstwa, IV szkolenia, V badania i ocena działań. Policja podaje trzy zadania pierwsze co do wagi.',
    unknowns:
      'Źródło nie podaje dnia przyjęcia planu, pełnej listy zadań, osób i urzędów odpowiedzialnych ani terminów.',
    sourceName: 'Komenda Główna Policji, „Krajowy Plan Działań przeciwko Handlowi Ludźmi na lata 2016–2018”',
    sourceUrl:
      'https://policja.pl/pol/kgp/biuro-prewencji/wydzial-profilaktyki-sp/programy-krajowe-i-rzad/128311,Krajowy-Plan-Dzialan-przeciwko-Handlowi-Ludzmi-na-lata-2016-2018.html',
    tasks: [
      { number: 'I.1–I.6', text: 'Stałe uświadamianie ludziom, czym dziś grozi handel ludźmi.' },
      {
        number: 'II.1',
        text: 'Usprawnienie i opisanie krajowej procedury postępowania z ofiarą (Krajowego Mechanizmu Referencyjnego).',
      },
      { number: 'V.1', text: 'Bieżące zbieranie i analiza danych o handlu ludźmi.' },
    ],
  },
  {
    title: 'Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2020–2021',
    firstYear: 2020,
    lastYear: 2021,
    adopted: '2020-04-10',
    adoptedBy: cabinet,
    summary:
      'Plan miał wzmocnić zapobieganie i rolę wojewódzkich zespołów oraz poprawić to, co w systemie pomocy nie pasowało do reszty. Siedem części: I koordynacja, II prewencja, III wsparcie i ochrona ofiar, IV ściganie, V szkolenia, VI badania i ocena działań, VII zmiany prawa. Na portalu ogłoszono go dopiero 20 października 2020 r.',
    unknowns: 'Znamy zadania uznane za pierwsze co do wagi, nie wszystkie. Źródła nie podają terminów ani mierników.',
    sourceName: 'Komenda Główna Policji, „Krajowy Plan Działań przeciwko Handlowi Ludźmi na lata 2020–2021”',
    sourceUrl:
      'https://policja.pl/pol/kgp/biuro-prewencji/wydzial-profilaktyki-sp/programy-krajowe-i-rzad/194689,Krajowy-Plan-Dzialan-przeciwko-Handlowi-Ludzmi-na-lata-2020-2021.html',
    tasks: [
      { number: 'II.1–II.4', text: 'Coraz lepsza wiedza ludzi o tym, jak dziś wykorzystuje się ofiary.' },
      {
        number: 'II.6',
        text: 'Wiedza przedsiębiorców o tym, że pracę u nich mogą wykonywać ofiary zmuszane do pracy.',
      },
      { number: 'III.1', text: 'Usprawnienie Krajowego Mechanizmu Referencyjnego.' },
      { number: 'VI.1', text: 'Zbieranie i analiza danych o przestępstwie handlu ludźmi.' },
    ],
  },
  {
    title: 'Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2025–2027',
    firstYear: 2025,
    lastYear: 2027,
    adopted: '2025-03-19',
    adoptedBy: cabinet,
    summary:
      'Dalszy ciąg poprzednich planów. Ma poprawić warunki, w których państwo przeciwdziała handlowi ludźmi oraz wspiera i chroni ofiary. Poniżej cele szczegółowe, które podaje źródło.',
    unknowns:
      'Źródło wymienia cele bez numerów, a nie zadania; kopia, którą mamy, urywa się przed końcem listy. Pod tym samym adresem opisano wcześniej plan na lata 2022–2024: starszego opisu już tam nie ma.',
    sourceName: 'Mazowiecki Urząd Wojewódzki, „Przeciwdziałanie handlowi ludźmi”',
    sourceUrl: 'https://www.gov.pl/web/uw-mazowiecki/przeciwdzialanie-handlowi-ludzmi',
    tasks: [
      { text: 'Więcej wiedzy społeczeństwa o handlu ludźmi.' },
      { text: 'Lepsze wsparcie ofiar, także małoletnich.' },
      { text: 'Skuteczniejsze ściganie: lepsze przepisy, struktury i sprawdzone sposoby pracy.' },
      {
        text: 'Wyższe kwalifikacje osób, które w instytucjach i organizacjach zajmują się przeciwdziałaniem i pomocą.',
      },
    ],
  },
]

/** Enters the plans as an editor. Throws Error with the issues when the verb refuses one. */
export function writeDemoPlans(context: EditorContext): void {
  for (const plan of plans) required(createPlan(context, plan), plan.title)
}
