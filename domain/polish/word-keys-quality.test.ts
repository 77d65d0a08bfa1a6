import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { foldLetters } from '../text/fold-letters.ts'
import { finds, keys, seededNumbers } from './testing-word-keys.ts'

/** Drawn by scripts/draw-polish-lemmas.ts; the file says from what. Forms with the prefix nie- were left out. */
const SAMPLE = 'domain/polish/testing-lemmas.tsv'

type Keys = readonly (readonly string[])[]
type Lemma = { kind: string; word: string; index: Keys; query: Keys; plainQuery: Keys }

let lemmas: readonly Lemma[]
beforeAll(() => {
  const lines = readFileSync(SAMPLE, 'utf8').split('\n')
  lemmas = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', word = '', ...others] = line.split('\t')
      const forms = [word, ...others]
      return {
        kind,
        word,
        index: forms.map(keys.indexKeys),
        query: forms.map(keys.queryKeys),
        plainQuery: forms.map((form) => keys.queryKeys(foldLetters(form))),
      }
    })
})

const meet = (a: readonly string[] = [], b: readonly string[] = []) => a.some((key) => b.includes(key))

/** Share of the pairs of different forms that meet, the one in a text and the other in a query. */
function recallOf(lemma: Lemma, query: Keys): number {
  const pairs = lemma.index.flatMap((inText, text) =>
    query.flatMap((asked, other) => (text === other ? [] : [meet(inText, asked)])),
  )
  return pairs.filter(Boolean).length / pairs.length
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

describe('forms of one word meet', () => {
  test.each([
    ['noun', 300, 0.97],
    ['adjective', 200, 0.95],
    ['verb', 150, 0.85],
    ['name', 300, 0.95],
    ['unknown', 200, 0.8],
  ])('%s: of %i words', (kind, size, threshold) => {
    const ofKind = lemmas.filter((lemma) => lemma.kind === kind)
    expect(ofKind).toHaveLength(size)
    const written = average(ofKind.map((lemma) => recallOf(lemma, lemma.query)))
    const plain = average(ofKind.map((lemma) => recallOf(lemma, lemma.plainQuery)))
    expect(written).toBeGreaterThanOrEqual(threshold)
    // Typed without diacritics at most one point less is found.
    expect(plain).toBeGreaterThanOrEqual(written - 0.01)
  })
})

describe('different words do not meet', () => {
  test('that begin with the same four letters: 4 % of the pairs at most', () => {
    const alike = Map.groupBy(lemmas, ({ word }) => foldLetters(word).slice(0, 4))
    const pairs = [...alike.values()].flatMap((group) =>
      group.flatMap((lemma) =>
        group
          .filter((other) => other.word !== lemma.word)
          .flatMap((other) => lemma.index.flatMap((inText) => other.query.map((asked) => meet(inText, asked)))),
      ),
    )
    expect(pairs.length).toBeGreaterThan(50_000)
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThanOrEqual(0.04)
  })

  test('of 200,000 random pairs none', () => {
    const next = seededNumbers(1)
    const met: string[] = []
    let different = 0
    for (let count = 0; count < 200_000; count++) {
      const [a, b] = [lemmas[next(lemmas.length)], lemmas[next(lemmas.length)]]
      if (!a || !b || foldLetters(a.word).slice(0, 4) === foldLetters(b.word).slice(0, 4)) continue
      different++
      if (meet(a.index[next(a.index.length)], b.query[next(b.query.length)])) met.push(`${a.word}, ${b.word}`)
    }
    expect(different).toBeGreaterThan(190_000)
    expect(met).toEqual([])
  })
})

/** Words that look alike, each with some of its forms. */
test.each([
  ['urząd urzędu urzędem urzędzie urzędów', 'urządzenie urządzenia urządzeń urządzeniem'],
  ['straż straży strażą straże', 'strażak strażaka strażacy strażaków'],
  ['policja policji policję policją', 'policzek policzka policzki policzków'],
  ['ofiara ofiary ofierze ofiar', 'ofiarność ofiarności ofiarnością'],
  ['praca pracy pracę prac', 'pracownia pracowni pracownię'],
  ['praca pracy pracę prac', 'pracodawca pracodawcy pracodawców'],
  ['konkurs konkursu konkursy konkursów', 'konkurent konkurenta konkurenci'],
  ['handel handlu handlem', 'handlarz handlarza handlarze'],
  ['plan planu plany planów', 'planeta planety planet'],
  ['kara kary karę kar', 'karta karty kartę kart'],
  ['rada rady radę rad', 'radio radia radiem'],
  ['minister ministra ministrem', 'ministerstwo ministerstwa ministerstwem'],
  ['gmina gminy gminie gmin', 'gminność gminności'],
  ['kraj kraju kraje krajów', 'krajobraz krajobrazu krajobrazy'],
  ['szkoła szkoły szkołę szkół', 'szkolenie szkolenia szkoleń'],
  ['szkoda szkody szkód', 'szkolenie szkolenia szkoleń'],
  ['pomoc pomocy pomocą', 'pomocnik pomocnika pomocnicy'],
  ['dziecko dziecka dzieci dziećmi', 'dzieciństwo dzieciństwa'],
  ['wojewoda wojewody wojewodowie', 'województwo województwa województw'],
  ['granica granicy granic', 'granit granitu granity'],
  ['prokurator prokuratora prokuratorzy', 'prokuratura prokuratury prokuratur'],
  ['ludzie ludzi ludźmi ludziom', 'ludność ludności'],
  ['zarząd zarządu zarządy', 'zarządzenie zarządzenia zarządzeń'],
  ['mieszkanie mieszkania mieszkań', 'mieszkaniec mieszkańca mieszkańcy'],
  ['organ organu organy organów', 'organizacja organizacji organizacje'],
  ['zespół zespołu zespoły zespołów', 'zespolenie zespolenia'],
  ['sprawa sprawy spraw', 'sprawca sprawcy sprawców'],
  ['żądanie żądania żądań', 'rządy rządu rząd'],
  ['świadek świadka świadkowie', 'świadczenie świadczenia świadczeń'],
  ['przestępstwo przestępstwa przestępstw', 'przestępca przestępcy przestępców'],
  ['powiat powiatu powiaty', 'powieść powieści'],
  ['wyzysk wyzysku wyzyskiem', 'wyzwanie wyzwania wyzwań'],
  ['kariera kariery karierę', 'karetka karetki karetek'],
])('%s is not %s', (ones, others) => {
  const met = ones
    .split(' ')
    .flatMap((one) => others.split(' ').map((other) => [one, other] as const))
    .filter(([one, other]) => finds(one, other) || finds(other, one))
  expect(met).toEqual([])
})

/** Words that differ in nothing but a diacritic. Typed without it they mean both; typed with it, in any case, only one. */
test.each([
  ['kąt kąta kątem Kąt KĄTY', 'kat kata katem Kat KATY'],
  ['łaska łaski łaską Łaska ŁASKI', 'laska laski Laska LASKI'],
  ['bąk bąka bąkiem BĄKI', 'bak baka Baku BAKI'],
])('%s does not find %s', (ones, others) => {
  const met = ones
    .split(' ')
    .flatMap((one) => others.split(' ').map((other) => [one, other] as const))
    .filter(([one, other]) => finds(one, other))
  expect(met).toEqual([])
  expect(finds(others.split(' ')[0] ?? '', ones.split(' ')[0] ?? '')).toBe(true)
})

test('wiek and wieko share a form, and only by that they meet', () => {
  expect(finds('wiek', 'wieku')).toBe(true)
  expect(finds('wieko', 'wiek')).toBe(true)
  expect(finds('wieko', 'wiekowi')).toBe(false)
})

/** What the portal writes about, in all its forms. */
test.each([
  'szkolenie szkolenia szkoleniu szkoleniem szkoleń szkoleniom szkoleniami szkoleniach',
  'policja policji policję policją policjo policje policjom policjami policjach',
  'ofiara ofiary ofierze ofiarę ofiarą ofiaro ofiar ofiarom ofiarami ofiarach',
  'konkurs konkursu konkursowi konkursem konkursie konkursy konkursów konkursom konkursami konkursach',
  'handel handlu handlowi handlem handle',
  'ludzie ludzi ludziom ludźmi ludziach',
  'człowiek człowieka człowiekowi człowiekiem człowieku człowiecze ludzie ludzi ludźmi',
  'zespół zespołu zespołowi zespołem zespole zespoły zespołów zespołom zespołami zespołach',
  'wojewoda wojewody wojewodzie wojewodę wojewodą wojewodo wojewodowie wojewodów wojewodom wojewodami wojewodach',
  'województwo województwa województwu województwem województwie województw województwom województwami województwach',
  'zarządzenie zarządzenia zarządzeniu zarządzeniem zarządzeń zarządzeniom zarządzeniami zarządzeniach',
  'pomoc pomocy pomocą pomoce pomocom pomocami pomocach',
  'cudzoziemiec cudzoziemca cudzoziemcowi cudzoziemcem cudzoziemcu cudzoziemcze cudzoziemcy cudzoziemców cudzoziemcom cudzoziemcami cudzoziemcach',
  'praca pracy pracę pracą praco prace prac pracom pracami pracach',
  'przymusowa przymusowej przymusową przymusowy przymusowego przymusowemu przymusowym przymusowe przymusowych przymusowymi',
  'prokurator prokuratora prokuratorowi prokuratorem prokuratorze prokuratorzy prokuratorów prokuratorom prokuratorami prokuratorach',
  'prokuratura prokuratury prokuraturze prokuraturę prokuraturą prokuratur prokuraturom prokuraturami prokuraturach',
  'straż straży strażą straże strażom strażami strażach',
  'graniczna granicznej graniczną graniczny granicznego granicznemu granicznym graniczne granicznych granicznymi graniczni',
  'sąd sądu sądowi sądem sądzie sądy sądów sądom sądami sądach',
  'urząd urzędu urzędowi urzędem urzędzie urzędy urzędów urzędom urzędami urzędach',
  'ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie ministerstw ministerstwom ministerstwami ministerstwach',
  'minister ministra ministrowi ministrem ministrze ministrowie ministrów ministrom ministrami ministrach',
  'kampania kampanii kampanię kampanią kampanie kampaniom kampaniami kampaniach',
  'przestępstwo przestępstwa przestępstwu przestępstwem przestępstwie przestępstw przestępstwom przestępstwami przestępstwach',
  'dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach',
  'małoletni małoletniego małoletniemu małoletnim małoletnich małoletnimi',
  'zwalczanie zwalczania zwalczaniu zwalczaniem',
  'przeciwdziałanie przeciwdziałania przeciwdziałaniu przeciwdziałaniem',
  'wyzysk wyzysku wyzyskowi wyzyskiem',
  'sprawozdanie sprawozdania sprawozdaniu sprawozdaniem sprawozdań sprawozdaniom sprawozdaniami sprawozdaniach',
  'pokrzywdzony pokrzywdzonego pokrzywdzonemu pokrzywdzonym pokrzywdzona pokrzywdzonej pokrzywdzoną pokrzywdzeni pokrzywdzonych pokrzywdzonymi',
  'świętokrzyskie świętokrzyskiego świętokrzyskiemu świętokrzyskim świętokrzyski świętokrzyskich',
  'Łódź Łodzi Łodzią',
  'Polska Polski Polsce Polskę Polską',
  'Frontex Frontexu Frontexem',
])('%s', (paradigm) => {
  const forms = paradigm.split(' ')
  const asked = forms.flatMap((form) => [form, form.toLowerCase(), foldLetters(form), form.toUpperCase()])
  const queries = [...new Set(asked)].map((query) => ({ query, keys: keys.queryKeys(query) }))
  const missed = [...forms, ...forms.map((form) => form.toUpperCase())].flatMap((form) => {
    const inText = keys.indexKeys(form)
    return queries.filter((each) => !meet(inText, each.keys)).map(({ query }) => `${query} → ${form}`)
  })
  expect(missed).toEqual([])
})
