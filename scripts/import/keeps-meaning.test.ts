import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Body, BodyNode } from '#domain/article/body/body.ts'
import { parseBody } from '#domain/article/body/body-schema.ts'
import { readOldPage } from '#domain/import/old-page.ts'
import { toPageSource } from './read-page-file.ts'

const fixture = new URL('../../domain/import/testing/plan-dzialan.html.saved', import.meta.url)

function read(html = readFileSync(fixture, 'utf8'), hosts: readonly string[] = []) {
  const file = toPageSource(new TextEncoder().encode(html), 'strona.html')
  return file.ok ? readOldPage({ ...file.source, hosts }) : file
}

function brought() {
  const result = read()
  if (!result.ok) throw new Error(result.reason.key)
  return result
}

/** Blocks in one line each: ol3:lower-alpha[…], with ^raised^, ,lowered,, **bold**, _italic_, {lang|words}, <href|words>. */
function shape(node: BodyNode | Body): string {
  if (node.type === 'hardBreak') return '⏎'
  if (node.type === 'text') {
    return (node.marks ?? []).toReversed().reduce((words, mark) => {
      if (mark.type === 'link') return mark.attrs.target.kind === 'url' ? `<${mark.attrs.target.href}|${words}>` : words
      if (mark.type === 'lang') return `{${mark.attrs.lang}|${words}}`
      if (mark.type === 'abbr') return `{${mark.attrs.expansion}=${words}}`
      const sign = { bold: '**', italic: '_', superscript: '^', subscript: ',' }[mark.type]
      return `${sign}${words}${sign}`
    }, node.text)
  }
  const inside = 'content' in node ? node.content.map(shape) : []
  switch (node.type) {
    case 'paragraph':
      return inside.join('')
    case 'orderedList':
      return `ol${node.attrs.start}${node.attrs.numbering ? `:${node.attrs.numbering}` : ''}[${inside.join(' | ')}]`
    case 'bulletList':
      return `ul[${inside.join(' | ')}]`
    case 'blockquote':
      return `quote[${inside.join(' | ')}]`
    case 'table':
      return `table:${node.attrs.headers}:${node.attrs.caption}[${inside.join(' / ')}]`
    case 'tableHeader':
    case 'tableCell':
      return `${node.type === 'tableHeader' ? 'th' : 'td'}${node.attrs.colspan}×${node.attrs.rowspan} ${inside.join(' ')}`
    case 'doc':
      return inside.join('\n')
    default:
      return inside.join(' ')
  }
}

test('numbers, kinds of lists, marks, quotations, languages and cells that span come along', () => {
  const { page } = brought()
  expect(shape(page.body).split('\n')).toEqual([
    '**I. Kto może się zgłosić**',
    'ol1[fundacja,]',
    'Po uzyskaniu zgody także:',
    'ol2[gmina,]',
    'ol5[uczelnia.]',
    'ol1:lower-alpha[kopia statutu, | oświadczenie ol1:upper-roman[podpisane]]',
    'Emisja 3·10^9^ kg CO,2, na 4 km^2^.',
    'Ważne **terminy** i _miejsca_: {uk|Ласкаво }{uk|**просимо**}, „witamy”.',
    'quote[Razem zrobimy więcej. | Dziękuję.]',
    'Partnerzy:',
    'Koszt: 100 zł 80 zł.',
    'table:both:Liczba zgłoszeń[th1×2 Rok th2×1 Zgłoszenia / th1×1 gmin th1×1 fundacji / th1×1 2017 td1×1 4 td1×1 <https://dane.example/2017|11>]',
    'table:none:null[td1×1 Inna td1×1 tabela / td1×1 a td1×1 b]',
    '<https://www.dawny.portal.example/download/9/regulamin.pdf|Regulamin (PDF)>, <https://dawny.portal.example/pliki/wzor.docx|wzór>, <https://dane.example/x|dane>',
  ])
  expect(parseBody(page.body)).toEqual({ ok: true, body: page.body })
})

test('what did not come along is named', () => {
  const { report } = brought()
  const named = ['embedded-left', 'image-without-text', 'empty-list', 'hidden-text', 'struck-out', 'file-left-behind']
  expect(report.toCheck.filter(({ key }) => named.includes(key)).map(({ key, quote }) => `${key} ${quote}`)).toEqual([
    'embedded-left https://film.example/embed/7',
    'image-without-text mapa.png',
    'empty-list Partnerzy:',
    'hidden-text Notatka wewnętrzna',
    'struck-out 100 zł',
    'file-left-behind Regulamin (PDF)',
    'file-left-behind wzór',
  ])
})

test('the box of services to share with is no topic', () => {
  const { page, report } = brought()
  expect(page.tags).toEqual([])
  expect(report.dropped.map(({ key }) => key)).toContain('share')
})

test('a table laid out with lists in its cells is named, its words stay', () => {
  const html = readFileSync(fixture, 'utf8').replace('<td>4</td>', '<td><ul><li>cztery</li></ul></td>')
  const result = read(html)
  if (!result.ok) throw new Error(result.reason.key)
  expect(result.report.toCheck.map(({ key }) => key)).toContain('table-flattened')
  expect(JSON.stringify(result.page.body)).toContain('cztery')
})

test('pages of other sites are refused as such, pages without a date say where they come from', () => {
  const html = readFileSync(fixture, 'utf8')
  expect(read(html, ['inny.example'])).toEqual({
    ok: false,
    reason: { key: 'other-site', context: { host: 'dawny.portal.example' } },
  })
  expect(read(html, ['dawny.portal.example']).ok).toBe(true)
  expect(read(html.replace('Dodane dnia', 'Opublikowano'))).toEqual({
    ok: false,
    reason: { key: 'no-date-line', context: { host: 'dawny.portal.example' } },
  })
})

test('an abbreviation keeps what it stands for', () => {
  const page = readFileSync(fixture, 'utf8').replace(
    'Po uzyskaniu zgody',
    'Po zgodzie <abbr title=" Komenda Główna Policji ">KGP</abbr>',
  )
  const result = read(page)
  expect(result.ok && shape(result.page.body)).toContain('Po zgodzie {Komenda Główna Policji=KGP} także:')
})
