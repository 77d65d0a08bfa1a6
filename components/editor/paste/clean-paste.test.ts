import { getSchema } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { cleanPaste } from './clean-paste.ts'
import { clipboardTree } from './testing-clipboard.ts'
import { shape } from './testing-shape.ts'

const schema = getSchema(editorExtensions())

/** Pastes and makes sure that the editor's schema takes the result. */
function pasted(html: string) {
  const { blocks, report } = cleanPaste(clipboardTree(html))
  for (const node of Fragment.fromJSON(schema, blocks as never).content) node.check()
  return { shape: shape(blocks), report }
}

describe('Word', () => {
  const page = (inside: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
    <meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style>
    <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
    <body lang=PL style='tab-interval:35.4pt'><!--StartFragment-->${inside}<!--EndFragment--></body></html>`
  const item = (level: number, marker: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
    style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
    </span></span></span><![endif]>${words}<o:p></o:p></p>`

  test('title, headings, a run of text with soft formatting, empty paragraphs', () => {
    const { shape, report } = pasted(
      page(`<p class=MsoTitle>Informacja</p><h1>Zadania<o:p></o:p></h1>
      <p class=MsoNormal><span style='font-size:12.0pt;font-family:"Arial",sans-serif;color:#C00000'>Zespół <b>wojewódzki</b>
      działa<span style='mso-spacerun:yes'>  </span>od <i>2015</i>&nbsp;r.</span><o:p></o:p></p>
      <p class=MsoNormal align=center style='text-align:center'><o:p>&nbsp;</o:p></p><h2>Skład</h2>
      <p class=MsoNormal align=center><u>Przewodniczący</u></p>`),
    )
    expect(shape).toBe('h2 Informacja h2 Zadania p Zespół **wojewódzki** działa od _2015_ r. h3 Skład p Przewodniczący')
    expect(report).toBe('Usunięto formatowanie: kolory, kroje i wielkość pisma, wyrównanie, podkreślenia.')
  })

  test('lists made of paragraphs: bullets, numbers, levels, a list begun at 3', () => {
    const { shape } = pasted(
      page(
        item(1, '·', 'policja') +
          item(1, '·', 'Straż Graniczna') +
          item(2, 'o', 'oddziały') +
          item(2, 'o', 'placówki') +
          item(1, '·', 'prokuratura') +
          '<p class=MsoNormal>Kolejno:</p>' +
          item(1, '3.', 'trzeci') +
          item(2, 'a)', 'litera') +
          item(1, '4.', 'czwarty'),
      ),
    )
    expect(shape).toBe(
      'ul[li[p policja] li[p Straż Graniczna ul[li[p oddziały] li[p placówki]]] li[p prokuratura]] p Kolejno: ' +
        'ol3[li[p trzeci ol:lower-alpha[li[p litera]]] li[p czwarty]]',
    )
  })

  test('a table whose first row is bold; merged cells keep their span', () => {
    const { shape } = pasted(
      page(`<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Rok<o:p></o:p></b></p></td>
      <td colspan=2><p class=MsoNormal><b>Liczba</b></p></td></tr>
      <tr><td><p>2015</p></td><td><p>3</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`),
    )
    expect(shape).toBe('table:row[tr[th[p Rok] th-2[p Liczba]] tr[td[p 2015] td[p 3] td[p]]]')
  })

  test('tracked deletions, comments and hidden words stay behind and are named; insertions are words', () => {
    const { shape, report } = pasted(
      page(`<p class=MsoNormal>Termin <del cite="mailto:Anna" datetime="2024-05-05T10:00">piątek</del><ins
      cite="mailto:Anna" datetime="2024-05-05T10:00">środa</ins><a class=msocomanchor href="#_msocom_1">[A1]</a><span
      style='display:none;mso-hide:all'>tajne</span></p>`),
    )
    expect(shape).toBe('p Termin środa')
    expect(report).toBe('Usunięto formatowanie: komentarze, tekst usunięty w śledzeniu zmian, tekst ukryty.')
  })

  test('languages: a foreign passage keeps its own, Polish words wrongly called English do not', () => {
    const { shape } = pasted(
      page(`<p class=MsoNormal>Ulotka <span lang=UK>Допомога</span> i <span lang=EN-US>help</span>
      oraz <span lang=EN-US>województwo łódzkie</span><span lang=EN-US>, 2015</span></p>`),
    )
    expect(shape).toBe('p Ulotka {uk|Допомога} i {en-US|help} oraz województwo łódzkie, 2015')
  })

  describe('numbers', () => {
    const numbered = (lfo: number, level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l${lfo} level${level} lfo${lfo}'><![if !supportLists]><span
      style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`

    test('a numbered heading is a heading, its number the first of its words', () => {
      const title = (level: number, marker: string, words: string) =>
        `<h${level} style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;
        </span></span><![endif]>${words}</h${level}>`
      const { shape } = pasted(
        page(`${title(1, '2.', 'Zadania')}<p>Opis.</p>${title(2, '2.1.', 'Terminy')}<p class=MsoHeading9
        style='mso-list:l0 level9 lfo1'><span style='mso-list:Ignore'>·</span>Bez numeru</p>`),
      )
      expect(shape).toBe('h2 2. Zadania p Opis. h3 2.1. Terminy h4 Bez numeru')
    })

    test('another list of the source is another list', () => {
      const { shape } = pasted(
        page(
          numbered(1, 1, '1.', 'wniosek') +
            numbered(1, 1, '2.', 'oświadczenie') +
            '<p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
            numbered(2, 1, '1.', 'opłata'),
        ),
      )
      expect(shape).toBe('ol[li[p wniosek] li[p oświadczenie]] ol[li[p opłata]]')
    })

    test('a number that begins again or leaves some out begins a list, a list after a paragraph goes on', () => {
      const { shape } = pasted(
        page(
          numbered(1, 1, '1.', 'a') +
            numbered(1, 1, '1.', 'b') +
            numbered(1, 1, '4.', 'c') +
            '<p>Przerwa.</p>' +
            numbered(1, 1, '5.', 'd'),
        ),
      )
      expect(shape).toBe('ol[li[p a]] ol[li[p b]] ol4[li[p c]] p Przerwa. ol5[li[p d]]')
    })

    test('what a list cannot draw stays as words where it was', () => {
      const { shape, report } = pasted(
        page(
          numbered(1, 1, '§ 4.', 'Zespół działa przy wojewodzie.') +
            numbered(1, 3, '1)', 'zwołuje posiedzenia;') +
            numbered(1, 4, 'a)', 'zwyczajne,') +
            numbered(1, 4, 'b)', 'nadzwyczajne;') +
            numbered(1, 3, '2)', 'prowadzi rejestr.') +
            numbered(2, 1, 'I.', 'Etap') +
            numbered(2, 2, '1.1.', 'część') +
            numbered(2, 1, 'II.', 'Etap drugi') +
            numbered(3, 1, 'Art. 5', 'Przepis'),
        ),
      )
      expect(shape).toBe(
        'p § 4. Zespół działa przy wojewodzie. ol[li[p zwołuje posiedzenia; ol:lower-alpha[li[p zwyczajne,] li[p nadzwyczajne;]]] ' +
          'li[p prowadzi rejestr.]] ol:upper-roman[li[p Etap p 1.1. część] li[p Etap drugi]] p Art. 5 Przepis',
      )
      expect(report).toBe('Usunięto formatowanie: nawiasy przy numerach list (teraz kropki).')
    })

    test('a list that counts down says that it counts up now', () => {
      const { shape, report } = pasted('<ol reversed><li>trzecie</li><li>drugie</li></ol>')
      expect(shape).toBe('ol[li[p trzecie] li[p drugie]]')
      expect(report).toBe('Usunięto formatowanie: odliczanie numerów list w dół (teraz rosną).')
    })

    test('bullets of fonts of signs are bullets', () => {
      const { shape } = pasted(page(['§', 'Ø', 'v', 'o', '-'].map((sign) => numbered(1, 1, sign, 'x')).join('')))
      expect(shape).toBe('ul[li[p x] li[p x] li[p x] li[p x] li[p x]]')
    })

    test('a marker of a paragraph that is no item of a list is not lost', () => {
      expect(pasted(page(`<p><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>Termin</p>`)).shape).toBe(
        'p 3. Termin',
      )
    })

    test('lists of HTML among items of Word: deeper ones stand in the item before', () => {
      const { shape } = pasted(
        page(
          `${numbered(5, 1, '·', 'gminy')}<ul type=disc><ul type=circle><li class=MsoNormal
          style='mso-list:l5 level2 lfo5'>wiejskie</li></ul></ul>${numbered(5, 1, '·', 'powiaty')}
          <p>Dalej:</p><ol start=3 type=a><li style='mso-list:l6 level1 lfo6'>raz</li><li style='mso-list:l6 level1 lfo6'>dwa</li></ol>`,
        ),
      )
      expect(shape).toBe(
        'ul[li[p gminy ul[li[p wiejskie]]] li[p powiaty]] p Dalej: ol3:lower-alpha[li[p raz] li[p dwa]]',
      )
    })
  })

  test('raised and lowered signs, also by a class of the style sheet', () => {
    const { shape, report } = pasted(
      `<html><head><style><!-- span.MsoFootnoteReference {vertical-align:super; color:red} --></style></head><body>
      <p>Emisja 3,2·10<sup>9</sup> kg CO<span style='vertical-align:sub'>2</span> na km<span
      style='font-size:7.0pt;vertical-align:super'>2</span><span class=MsoFootnoteReference>[1]</span>.</p></body></html>`,
    )
    expect(shape).toBe('p Emisja 3,2·10^9^ kg CO,2, na km^2[1]^.')
    expect(report).toBe('Usunięto formatowanie: kroje i wielkość pisma.')
  })

  test('a link of Safe Links is the address meant; one that hides it is words', () => {
    const wrapped = (query: string) =>
      `https://nam02.safelinks.protection.outlook.com/?${query}&amp;data=05%7Canna%40urzad.example`
    const { shape, report } = pasted(
      page(`<p><a href="${wrapped('url=https%3A%2F%2Fdane.example%2Fraport')}">raport</a> i <a
      href="${wrapped('url=nic')}" originalsrc="https://dane.example/b">drugi</a> i <a href="${wrapped('x=1')}">trzeci</a></p>`),
    )
    expect(shape).toBe('p <https://dane.example/raport|raport> i <https://dane.example/b|drugi> i trzeci')
    expect(report).toBe('Usunięto formatowanie: odnośniki do niedozwolonych adresów.')
  })

  test('Word on the web: each item is a list with its level', () => {
    const { shape } = pasted(
      `<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-aria-level="1"><p class="Paragraph"><span class="TextRun">raz</span><span class="EOP">&nbsp;</span></p></li></ul></div>
      <div class="ListContainerWrapper"><ul role="list"><li data-aria-level="2"><p>głębiej</p></li></ul></div>`,
    )
    expect(shape).toBe('ul[li[p raz ul[li[p głębiej]]]]')
  })
})

test('LibreOffice: fonts, a list with paragraphs, a table with a head, a caption', () => {
  const { shape, report } = pasted(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
    <meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head>
    <body lang="pl-PL" text="#000000" link="#000080"><h2 class="western">Skład zespołu</h2>
    <p class="western" style="margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Zwykły
    akapit.</font></font></p><ol start="2"><li><p>drugi</p></li><li><p>trzeci</p><ul><li><p>pod</p></li></ul></li></ol>
    <table width="100%"><caption>Daty</caption><col width="128*"/><thead><tr><th><p align="center">Rok</p></th><th><p>Dzień</p></th></tr></thead>
    <tbody><tr><td><p><b>2015</b></p></td><td><p>2 marca</p></td></tr></tbody></table><p><br/></p></body></html>`)
  expect(shape).toBe(
    'h2 Skład zespołu p Zwykły akapit. ol2[li[p drugi] li[p trzeci ul[li[p pod]]]] ' +
      'table:both"Daty"[tr[th[p Rok] th[p Dzień]] tr[th[p 2015] td[p 2 marca]]]',
  )
  expect(report).toContain('kroje i wielkość pisma')
})

test('Google’s documents: weight by style, a list beside its item, links through their address', () => {
  const { shape } =
    pasted(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span
    style="font-size:20pt;font-weight:400;">Plan</span></h1><p dir="ltr"><span style="font-weight:700;">Ważne</span><span
    style="font-style:italic;"> teraz</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>raz</span></p></li><ul><li
    aria-level="2"><p><span>pod</span></p></li></ul></ul><p><a href="https://www.google.com/url?q=https://www.gov.pl/web/mswia&sa=D"><span
    style="color:#1155cc;text-decoration:underline;">MSWiA</span></a></p></b><br class="Apple-interchange-newline">`)
  expect(shape).toBe('h2 Plan p **Ważne**_ teraz_ ul[li[p raz ul[li[p pod]]]] p <https://www.gov.pl/web/mswia|MSWiA>')
})

describe('pages', () => {
  test('an office page: boilerplate of the layout falls away, headings begin at H2', () => {
    const { shape, report } =
      pasted(`<div class="main-content"><h3>Konkurs ofert</h3><article><header><h4>Kto może</h4></header>
      <div>Pierwszy wiersz<br>drugi wiersz<br><br>Nowy akapit</div><dl><dt>Termin</dt><dd>30 czerwca</dd></dl>
      <blockquote><h5>Minister</h5><p>Dziękuję.</p></blockquote><hr><table><tbody><tr><td>
      <p>Układ strony w ramce.</p></td></tr></tbody></table></article><img src="https://evil.example/x.png" onerror="alert(1)">
      <form><label>Szukaj</label><input value="x"><button>OK</button></form></div>`)
    expect(shape).toBe(
      'h2 Konkurs ofert h3 Kto może p Pierwszy wiersz⏎drugi wiersz p Nowy akapit p Termin p 30 czerwca ' +
        'blockquote[p Minister p Dziękuję.] horizontalRule[] p Układ strony w ramce. p Szukaj',
    )
    expect(report).toBe(
      'Usunięto formatowanie: pola formularzy. Nie wklejono 1 obrazu: prześlij je przyciskiem „Obraz”.',
    )
  })

  test('links: web, mail and telephone stay; scripts, data and places of the same page lose the link, not the words', () => {
    const { shape, report } = pasted(`<p><a href=" https://www.gov.pl/a b ">raz</a>, <a href="mailto:a@b.pl">dwa</a>,
      <a href="tel:+48226280120">trzy</a>, <a href="javascript:alert(1)">cztery</a>, <a href="data:text/html,x">pięć</a>,
      <a href="java&#9;script:alert(1)">sześć</a>, <a href="#przypis">siedem</a>, <a name="kotwica">osiem</a></p>`)
    expect(shape).toBe(
      'p <https://www.gov.pl/a%20b|raz>, <mailto:a@b.pl|dwa>, <tel:+48226280120|trzy>, cztery, pięć, sześć, siedem, osiem',
    )
    expect(report).toBe('Usunięto formatowanie: odnośniki do niedozwolonych adresów.')
  })

  test('nothing that runs is kept, and its words do not become text', () => {
    const { shape, report } = pasted(`<p onclick="alert(1)">tekst</p><script>alert(2)</script><style>p{}</style>
      <iframe srcdoc="<script>x</script>"></iframe><svg><script>3</script><text>rys</text></svg><noscript>nic</noscript>
      <object data="x.swf">film</object>`)
    expect(shape).toBe('p tekst')
    expect(report).toBe('Usunięto formatowanie: filmy, ramki i osadzone obiekty, skrypty.')
  })

  test('a total: the foot of the source, or a last row that says so', () => {
    expect(
      pasted(
        '<table><thead><tr><th>Rok</th><th>Osoby</th></tr></thead><tfoot><tr><td>Wszystko</td><td>5</td></tr></tfoot><tbody><tr><td>2015</td><td>5</td></tr></tbody></table>',
      ).shape,
    ).toBe('table:row+total[tr[th[p Rok] th[p Osoby]] tr[td[p 2015] td[p 5]] tr[th[p Wszystko] td[p 5]]]')
    const rows = '<tr><td>2015</td><td>5</td></tr><tr><td>2016</td><td>6</td></tr>'
    expect(pasted(`<table>${rows}<tr><td>Ogółem</td><td>11</td></tr></table>`).shape).toContain('table:none+total[')
    expect(
      pasted(
        `<table><tr><td rowspan=4>a</td><td>0</td></tr>${rows.replaceAll(/<td>201.<\/td>/g, '')}<tr><td>Razem</td></tr></table>`,
      ).shape,
    ).toContain('table:none[')
  })

  test('a header that reaches into the second row makes that one a row of headers too', () => {
    expect(
      pasted(
        '<table><tr><th rowspan=2>Rok</th><th colspan=2>Osoby</th></tr><tr><td><b>k</b></td><td><b>m</b></td></tr><tr><td>2015</td><td>1</td><td>2</td></tr></table>',
      ).shape,
    ).toBe('table:row[tr[th|2[p Rok] th-2[p Osoby]] tr[th[p k] th[p m]] tr[td[p 2015] td[p 1] td[p 2]]]')
  })

  test('headers of a table: th in the first column, none where nothing says so', () => {
    expect(pasted('<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>').shape).toContain(
      'table:column[',
    )
    expect(pasted('<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>').shape).toContain(
      'table:none[',
    )
  })

  test('what cannot stand inside a cell or an item is brought down to paragraphs', () => {
    const { shape } = pasted(`<ul><li><h2>Tytuł</h2><table><tr><td>x</td><td>y</td></tr></table></li><li></li></ul>`)
    expect(shape).toBe('ul[li[p Tytuł p x p y]]')
  })
})

describe('Excel', () => {
  const sheet = (rows: string, css = '.xl66 {font-weight:700; color:white;}') =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-x:1}
    @page {margin:1in} ${css}--></style></head><body><table>${rows}</table></body></html>`

  test('a hidden row and a hidden column stay behind and are named; the header row is bold by its class', () => {
    const { shape, report } = pasted(
      sheet(`<col width=64><col width=0 style='display:none'><col width=64><tr><td class=xl66>Rok</td><td class=xl66>Kod</td><td
      class=xl66>Liczba</td></tr><tr style='display:none'><td>2019</td><td>x</td><td>9</td></tr><tr><td>2020</td><td>y</td><td>4</td></tr>`),
    )
    expect(shape).toBe('table:row[tr[th[p Rok] th[p Liczba]] tr[td[p 2020] td[p 4]]]')
    expect(report).toBe('Usunięto formatowanie: tekst ukryty.')
  })

  test('a class that hides is seen too', () => {
    const { shape, report } = pasted(
      sheet('<tr class=h><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>', '.h {display:none}'),
    )
    expect([shape, report]).toEqual(['table:none[tr[td[p c] td[p d]]]', 'Usunięto formatowanie: tekst ukryty.'])
  })
})

test('marks of a quotation that a browser draws are written', () => {
  expect(pasted('<p>Hasło <q>Bądź <b>czujny</b></q> zostaje.</p>').shape).toBe('p Hasło „Bądź **czujny**” zostaje.')
})

describe('typed bullets', () => {
  test.each([
    ['<p>· raz</p><p>·dwa</p>', 'ul[li[p raz] li[p dwa]]'],
    [
      '<p>W skład wchodzą:<br>• policja,<br>• urząd<br>gminy</p>',
      'p W skład wchodzą: ul[li[p policja,] li[p urząd⏎gminy]]',
    ],
    ["<p><span style='font-family:Symbol'>\uf0b7</span> raz</p>", 'ul[li[p raz]]'],
    ['<p>3·10</p>', 'p 3·10'],
    ['<ul><li>• raz</li><li>dwa</li></ul>', 'ul[li[p raz] li[p dwa]]'],
  ])('%s', (html, expected) => expect(pasted(html).shape).toBe(expected))
})

test('lists of a page: where they begin, their kind, a number given to an item', () => {
  expect(
    pasted('<ol type="I" start="4"><li>a</li></ol><ol style="list-style-type:lower-roman"><li>b</li></ol>').shape,
  ).toBe('ol4:upper-roman[li[p a]] ol:lower-roman[li[p b]]')
  expect(pasted('<ol><li>a</li><li>b</li><li value="7">c</li><li>d</li></ol>').shape).toBe(
    'ol[li[p a] li[p b]] ol7[li[p c] li[p d]]',
  )
})

describe('odd input', () => {
  test.each([
    '',
    '<p></p>',
    '<table></table>',
    '<ul></ul>',
    '<ul><li></li></ul>',
    '<blockquote></blockquote>',
    '&nbsp;',
  ])('%s holds nothing', (html) => expect(pasted(html)).toEqual({ shape: '', report: null }))

  test('a thousand elements in one another are read without falling', () => {
    expect(pasted(`${'<div>'.repeat(1_000)}dno${'</div>'.repeat(1_000)}`).shape).toBe('p dno')
    expect(pasted(`${'<ul><li>a'.repeat(60)}`).shape).toMatch(/^ul\[li\[p a/)
  })

  test('control characters and halves of characters do not come in', () => {
    expect(pasted('<p>a\u0007b\ud800c</p>').shape).toBe('p a bc')
  })
})

test('an abbreviation keeps what it stands for; one that says nothing is its letters', () => {
  expect(pasted('<p>Pisz do <abbr title=" Komenda Główna&#10;Policji ">KGP</abbr>.</p>').shape).toBe(
    'p Pisz do {Komenda Główna Policji=KGP}.',
  )
  expect(pasted('<p><acronym title="">KGP</acronym> i <abbr>KGP</abbr></p>').shape).toBe('p KGP i KGP')
})
