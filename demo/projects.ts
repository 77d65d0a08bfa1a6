import type { z } from 'zod'
import type { CreateProjectInput } from '#domain/project/project-input.ts'

const mechanism = 'Norweski Mechanizm Finansowy 2009–2014'
const programme = 'PL-15'
const programmeInWords =
  'Program PL-15 nosi nazwę „Współpraca w obszarze Schengen oraz walka z przestępczością transgraniczną i ' +
  'zorganizowaną, w tym przeciwdziałanie handlowi ludźmi oraz migracjom grup przestępczych”.'
/** The pages give the whole value and the mechanism's part; who paid the rest they do not say. */
const rest = 'Pozostałe środki'

/** Co-funded projects of the ministry. Amounts in cents and grosze; the parts add up to the published value. */
export const projects: readonly z.input<typeof CreateProjectInput>[] = [
  {
    title: 'Poprawa współpracy w zakresie krajowych struktur, powołanych do walki z handlem ludźmi',
    titleEn: 'Improved cooperation structures to prevent trafficking in human beings',
    programme,
    mechanism,
    sentence:
      'Projekt „Poprawa współpracy w zakresie krajowych struktur, powołanych do walki z handlem ludźmi” jest ' +
      'współfinansowany ze środków Programu „PL-15” Norweskiego Mechanizmu Finansowego 2009–2014.',
    description: [
      'Całkowita wartość projektu to 464 044,84 EUR, z tego 394 438,11 EUR pochodzi z Norweskiego Mechanizmu Finansowego.',
      'Celem projektu było utworzenie zespołów wojewódzkich na wzór zespołu mazowieckiego z 2010 r. Prowadziło go ' +
        'Ministerstwo Spraw Wewnętrznych razem z Międzynarodową Organizacją do spraw Migracji (IOM). Od czerwca do ' +
        'listopada 2015 r. przeszkolono 15 zespołów, razem 299 osób.',
      programmeInWords,
      'Strona angielska podaje wartość 464 044,084 euro. To pomyłka w zapisie: euro dzieli się na sto centów.',
    ].join('\n\n'),
    sourceUrl:
      'https://handelludzmi.eu/hl/struktura-instytucjona/prowadzone-projekt/poprawa-wspolpracy/6498,O-projekcie.html',
    fundings: [
      { source: mechanism, amountMinor: 394_438_11, currency: 'EUR' },
      { source: rest, amountMinor: 69_606_73, currency: 'EUR' },
    ],
    logos: [
      { name: 'Norway Grants' },
      { name: 'Improved cooperation structures to prevent trafficking in human beings (logo projektu)' },
    ],
  },
  {
    title: 'Zwiększanie świadomości Polaków, którzy mogą być narażeni na handel ludźmi podczas wyjazdu za granicę',
    titleEn: 'Rising the awareness of Polish people who may be at risk of being trafficked while going abroad',
    programme,
    mechanism,
    sentence:
      'Projekt „Zwiększanie świadomości Polaków, którzy mogą być narażeni na handel ludźmi podczas wyjazdu za granicę” ' +
      'jest współfinansowany ze środków Programu „PL-15” Norweskiego Mechanizmu Finansowego 2009–2014.',
    description: [
      'Całkowita wartość projektu to 56 000 zł, z tego 47 600 zł pochodzi z Norweskiego Mechanizmu Finansowego.',
      'Projekt służył współpracy z norweskimi instytucjami i organizacjami, wymianie doświadczeń i zebraniu informacji ' +
        'o wykorzystywaniu Polaków w Norwegii. Prowadziło go Ministerstwo Spraw Wewnętrznych i Administracji.',
      programmeInWords,
    ].join('\n\n'),
    sourceUrl:
      'https://handelludzmi.eu/hl/aktualnosci/6916,Projekt-quotZwiekszanie-swiadomosci-Polakow-ktorzy-moga-byc-narazeni-na-handel-l.html',
    fundings: [
      { source: mechanism, amountMinor: 47_600_00, currency: 'PLN' },
      { source: rest, amountMinor: 8_400_00, currency: 'PLN' },
    ],
    logos: [{ name: 'Norway Grants' }],
  },
]
