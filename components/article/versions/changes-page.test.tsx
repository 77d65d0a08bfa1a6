import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { testSite as site } from '#components/site/testing-site.ts'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, heading, image, link, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import type { RecordWords } from '#domain/article/versions/block-lines.ts'
import { textLine } from '#domain/article/versions/block-lines.ts'
import { versionDifferences } from '#domain/article/versions/version-differences.ts'
import { ChangesPage } from './changes-page.tsx'
import type { VersionView } from './version-view.ts'

const words: RecordWords = {
  attachment: String,
  project: String,
  helpline: String,
  recording: () => '',
  register: () => '',
  claim: () => '',
  decorative: '',
}

const versions: readonly VersionView[] = [1, 2, 3].map((number) => ({
  number,
  href: `/aktualnosci/a/wersje/${number}`,
  shownFrom: Date.UTC(2026, number, 2),
  shownUntil: number === 3 ? null : Date.UTC(2026, number + 1, 2),
  kind: number === 1 ? 'first' : 'change',
  note: number === 1 ? null : `Zmiana ${number}.`,
  unit: null,
}))

const article = {
  site,
  title: 'Zespół w Łodzi',
  href: '/aktualnosci/a',
  versionsHref: '/aktualnosci/a/wersje',
  changesHref: '/aktualnosci/a/wersje/zmiany',
  isArchived: false,
  quickExitUrl: null,
}

type Pair = { readonly before: readonly TopBlock[]; readonly after: readonly TopBlock[]; readonly to?: number }

function page({ before, after, to = 3 }: Pair): string {
  const [from] = versions
  const until = versions[to - 1]
  if (!from || !until) throw new Error('No such version')
  const compared = (blocks: readonly TopBlock[], title: string) => ({
    body: body(...blocks),
    words,
    fields: textLine('title', { kind: 'field', field: 'title' }, title),
  })
  const differences = versionDifferences(compared(before, 'Zespół'), compared(after, 'Zespół w Łodzi'))
  const view = { versions, from, to: until, differences, images: {}, targetWords: () => 'strona' }
  return renderToStaticMarkup(<ChangesPage article={article} view={view} />)
}

/** What a screen reader says of the page's own part. */
const heard = (markup: string) =>
  (/<main.*<\/main>/s.exec(markup)?.[0] ?? '')
    .replace(/<p class="quiet" aria-hidden="true">.*?<\/p>/s, '')
    .replace(/<(?:p|h\d|li|div|figcaption|section|option)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const p = (id: string, said: string) => paragraph(id, text(said))

describe('the page of differences', () => {
  test('says first in sentences what changed, then each place as sentences of both versions', () => {
    const said = heard(
      page({
        before: [heading('h', 2, text('Skład')), p('a', 'Zespół liczy pięć osób. Działa od marca.')],
        after: [heading('h', 2, text('Skład')), p('a', 'Zespół liczy sześć osób. Działa od marca.')],
      }),
    )
    expect(said.slice(0, said.indexOf('Porównaj inne wersje'))).toEqual([
      'Co zmieniono: Zespół w Łodzi',
      'Od wersji 1 (2 lutego 2026 r.) do wersji 3 (2 kwietnia 2026 r.)',
      'W skrócie',
      'Redakcja o wersji 2: Zmiana 2.',
      'Redakcja o wersji 3: Zmiana 3.',
      'Dane strony zmieniono w 1 miejscu. Zmieniono 1 fragment treści. Nowe: 1 słowo. Usunięte: 1 słowo.',
      'Dane strony',
      'Tytuł',
      'Usunięto: Zespół Dodano: Zespół w Łodzi',
      'Treść',
      'Bez zmian: 1 fragment.',
      'Akapit: zmieniono',
      'Pod śródtytułem „Skład”',
      'Usunięto: Zespół liczy pięć osób. Dodano: Zespół liczy sześć osób. Działa od marca.',
    ])
  })

  test('marks both versions by element and by word, and in them what differs', () => {
    const markup = page({ before: [p('a', 'Liczy pięć osób.')], after: [p('a', 'Liczy sześć osób.')] })
    expect(markup).toContain('<del><span class="sr-only">Usunięto: </span>Liczy <b>pięć</b> osób.</del>')
    expect(markup).toContain('<ins><span class="sr-only">Dodano: </span>Liczy <b>sześć</b> osób.</ins>')
  })

  test('shows of a table the row that differs, and where a link led and leads', () => {
    const table = (count: string) =>
      textTable(blockIds('tab'), { caption: null, headers: 'row' }, [
        ['Rok', 'Liczba'],
        ['2015', count],
      ])
    const to = (href: string) => paragraph('a', text('program', link({ kind: 'url', href })))
    const said = heard(
      page({
        before: [table('12'), to('https://a.example/')],
        after: [table('14'), to('https://b.example/')],
      }),
    )
    expect(said).toContain('Wiersz 2')
    expect(said).toContain('2015; Usunięto: 12; Dodano: 14')
    expect(said).toContain('Odnośnik „program” prowadził do: Usunięto: strona. Prowadzi do: Dodano: strona')
    expect(said).not.toContain('Wiersz 1')
  })

  test('names a picture that is gone and what was said of it', () => {
    const said = heard(page({ before: [image('i', 7, { alt: 'Sala obrad' })], after: [] }))
    expect(said).toContain('Usunięto obraz:')
    expect(said).toContain('Usunięto: Sala obrad')
  })

  test('asks for two different versions when one was chosen twice', () => {
    const markup = page({ before: [], after: [], to: 1 })
    expect(heard(markup)).toContain('Wybrano dwa razy tę samą wersję. Wybierz dwie różne.')
    expect(markup).toContain('action="/aktualnosci/a/wersje/zmiany"')
    expect(markup).not.toContain('<ins>')
  })
})
