import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { testSite as site } from '#components/site/testing-site.ts'
import { imageSources } from '#domain/media/image-address.ts'
import { type PartialDate, parsePartialDate } from '#domain/partial-date.ts'
import { ArchiveNotice } from './archive-notice.tsx'
import { ArticlePage } from './article-page.tsx'
import type { ArticleView } from './article-view.ts'

function date(edtf: string): PartialDate {
  const read = parsePartialDate(edtf)
  if (read === null) throw new Error(`Not a date: ${edtf}`)
  return read
}

/** What a reader reads: tags dropped, kinds of spaces made one. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<(?:p|dt|dd|li|h\d|div)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const article: ArticleView = {
  title: 'Powołano zespół w Łodzi',
  quickExitUrl: null,
  url: 'https://portal.example/aktualnosci/powolano-zespol?a=1&b=2',
  breadcrumbs: [],
  added: date('2015-03-02'),
  lastChange: null,
  archive: null,
  errata: [],
  version: null,
  summary: null,
  lead: null,
  headings: [],
  body: <p>Treść</p>,
  project: null,
  editorNotes: [],
  attachments: [],
  related: [],
  tags: [],
  provenance: {
    producedBy: null,
    enteredBy: null,
    publishedBy: null,
    firstPublished: date('2015-03-02'),
    lastChangedAt: null,
    movedFromOldPortalAt: null,
    versions: null,
  },
  changes: { total: 0, changes: [], href: '' },
  sourceNote: null,
}

const page = (changes: Partial<ArticleView>) =>
  renderToStaticMarkup(<ArticlePage site={site} article={{ ...article, ...changes }} />)

describe('archive notice', () => {
  const notice = (props: Parameters<typeof ArchiveNotice>[0]) =>
    wordsOf(renderToStaticMarkup(<ArchiveNotice {...props} />))

  test('says that date and reason are not known', () => {
    expect(notice({ archivedOn: null, reason: null, successor: null })).toBe(
      'Strona znajduje się w archiwum. Data przeniesienia do archiwum: brak danych. Powód: brak danych. Treść nie jest aktualizowana.',
    )
  })

  test('says when, why and what replaces the page', () => {
    const successor = { title: 'Nowy plan', href: '/aktualnosci/nowy-plan' }
    expect(notice({ archivedOn: date('2018-10-05'), reason: 'upłynął termin', successor })).toBe(
      'Strona znajduje się w archiwum. Przeniesiono do archiwum 5 października 2018 r. Powód: upłynął termin. Treść nie jest aktualizowana. Aktualne informacje: Nowy plan.',
    )
  })

  test('bends a date known to the month', () => {
    expect(notice({ archivedOn: date('2018-10'), reason: null, successor: null })).toContain(
      'Przeniesiono do archiwum w październiku 2018 r. Powód',
    )
  })
})

describe('page of an article', () => {
  test.each([
    ['2015-03-02', 'Dodane dnia 2 marca 2015 r.', '2015-03-02'],
    ['2010-10', 'Dodano: październik 2010 r.', '2010-10'],
    ['2011', 'Dodano: 2011 r.', '2011'],
  ])('the date %s stands as "%s"', (edtf, words, machine) => {
    const markup = page({ added: date(edtf) })
    expect(wordsOf(markup)).toContain(words)
    expect(markup).toContain(`<time dateTime="${machine}">`)
  })

  test('an interval has words but no machine form', () => {
    const markup = page({ added: date('2015-03-03/2015-11-25') })
    expect(wordsOf(markup)).toContain('Dodano: po 2 marca, nie później niż 25 listopada 2015 r.')
    expect(markup).not.toContain('dateTime="2015-03-03')
  })

  test('the lead image stands between summary and text, in two formats, with a place of its own', () => {
    const file = imageSources({ hash: 'ab', mimeType: 'image/jpeg', width: 1_280, height: 720 })
    const image = { ...file, credit: null, licence: null }
    const markup = page({ summary: 'Zajawka', lead: { image, alt: 'Sala', caption: 'Sala w urzędzie', crop: null } })
    expect(markup).toMatch(/Zajawka.*<figure class="lead-image"><picture>.*Sala w\u00a0urzędzie.*<p>Treść/s)
    expect(markup).toContain('<source type="image/webp" srcSet="/media/ab/320.webp 320w,')
    expect(markup).toMatch(/<img [^>]*width="1280" height="720" alt="Sala" loading="eager"/)
    const cropped = page({ lead: { image, alt: 'Sala', caption: null, crop: { ratio: '16-9', x: 30, y: 70 } } })
    expect(cropped).toContain('<figure class="lead-image crop crop-16-9 focus-x-30 focus-y-70">')
    expect(page({})).not.toContain('<figure')
  })

  test('lists without entries leave no heading behind', () => {
    const words = wordsOf(page({}))
    for (const heading of ['Tagi', 'Załączniki', 'Zobacz też', 'Nota redakcji', 'Spis treści', 'Ostatnia zmiana']) {
      expect(words).not.toContain(heading)
    }
  })

  test('a list of contents comes with the fifth heading', () => {
    const heading = (n: number) => ({ id: `naglowek-${n}`, level: 2 as const, text: `Nagłówek ${n}` })
    expect(page({ headings: [1, 2, 3, 4].map(heading) })).not.toContain('Spis treści')
    expect(page({ headings: [1, 2, 3, 4, 5].map(heading) })).toContain('href="#naglowek-5"')
  })

  test('provenance tells unknown here from unknown in the old portal', () => {
    expect(page({})).toContain('<summary>Metryczka</summary>')
    expect(wordsOf(page({}))).toContain('Wprowadził brak danych')
    const moved = page({ provenance: { ...article.provenance, movedFromOldPortalAt: Date.UTC(2026, 10, 22, 23, 30) } })
    expect(wordsOf(moved)).toContain('Wprowadził Brak danych (treść z dawnego portalu)')
    expect(wordsOf(moved)).toContain('Przeniesiono z dawnego portalu 23 listopada 2026 r.')
  })

  test('shared addresses are escaped and the networks learn nothing of the reader', () => {
    const markup = page({})
    expect(markup).toContain('u=https%3A%2F%2Fportal.example%2Faktualnosci%2Fpowolano-zespol%3Fa%3D1%26b%3D2"')
    expect(markup.match(/rel="noopener noreferrer"/g)).toHaveLength(3)
  })

  test('what needs a script is hidden until it runs', () => {
    const buttons = (page({}).match(/<button[^>]*>/g) ?? []).filter((button) => !button.includes('type="submit"'))
    for (const button of buttons) expect(button).toContain('hidden=""')
    expect(buttons).toHaveLength(2)
  })

  test('a link into the archive says so', () => {
    const related = [{ title: 'Dawny plan', href: '/aktualnosci/dawny', added: date('2013'), isArchived: true }]
    expect(page({ related })).toContain('>Dawny plan (archiwum)</a>')
  })

  test('carries no style attribute and no inline script (style-src and script-src are self)', () => {
    const markup = page({ archive: { archivedOn: null, reason: null, successor: null } })
    expect(markup).not.toMatch(/\sstyle=|<script|<style|\son\w+=/)
  })
})
