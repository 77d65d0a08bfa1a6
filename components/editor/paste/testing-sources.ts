/*
 * What is pasted, in the shapes in which programs put it on the clipboard; written by us, not taken from anybody. Each with what
 * becomes of it (testing-shape.ts) and, where something is left behind, a part of the message that says so.
 */

type Source = {
  readonly name: string
  /** text/html of the clipboard; without it, its text/plain. */
  readonly html?: string
  readonly text?: string
  readonly becomes: string
  readonly said?: string
  /** Words of the source that a text of ours draws by itself. */
  readonly drawn?: readonly string[]
}

const word = (inside: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator
  content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} table.MsoTableGrid {border:solid windowtext 1pt} --></style></head><body
  lang=PL><!--StartFragment-->${inside}<!--EndFragment--></body></html>`
const wordItem = (level: number, marker: string, words: string, list = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l${list} level${level}
  lfo${list}'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`
const sheet = (rows: string, css = '') =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table {mso-x:1}
  .b {font-weight:700} ${css}--></style></head><body><table border=0 cellpadding=0 style='border-collapse:collapse'>${rows}</table></body></html>`
const writer = (inside: string) =>
  `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm }</style></head><body
  lang="pl-PL" dir="ltr">${inside}</body></html>`
const docs = (inside: string) =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7f3a">${inside}</b><br class="Apple-interchange-newline">`
const docsWords = (words: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;">${words}</span></p>`

const wordSources: readonly Source[] = [
  {
    name: 'Word: numbers, letters and Roman numbers, three levels',
    html: word(
      wordItem(1, '1.', 'wniosek') +
        wordItem(2, 'a.', 'opis') +
        wordItem(3, 'i.', 'cel') +
        wordItem(3, 'ii.', 'koszt') +
        wordItem(2, 'b.', 'budżet') +
        wordItem(1, '2.', 'oświadczenie'),
    ),
    becomes:
      'ol[li[p wniosek ol:lower-alpha[li[p opis ol:lower-roman[li[p cel] li[p koszt]]] li[p budżet]]] li[p oświadczenie]]',
    drawn: ['ii'],
  },
  {
    name: 'Word: a level left out is the next one',
    html: word(wordItem(1, '·', 'gminy') + wordItem(3, '§', 'sołectwa') + wordItem(1, '·', 'powiaty')),
    becomes: 'ul[li[p gminy ul[li[p sołectwa]]] li[p powiaty]]',
  },
  {
    name: 'Word: a list that goes on after a paragraph',
    html: word(
      `${wordItem(1, '1.', 'raz')}${wordItem(1, '2.', 'dwa')}<p class=MsoNormal>W tym:</p>${wordItem(1, '3.', 'trzy')}`,
    ),
    becomes: 'ol[li[p raz] li[p dwa]] p W tym: ol3[li[p trzy]]',
  },
  {
    name: 'Word: cells merged across and down',
    html: word(
      `<table class=MsoTableGrid border=1><thead><tr><td rowspan=2><p class=MsoNormal><b>Województwo</b></p></td><td colspan=2><p
      class=MsoNormal align=center><b>Osoby<o:p></o:p></b></p></td></tr><tr><td><p><b>2024</b></p></td><td><p><b>2025</b></p></td></tr></thead><tr><td
      rowspan=2><p>łódzkie</p></td><td><p>4</p></td><td><p>7</p></td></tr><tr><td colspan=2><p>brak danych</p></td></tr></table>`,
    ),
    becomes:
      'table:row[tr[th|2[p Województwo] th-2[p Osoby]] tr[th[p 2024] th[p 2025]] tr[td|2[p łódzkie] td[p 4] td[p 7]] tr[td-2[p brak danych]]]',
    said: 'wyrównanie',
  },
  {
    name: 'Word: a list in a cell, a table in a cell',
    html: word(
      `<table class=MsoTableGrid><tr><td><p><b>Etap</b></p></td><td><p><b>Zadania</b></p></td></tr><tr><td><p>I</p></td><td>${wordItem(1, '·', 'nabór')}${wordItem(1, '·', 'ocena')}</td></tr><tr><td><p>II</p></td><td><table><tr><td><p>umowa</p></td></tr></table></td></tr></table>`,
    ),
    becomes:
      'table:row[tr[th[p Etap] th[p Zadania]] tr[td[p I] td[ul[li[p nabór] li[p ocena]]]] tr[td[p II] td[p umowa]]]',
  },
  {
    name: 'Word: distance made of empty paragraphs, a page break and a line of spaces',
    html: word(
      `<p class=MsoNormal>Pierwszy.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>&nbsp;&nbsp; &nbsp;</p><span><br clear=all
      style='page-break-before:always'></span><p class=MsoNormal>Drugi.</p><p class=MsoNormal><b><o:p>&nbsp;</o:p></b></p>`,
    ),
    becomes: 'p Pierwszy. p Drugi.',
  },
  {
    name: 'Word: colours, fonts, capitals and a strike are dress',
    html: word(
      `<p class=MsoNormal><span style='font-size:14.0pt;font-family:"Calibri";color:#C00000;text-transform:uppercase'>Uwaga</span> <s>stary</s>
      <span style='background:yellow;mso-highlight:yellow'>nowy</span> termin</p>`,
    ),
    becomes: 'p Uwaga stary nowy termin',
    said: 'przekreślenia',
  },
  {
    name: 'Word: notes are notes',
    html: word(
      `<p class=MsoNormal>Ustawa<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span
      style='mso-special-character:footnote'>[1]</span></span></a> obowiązuje.</p><div style='mso-element:footnote-list'><hr align=left size=1><div
      style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
      class=MsoFootnoteReference>[1]</span></a> Dz.U. z 2024 r. poz. 17.</p></div></div>`,
    ),
    becomes: 'p Ustawa[Dz.U. z 2024 r. poz. 17.] obowiązuje.',
  },
  {
    name: 'Word: a picture in the text does not come by itself',
    html: word(
      `<p class=MsoNormal>Mapa: <img width=300 height=200 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="Obraz_x0020_1"></p>`,
    ),
    becomes: 'p Mapa:',
    said: 'Nie wklejono 1 obrazu',
  },
  {
    name: 'Word on the web: a table in its wrappers, items of two levels',
    html: `<div class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Wykaz</span></span><span class="EOP">&nbsp;</span></p></div><div
      class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="1"><li role="listitem" data-aria-level="1"><p class="Paragraph">raz<span class="EOP">&nbsp;</span></p></li></ol></div><div
      class="ListContainerWrapper"><ol class="NumberListStyle2" role="list" start="1" type="a"><li role="listitem" data-aria-level="2"><p>głębiej</p></li></ol></div><div
      class="TableContainer"><table class="Table TableGrid" data-tablestyle="MsoTableGrid"><tbody><tr role="row"><td data-celllook="0"><div class="TableCellContent"><p class="Paragraph"><b>Rok</b></p></div></td><td><div><p><b>Kwota</b></p></div></td></tr><tr><td><div><p>2025</p></div></td><td><div><p>12</p></div></td></tr></tbody></table></div>`,
    becomes:
      'p Wykaz ol[li[p raz ol:lower-alpha[li[p głębiej]]]] table:row[tr[th[p Rok] th[p Kwota]] tr[td[p 2025] td[p 12]]]',
  },
]

const docsSources: readonly Source[] = [
  {
    name: 'Google Docs: bullets of three levels',
    html: docs(
      `<ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;" aria-level="1">${docsWords('policja')}</li><ul><li
      style="list-style-type:circle;" aria-level="2">${docsWords('komendy')}</li><ul><li style="list-style-type:square;" aria-level="3">${docsWords('posterunki')}</li></ul></ul><li
      aria-level="1">${docsWords('straż')}</li></ul>`,
    ),
    becomes: 'ul[li[p policja ul[li[p komendy ul[li[p posterunki]]]]] li[p straż]]',
    said: 'kroje i wielkość pisma',
  },
  {
    name: 'Google Docs: numbers, letters, a number to begin with',
    html: docs(
      `<ol start="4" style="margin-top:0"><li style="list-style-type:decimal" aria-level="1">${docsWords('cztery')}</li><ol><li
      style="list-style-type:lower-alpha" aria-level="2">${docsWords('litera')}</li></ol><li aria-level="1" style="list-style-type:decimal">${docsWords('pięć')}</li></ol>`,
    ),
    becomes: 'ol4[li[p cztery ol:lower-alpha[li[p litera]]] li[p pięć]]',
    said: 'kroje i wielkość pisma',
  },
  {
    name: 'Google Docs: a table with a merged header and a bold first row',
    html: docs(
      `<div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312"/><col width="312"/></colgroup><tbody><tr style="height:0pt"><td
      colspan="2" style="border-left:solid #000 1pt;vertical-align:top"><p dir="ltr"><span style="font-weight:700">Terminy</span></p></td></tr><tr><td>${docsWords('nabór')}</td><td>${docsWords('maj')}</td></tr></tbody></table></div><br/><br/>`,
    ),
    becomes: 'table:row[tr[th-2[p Terminy]] tr[td[p nabór] td[p maj]]]',
    said: 'kroje i wielkość pisma',
  },
  {
    name: 'Google Docs: a list of tasks, words struck out',
    html: docs(
      `<ul style="list-style-type:none"><li role="checkbox" aria-checked="true" aria-level="1"><span style="text-decoration:line-through">${'zebrać oferty'}</span></li><li
      role="checkbox" aria-checked="false" aria-level="1"><span>ogłosić wynik</span></li></ul>`,
    ),
    becomes: 'ul[li[p zebrać oferty] li[p ogłosić wynik]]',
    said: 'przekreślenia',
  },
  {
    name: 'Google Docs: a picture, an empty line, a heading with a colour',
    html: docs(
      `<h2 dir="ltr"><span style="color:#1155cc;font-weight:400">Plan</span></h2><br><p dir="ltr"><span><span style="border:none;display:inline-block"><img
      src="https://lh7-rt.googleusercontent.com/docsz/x" width="602" height="400"></span></span></p>${docsWords('Tekst.')}`,
    ),
    becomes: 'h2 Plan p Tekst.',
    said: 'Nie wklejono 1 obrazu',
  },
]

const officeSources: readonly Source[] = [
  {
    name: 'LibreOffice: lists in lists, paragraphs in items',
    html: writer(
      `<ol><li><p style="line-height: 100%">wniosek</p><ol type="a"><li><p>część ogólna</p></li><li><p>część szczegółowa</p><ul><li><p>koszty</p></li></ul></li></ol></li><li><p>umowa</p><p>z dwoma akapitami</p></li></ol>`,
    ),
    becomes:
      'ol[li[p wniosek ol:lower-alpha[li[p część ogólna] li[p część szczegółowa ul[li[p koszty]]]]] li[p umowa p z dwoma akapitami]]',
  },
  {
    name: 'LibreOffice: a table with merged cells and a repeated header',
    html: writer(
      `<table width="643" cellpadding="4"><col width="206"/><col width="206"/><thead><tr valign="top"><th rowspan="2"><p>Rok</p></th><th colspan="2"><p>Osoby</p></th></tr><tr><th><p>k</p></th><th><p>m</p></th></tr></thead><tbody><tr><td
      sdval="2024"><p>2024</p></td><td><p>3</p></td><td><p><br/></p></td></tr></tbody></table>`,
    ),
    becomes: 'table:row[tr[th|2[p Rok] th-2[p Osoby]] tr[th[p k] th[p m]] tr[td[p 2024] td[p 3] td[p]]]',
  },
  {
    name: 'LibreOffice: a quotation, a rule and letters of another face',
    html: writer(
      `<blockquote><p><font face="Liberation Serif, serif">Nikt nie może być niewolnikiem.</font></p></blockquote><hr/><p align="justify">Koniec.</p>`,
    ),
    becomes: 'blockquote[p Nikt nie może być niewolnikiem.] horizontalRule[] p Koniec.',
    said: 'wyrównanie',
  },
  {
    name: 'LibreOffice: a note at the end of the page',
    html: writer(
      `<p>Konwencja<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> z Warszawy.</p><div id="sdfootnote1"><p
      class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Dz.U. z 2009 r. nr 20.</p></div>`,
    ),
    becomes: 'p Konwencja[Dz.U. z 2009 r. nr 20.] z Warszawy.',
  },
  {
    name: 'Excel: a header over two columns, a total, numbers as shown',
    html: sheet(
      `<tr height=20><td rowspan=2 class=b style='height:15pt'>Rok</td><td colspan=2 class=b>Osoby</td></tr><tr><td class=b>kobiety</td><td class=b>mężczyźni</td></tr><tr><td
      align=right x:num>2024</td><td align=right x:num="1200">1 200</td><td>7</td></tr><tr><td>Razem</td><td>1 200</td><td>7</td></tr>`,
    ),
    becomes:
      'table:row+total[tr[th|2[p Rok] th-2[p Osoby]] tr[th[p kobiety] th[p mężczyźni]] tr[td[p 2024] td[p 1 200] td[p 7]] tr[th[p Razem] td[p 1 200] td[p 7]]]',
    said: 'wyrównanie',
  },
  {
    name: 'Excel: empty cells, lines in a cell, a comment that is hidden',
    html: sheet(
      `<tr><td class=b>Adres</td><td class=b>Uwagi</td></tr><tr><td>ul. Prosta 1<br>00-001 Warszawa</td><td></td></tr><tr><td>&nbsp;</td><td>brak<span style='display:none'>tajne</span></td></tr>`,
    ),
    becomes: 'table:row[tr[th[p Adres] th[p Uwagi]] tr[td[p ul. Prosta 1⏎00-001 Warszawa] td[p]] tr[td[p] td[p brak]]]',
    said: 'tekst ukryty',
  },
  {
    name: 'Excel: one column',
    html: sheet('<tr><td>Białystok</td></tr><tr><td>Łódź</td></tr>'),
    becomes: 'table:none[tr[td[p Białystok]] tr[td[p Łódź]]]',
  },
  {
    name: 'Calc: headers by th, colours behind',
    html: `<html><head><meta name="generator" content="LibreOffice 7.6"/><style type="text/css">body,div,table,thead,tbody { font-family:"Liberation Sans"; font-size:x-small }</style></head><body><table
      cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left" bgcolor="#FFFF00"><b>Powiat</b></td><td align="left"><b>Liczba</b></td></tr><tr><td>łaski</td><td align="right" sdval="4" sdnum="1045;">4</td></tr></table></body></html>`,
    becomes: 'table:row[tr[th[p Powiat] th[p Liczba]] tr[td[p łaski] td[p 4]]]',
    said: 'kolory',
  },
  {
    name: 'Google Sheets: its own wrapper, bold by style',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css">td {border: 1px solid #ccc}</style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col
      width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;font-weight:bold;">Miasto</td><td style="font-weight:bold;" colspan="2">Dyżur</td></tr><tr><td>Rzeszów</td><td>wtorek</td><td>czwartek</td></tr></tbody></table>`,
    becomes: 'table:row[tr[th[p Miasto] th-2[p Dyżur]] tr[td[p Rzeszów] td[p wtorek] td[p czwartek]]]',
  },
]

const pageSources: readonly Source[] = [
  {
    name: 'a page: a list whose items hold paragraphs and lists',
    html: `<ul class="nav"><li><p>Pomoc prawna</p><p>bezpłatna</p><ol style="list-style-type:upper-roman"><li>w sądzie</li><li>w urzędzie</li></ol></li><li><a href="https://pomoc.example/">Schronienie</a></li></ul>`,
    becomes:
      'ul[li[p Pomoc prawna p bezpłatna ol:upper-roman[li[p w sądzie] li[p w urzędzie]]] li[p <https://pomoc.example/|Schronienie>]]',
  },
  {
    name: 'an encyclopaedia: caption, headers over rows, notes and letters in brackets',
    html: `<table class="wikitable"><caption>Konwencje</caption><tbody><tr><th scope="col" rowspan="2">Nazwa</th><th scope="colgroup" colspan="2">Daty</th></tr><tr><th>podpis</th><th>ratyfikacja</th></tr><tr><th
      scope="row">Warszawska</th><td>2005</td><td>2008</td></tr></tbody></table><p>Obowiązuje<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p>`,
    becomes:
      'table:both"Konwencje"[tr[th|2[p Nazwa] th-2[p Daty]] tr[th[p podpis] th[p ratyfikacja]] tr[th[p Warszawska] td[p 2005] td[p 2008]]] p Obowiązuje^[1]^.',
    said: 'odnośniki do niedozwolonych adresów',
  },
  {
    name: 'a page: headings that leave a level out, a box, a fold',
    html: `<main><h1>Poradnik</h1><h4>Krok pierwszy</h4><div role="note"><p><strong>Ważne</strong></p><p>Zadzwoń.</p></div><details><summary>Lista placówek</summary><ul><li>Łódź</li></ul></details></main>`,
    becomes: 'h2 Poradnik h3 Krok pierwszy callout[p Zadzwoń.] details"Lista placówek"[ul[li[p Łódź]]]',
    drawn: ['Ważne'],
  },
  {
    name: 'a page: films and sounds as players, as files and as links alone on their lines',
    html: `<h2>Nagrania</h2><figure class="wp-block-embed"><iframe title="Odprawa" src="https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed"></iframe></figure><p><a
      href="https://vimeo.com/76979871">Narada w Łodzi</a></p><audio controls><source src="https://radio.example/a.mp3"></audio><p>Zob. <a href="https://youtu.be/dQw4w9WgXcQ">film</a>.</p><video src="film.mp4"></video>`,
    becomes:
      'h2 Nagrania film"Odprawa"<https://www.youtube.com/watch?v=dQw4w9WgXcQ> film"Narada w Łodzi"<https://vimeo.com/76979871> sound""<https://radio.example/a.mp3> p Zob. <https://youtu.be/dQw4w9WgXcQ|film>.',
    said: 'filmy, ramki i osadzone obiekty. Karty filmów i dźwięków: 3.',
  },
  {
    name: 'a page: a figure with its words, a script, a frame',
    html: `<figure><img src="https://x.example/a.jpg" alt="Sala"><figcaption>Narada w Łodzi</figcaption></figure><script>var a = 1</script><iframe src="https://film.example/embed"></iframe><p>Dalej.</p>`,
    becomes: 'p Narada w Łodzi p Dalej.',
    said: 'Nie wklejono 1 obrazu',
  },
  {
    name: 'a page: roles say what elements do not',
    html: `<div role="heading" aria-level="2">Terminy</div><div>Nabór trwa <time datetime="2026-05-01">od 1 maja</time>.</div><dl><dt>Miejsce</dt><dd>Kraków</dd></dl>`,
    becomes: 'h2 Terminy p Nabór trwa od 1 maja. p Miejsce p Kraków',
  },
  {
    name: 'a page: tables that only lay it out',
    html: `<table><tr><td><table><tr><td><p>Lewa kolumna.</p></td></tr></table></td></tr></table><p>Pod spodem.</p>`,
    becomes: 'p Lewa kolumna. p Pod spodem.',
  },
  {
    name: 'a page: items without a list, in two languages',
    html: `<li>pierwszy</li><li lang="uk">Допомога</li>`,
    becomes: 'p pierwszy p {uk|Допомога}',
  },
]

const mailSources: readonly Source[] = [
  {
    name: 'Outlook: paragraphs of divs, a list, a signature in grey',
    html: `<html><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head><body lang=PL link="#0563C1"><div class=WordSection1><p class=MsoNormal>Szanowni Państwo,<o:p></o:p></p><p
      class=MsoNormal><o:p>&nbsp;</o:p></p><ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>sala 12<o:p></o:p></li><li
      class=MsoListParagraph style='mso-list:l0 level1 lfo1'>sala 14<o:p></o:p></li></ul><p class=MsoNormal><span style='color:#7F7F7F'>Anna Nowak<br>tel. 22 000 00 00</span></p></div></body></html>`,
    becomes: 'p Szanowni Państwo, ul[li[p sala 12] li[p sala 14]] p Anna Nowak⏎tel. 22 000 00 00',
    said: 'kolory',
  },
  {
    name: 'Gmail: lines of divs, distance by breaks',
    html: `<div dir="ltr"><div>Dzień dobry,</div><div><br></div><div>spotkanie jest <b>w środę</b>.</div><div><br></div><div><ol><li>powitanie</li><li>plan<ul><li>szkolenia</li></ul></li></ol></div></div>`,
    becomes: 'p Dzień dobry, p spotkanie jest **w środę**. ol[li[p powitanie] li[p plan ul[li[p szkolenia]]]]',
  },
  {
    name: 'Thunderbird: an answer with what it answers',
    html: `<p>Zgoda.</p><div class="moz-cite-prefix">W dniu 2.03.2026 Anna pisze:<br></div><blockquote type="cite" cite="mid:1@x"><p>Czy termin pasuje?<br><br>Anna</p></blockquote><pre class="moz-signature" cols="72">-- \nJan</pre>`,
    becomes: 'p Zgoda. p W dniu 2.03.2026 Anna pisze: blockquote[p Czy termin pasuje? p Anna] p -- Jan',
  },
  {
    name: 'a mail of tables: words stay in their order',
    html: `<center><table width="600" bgcolor="#ffffff" role="presentation"><tr><td style="padding:20px"><h1 style="font-size:24px">Biuletyn</h1><p>Pierwsza wiadomość.</p><a href="https://urzad.example/w" style="color:#fff;background:#036">Czytaj</a></td></tr></table></center>`,
    becomes: 'h2 Biuletyn p Pierwsza wiadomość. p <https://urzad.example/w|Czytaj>',
    said: 'kolory',
  },
]

const plainSources: readonly Source[] = [
  {
    name: 'plain text: bullets and dashes, two levels by distance',
    text: 'W skład wchodzą:\r\n- policja\r\n  - komendy\r\n  - posterunki\r\n- straż\r\n\r\nKoniec.',
    becomes: 'p W skład wchodzą: ul[li[p policja ul[li[p komendy] li[p posterunki]]] li[p straż]] p Koniec.',
  },
  {
    name: 'plain text: typed numbers and letters',
    text: '1. wniosek\n\ta) opis\n\tb) koszt\n2. umowa',
    becomes: 'ol[li[p wniosek ol:lower-alpha[li[p opis] li[p koszt]]] li[p umowa]]',
    said: 'nawiasy przy numerach list',
  },
  {
    name: 'plain text: bullets of Word, a line that goes on',
    text: '•\tpierwszy punkt\n\tz drugim wierszem\n•\tdrugi punkt\nZdanie po liście.',
    becomes: 'ul[li[p pierwszy punkt z drugim wierszem] li[p drugi punkt]] p Zdanie po liście.',
  },
  {
    name: 'plain text: a list that begins at seven',
    text: '7. siódmy\n8. ósmy',
    becomes: 'ol7[li[p siódmy] li[p ósmy]]',
  },
  {
    name: 'plain text: what only looks like signs is words',
    text: '- Dzień dobry.\n5. maja jest święto.\nPlik a_b_c.txt, 2*3*4 i 3 > 2.',
    becomes: 'p - Dzień dobry. p 5. maja jest święto. p Plik a_b_c.txt, 2*3*4 i 3 > 2.',
  },
  {
    name: 'Markdown: headings, bold, italic, a link, a rule',
    text: '# Plan\n\nTekst **ważny** i _pochyły_, [strona](https://urzad.example/a).\n\n---\n\n### Cele',
    becomes: 'h2 Plan p Tekst **ważny** i _pochyły_, <https://urzad.example/a|strona>. horizontalRule[] h3 Cele',
  },
  {
    name: 'Markdown: loose items, a list in a list',
    text: '* raz\n\n* dwa\n    1. jeden\n    2. drugi\n\n* trzy',
    becomes: 'ul[li[p raz] li[p dwa ol[li[p jeden] li[p drugi]]] li[p trzy]]',
  },
  {
    name: 'Markdown: a table with a header',
    text: '| Rok | Osoby |\n|-----|------:|\n| 2024 | **4** |\n| Razem | 4 |',
    becomes: 'table:row+total[tr[th[p Rok] th[p Osoby]] tr[td[p 2024] td[p **4**]] tr[th[p Razem] td[p 4]]]',
  },
  {
    name: 'Markdown: a quotation with a list, a picture that stays behind',
    text: '> Zgodnie z planem:\n> - szkolenia\n> - narady\n\n![Sala](https://x.example/a.png) Podpis.',
    becomes: 'blockquote[p Zgodnie z planem: ul[li[p szkolenia] li[p narady]]] p Podpis.',
    said: 'Nie wklejono 1 obrazu',
  },
  {
    name: 'Markdown: an address that is not allowed stays words',
    text: '**Uwaga** [kliknij](javascript:alert(1)) i <https://urzad.example/b>',
    becomes: 'p **Uwaga** [kliknij](javascript:alert(1)) i <https://urzad.example/b|https://urzad.example/b>',
  },
]

export const clipboardSources = [
  ...wordSources,
  ...docsSources,
  ...officeSources,
  ...pageSources,
  ...mailSources,
  ...plainSources,
]
