import {
  type docxOf,
  drawing,
  field,
  HEAD,
  item,
  list,
  num,
  p,
  polishStyles,
  r,
  row,
  style,
  styled,
  table,
  webVideo,
} from './testing-docx.ts'

/*
 * Documents in the shapes in which office programs write them, each with what becomes of it
 * (components/editor/paste/testing-shape.ts), and what is counted and dropped on the way.
 */

export type Document = Parameters<typeof docxOf>[0]

const bullets = list(0, ['bullet', '\uf0b7'], ['bullet', 'o'], ['bullet', '\uf0a7'])
const decimals = list(1, ['decimal', '%1.'], ['lowerLetter', '%2)'], ['lowerRoman', '%3.'])
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

type Case = readonly [
  name: string,
  document: Document,
  shape: string,
  remarks?: Readonly<Record<string, number>>,
  dropped?: readonly string[],
]

export const documents: readonly Case[] = [
  [
    'Word 365, Polish: title, headings, soft format in runs cut by revisions',
    {
      styles: polishStyles,
      body: `${styled('Tytu', 'Informacja')}${styled('Nagwek1', 'Zadania')}${p(`${r('Zespół ')}<w:proofErr w:type="spellStart"/>${r('wojew', '<w:b/>')}${r('ódzki', '<w:b/>')}${r(' działa od ')}${r('2015', '<w:i/>')}${r(' r.')}`)}${p('')}${styled('Nagwek2', 'Skład')}${p('Przewodniczący')}<w:sectPr/>`,
    },
    'h2 Informacja h3 Zadania p Zespół **wojewódzki** działa od _2015_ r. h4 Skład p Przewodniczący',
  ],
  [
    'Word 2010: bullets of three levels by signs of fonts',
    {
      styles: polishStyles,
      numbering: bullets + num(1, 0),
      body:
        p('Zespół:') +
        item('koordynuje') +
        item('szkolenia', 1) +
        item('dla policji', 2) +
        item('pomaga') +
        p('Koniec.'),
    },
    'p Zespół: ul[li[p koordynuje ul[li[p szkolenia ul[li[p dla policji]]]]] li[p pomaga]] p Koniec.',
  ],
  [
    'numbers, letters and Roman numbers of one list',
    {
      styles: polishStyles,
      numbering: decimals + num(1, 1),
      body: item('pierwszy') + item('raz', 1) + item('dwa', 1) + item('głębiej', 2) + item('drugi') + item('raz', 1),
    },
    'ol[li[p pierwszy ol:lower-alpha[li[p raz] li[p dwa ol:lower-roman[li[p głębiej]]]]] li[p drugi ol:lower-alpha[li[p raz]]]]',
    {},
    ['brackets'],
  ],
  [
    'a list that begins at five and one that begins again',
    {
      styles: polishStyles,
      numbering:
        list(1, ['decimal', '%1.', 5]) +
        num(1, 1) +
        num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      body: item('piąty') + item('szósty') + p('Przerwa.') + item('siódmy') + p('Od nowa:') + item('pierwszy', 0, 2),
    },
    'ol5[li[p piąty] li[p szósty]] p Przerwa. ol7[li[p siódmy]] p Od nowa: ol[li[p pierwszy]]',
  ],
  [
    'numbers that no list draws are words: paragraphs of an act, 1.1.',
    {
      styles: polishStyles,
      numbering: list(1, ['decimal', '§ %1.'], ['decimal', '%1.%2.']) + num(1, 1),
      body: item('Zespół działa.') + item('W składzie:', 1) + item('W trybie:', 1) + item('Wchodzi w życie.'),
    },
    'p § 1. Zespół działa. p 1.1. W składzie: p 1.2. W trybie: p § 2. Wchodzi w życie.',
  ],
  [
    'numbers of headings are part of their words',
    {
      styles:
        polishStyles +
        style(
          'Rozdzia',
          'Rozdział',
          '<w:basedOn w:val="Nagwek1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
        ),
      numbering: list(2, ['upperRoman', 'Rozdział %1.']) + num(3, 2),
      body: styled('Rozdzia', 'Zasady') + p('a') + styled('Rozdzia', 'Zadania') + p('b'),
    },
    'h2 Rozdział I. Zasady p a h2 Rozdział II. Zadania p b',
  ],
  [
    'levels of a list given by styles, as a template does',
    {
      styles: `${polishStyles}${style('Lista1', 'List Number', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')}${style('Lista2', 'List Number 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>')}`,
      numbering:
        list(
          1,
          ['decimal', '%1.', 1, '<w:pStyle w:val="Lista1"/>'],
          ['decimal', '%2.', 1, '<w:pStyle w:val="Lista2"/>'],
        ) + num(1, 1),
      body: styled('Lista1', 'a') + styled('Lista2', 'b') + styled('Lista1', 'c'),
    },
    'ol[li[p a ol[li[p b]]] li[p c]]',
  ],
  [
    'LibreOffice: names of styles in Polish, no outline levels, bullets of its own',
    {
      styles: style('Standard', 'Standard') + style('Nagwek1', 'Nagłówek 1') + style('Nagwek2', 'Nagłówek 2'),
      numbering: list(1, ['bullet', '•'], ['bullet', '◦']) + num(2, 1),
      body:
        styled('Nagwek1', 'Zadania') +
        styled('Nagwek2', 'Co dalej') +
        item('a', 0, 2, 'Standard') +
        item('b', 1, 2, 'Standard'),
    },
    'h2 Zadania h3 Co dalej ul[li[p a ul[li[p b]]]]',
  ],
  [
    'Google Docs: title and headings, direct fonts everywhere, a list',
    {
      styles: `${style('Title', 'Title')}${style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}`,
      numbering: bullets + num(1, 0),
      body:
        styled('Title', r('Plan', '<w:rtl w:val="0"/>')) +
        styled('Heading1', r('Cele', '<w:rFonts w:ascii="Arial"/><w:sz w:val="40"/><w:rtl w:val="0"/>')) +
        p(`${r('Tekst ', '<w:b w:val="0"/>')}${r('ważny', '<w:b w:val="1"/>')}`, '<w:jc w:val="both"/>') +
        item('punkt'),
    },
    'h2 Plan h3 Cele p Tekst **ważny** ul[li[p punkt]]',
    {},
    ['font', 'alignment'],
  ],
  [
    'a table with a header row and a description',
    {
      styles: polishStyles,
      body: table(
        [row(['Rok', 'Liczba'], HEAD), row(['2024', '12']), row(['2025', '15'])],
        '<w:tblCaption w:val="Zespoły"/>',
      ),
    },
    'table:row"Zespoły"[tr[th[p Rok] th[p Liczba]] tr[td[p 2024] td[p 12]] tr[td[p 2025] td[p 15]]]',
  ],
  [
    'merged cells across and down',
    {
      styles: polishStyles,
      body: table([
        row(
          [
            { words: 'Województwo', look: '<w:vMerge w:val="restart"/>' },
            { words: 'Lata', look: '<w:gridSpan w:val="2"/>' },
          ],
          HEAD,
        ),
        row([{ words: '', look: '<w:vMerge/>' }, '2024', '2025']),
        row(['Łódzkie', '1', '2']),
      ]),
    },
    'table:row[tr[th|2[p Województwo] th-2[p Lata]] tr[th[p 2024] th[p 2025]] tr[td[p Łódzkie] td[p 1] td[p 2]]]',
  ],
  [
    'headers shown by the style of the table alone',
    {
      styles:
        polishStyles +
        style(
          'Siatka',
          'Grid Table 4',
          '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
          'table',
        ),
      body: table(
        [row(['', 'Liczba']), row(['2024', '12'])],
        '<w:tblStyle w:val="Siatka"/><w:tblLook w:val="04A0" w:firstRow="1" w:firstColumn="1"/>',
      ),
    },
    'table:both[tr[th[p] th[p Liczba]] tr[th[p 2024] td[p 12]]]',
  ],
  [
    'a table of two header rows, a list and a picture in its cells',
    {
      styles: polishStyles,
      numbering: bullets + num(1, 0),
      links: [['rId7', 'image', 'media/a.png']],
      media: { 'a.png': PNG },
      body: table([row(['A', 'B'], HEAD), row(['C', 'D'], HEAD), row([item('punkt'), p(drawing('rId7', 'Herb'))])]),
    },
    'table:row[tr[th[p A] th[p B]] tr[td[p C] td[p D]] tr[td[ul[li[p punkt]]] td[image1:Herb]]]',
    { 'header-rows': 1 },
  ],
  [
    'footnotes and endnotes become notes in the order of the text',
    {
      styles: polishStyles,
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' Dz.U. z 2024 r.')}`)}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('Źródło: MSWiA.')}</w:endnote>`,
      body: `${styled('Nagwek1', 'Prawo')}${p(`${r('Ustawa')}<w:r><w:rPr><w:rStyle w:val="Odwoanieprzypisudolnego"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${r(' i dane')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('.')}`)}`,
    },
    'h2 Prawo p Ustawa[Dz.U. z 2024 r.] i dane[Źródło: MSWiA.].',
    {},
  ],
  [
    'tracked changes: what is accepted, and a paragraph joined to the next one',
    {
      styles: polishStyles,
      body: `${p(`${r('Zespół ')}<w:del w:id="1" w:author="A">${'<w:r><w:delText>nie </w:delText></w:r>'}</w:del><w:ins w:id="2">${r('już ')}</w:ins>${r('działa.')}`)}${p(r('Jedno '), '<w:rPr><w:del w:id="3"/></w:rPr>')}${p(r('zdanie.'))}<w:p><w:moveFrom w:id="4">${r('Stąd.')}</w:moveFrom></w:p><w:p><w:moveTo w:id="5">${r('Tutaj.')}</w:moveTo></w:p>`,
    },
    'p Zespół już działa. p Jedno zdanie. p Tutaj.',
    { deletion: 3, insertion: 2 },
  ],
  [
    'a deleted row of a table',
    { body: table([row(['a', 'b']), row(['c', 'd'], '<w:del w:id="1"/>'), row(['e', 'f'])]) },
    'table:none[tr[td[p a] td[p b]] tr[td[p e] td[p f]]]',
    { deletion: 1 },
  ],
  [
    'comments are named',
    {
      body: p(
        `<w:commentRangeStart w:id="0"/>${r('Termin')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    },
    'p Termin',
    { comment: 1 },
  ],
  [
    'links by relationship and by field, to a place in the document, to what is not allowed',
    {
      links: [
        ['rId5', 'hyperlink', 'https://www.gov.pl/web/mswia?a=1&amp;b=2', 'External'],
        ['rId6', 'hyperlink', 'javascript:alert(1)', 'External'],
      ],
      body: p(
        `<w:hyperlink r:id="rId5" w:anchor="cel">${r('MS')}${r('WiA', '<w:u w:val="single"/>')}</w:hyperlink>${r(', ')}${field('HYPERLINK "https://example.pl/" \\o "Podpowiedź"', r('strona', '<w:u w:val="single"/>'))}${r(', ')}<w:hyperlink w:anchor="_Ref1">${r('niżej')}</w:hyperlink>${r(', ')}${field('HYPERLINK \\l "_Ref2"', r('wyżej'))}${r(', ')}<w:hyperlink r:id="rId6">${r('zło')}</w:hyperlink>`,
      ),
    },
    'p <https://www.gov.pl/web/mswia?a=1&b=2#cel|MSWiA>, <https://example.pl/|strona>, niżej, wyżej, zło',
    { 'inner-link': 2 },
    ['underline', 'link'],
  ],
  [
    'pictures with a description, without, for decoration, from elsewhere, of old Word',
    {
      links: [
        ['rId1', 'image', 'media/a.png'],
        ['rId2', 'image', '/word/media/b.png'],
        ['rId3', 'image', 'https://example.pl/c.png', 'External'],
      ],
      media: { 'a.png': PNG, 'b.png': PNG },
      body:
        p(r('Przed') + drawing('rId1', 'Mapa Polski') + r(' i po.')) +
        p(drawing('rId2')) +
        p(drawing('rId1', '', '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>')) +
        p(drawing('rId3', 'Skądinąd')) +
        p('<w:r><w:pict><v:shape alt="Herb"><v:imagedata r:id="rId2" o:title=""/></v:shape></w:pict></w:r>'),
    },
    'p Przed i po. image1:Mapa Polski image2: image1:decorative image2:Herb',
  ],
  [
    'films: of the web behind a picture, of a player that nobody knows, a link alone on its line',
    {
      links: [
        ['rId1', 'image', 'media/a.png'],
        ['rId5', 'hyperlink', 'https://vimeo.com/76979871', 'External'],
      ],
      media: { 'a.png': PNG },
      body:
        p(webVideo('rId1', 'https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed', 'Odprawa')) +
        p(`<w:hyperlink r:id="rId5">${r('Nagranie narady')}</w:hyperlink>`) +
        p(`${r('Też w ')}<w:hyperlink r:id="rId5">${r('serwisie')}</w:hyperlink>${r('.')}`) +
        p(webVideo('rId1', 'https://film.example/embed/7', 'Obcy')),
    },
    'film"Odprawa"<https://www.youtube.com/watch?v=dQw4w9WgXcQ> film"Nagranie narady"<https://vimeo.com/76979871> p Też w <https://vimeo.com/76979871|serwisie>.',
    {},
    ['embedded'],
  ],
  [
    'languages: words in English and Ukrainian in a Polish text',
    {
      styles: polishStyles,
      body: p(
        `${r('To zjawisko nazywa się po angielsku ')}${r('human trafficking', '<w:lang w:val="en-US"/>')}${r(', a po ukraińsku ')}${r('торгівля людьми', '<w:lang w:val="uk-UA"/>')}${r('.')}`,
      ),
    },
    'p To zjawisko nazywa się po angielsku {en-US|human trafficking}, a po ukraińsku {uk-UA|торгівля людьми}.',
  ],
  [
    'a Polish text that a program calls English from beginning to end',
    {
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
      body: p('Tekst po polsku, bez jednej litery z ogonkiem.'),
    },
    'p Tekst po polsku, bez jednej litery z ogonkiem.',
    { language: 1 },
  ],
  [
    'text boxes in both spellings are read once, after their paragraph',
    {
      body: p(
        `${r('Obok ramka.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Pole"/><wps:txbx><w:txbxContent>${p('W ramce.')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('W ramce.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    },
    'p Obok ramka. p W ramce.',
    { 'text-box': 1 },
  ],
  [
    'a table of contents, headers of pages, a chart and an equation',
    {
      styles: polishStyles,
      header: p('Ministerstwo'),
      body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Spis')}${styled('Spistreci1', 'Cele 1')}</w:sdtContent></w:sdt>${styled('Nagwek1', 'Cele')}${p('<w:r><w:drawing><wp:inline><wp:docPr id="3" name="Wykres"/><a:graphic/></wp:inline></w:drawing></w:r>')}<w:p><m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara></w:p>`,
    },
    'h2 Cele p a=b',
    { contents: 1, 'page-header': 1, object: 1, equation: 1 },
  ],
  [
    'quotations in a row are one; hidden words, capitals, colours, strikes and highlights are named',
    {
      styles: polishStyles,
      body:
        styled('Cytat', 'Pierwsze.') +
        styled('Cytat', 'Drugie.') +
        p(
          `${r('A', '<w:color w:val="C00000"/>')}${r('tajne', '<w:vanish/>')}${r(' b', '<w:caps/>')}${r(' c', '<w:strike/>')}${r(' d', '<w:highlight w:val="yellow"/>')}`,
        ),
    },
    'blockquote[p _Pierwsze._ p _Drugie._] p A b c d',
    {},
    ['colour', 'hidden', 'capitals', 'strike'],
  ],
  [
    'signs, tabs, breaks, raised and lowered signs, controls and smart tags',
    {
      styles: polishStyles,
      body: p(
        `<w:sdt><w:sdtContent>${r('km')}${r('2', '<w:vertAlign w:val="superscript"/>')}</w:sdtContent></w:sdt><w:r><w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:smartTag>${r(' CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}</w:smartTag><w:r><w:br/><w:t>dalej</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:t>tu</w:t><w:sym w:font="Inna" w:char="F123"/></w:r>`,
      ),
    },
    'p km^2^ ✓ CO,2,⏎dalej\u2011tu',
    { sign: 1 },
  ],
  [
    'Office on the web: a main part of another name, in a document without styles',
    {
      mainName: 'document2',
      body: p('Tekst.', '<w:outlineLvl w:val="9"/>') + p('Śródtytuł', '<w:outlineLvl w:val="1"/>'),
    },
    'p Tekst. h2 Śródtytuł',
  ],
  [
    'a picture among paragraphs of a quotation stands between its parts',
    {
      styles: polishStyles,
      links: [['rId7', 'image', 'media/a.png']],
      media: { 'a.png': PNG },
      body: styled('Cytat', 'Przed.') + styled('Cytat', drawing('rId7', 'Herb')) + styled('Cytat', 'Po.'),
    },
    'blockquote[p _Przed._] image1:Herb blockquote[p _Po._]',
  ],
  [
    'a picture in a list of a quotation, and in a box beside it',
    {
      styles: polishStyles,
      numbering: bullets + num(1, 0),
      links: [['rId7', 'image', 'media/a.png']],
      media: { 'a.png': PNG },
      body:
        item(r('punkt') + drawing('rId7', 'Herb'), 0, 1, 'Cytat') +
        styled(
          'Cytat',
          `${r('Słowa.')}<w:r><w:pict><v:textbox><w:txbxContent>${table([row([p(drawing('rId7', 'Mapa')), 'b'])])}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
    },
    'blockquote[ul[li[p _punkt_ image1:Herb]] p _Słowa._] image1:Mapa blockquote[p b]',
    { 'text-box': 1 },
  ],
  [
    'a quotation in a cell, with a picture',
    {
      styles: polishStyles,
      links: [['rId7', 'image', 'media/a.png']],
      media: { 'a.png': PNG },
      body: table([row(['A', 'B'], HEAD), row([styled('Cytat', r('Słowa.') + drawing('rId7', 'Herb')), 'b'])]),
    },
    'table:row[tr[th[p A] th[p B]] tr[td[p _Słowa._ image1:Herb] td[p b]]]',
  ],
  [
    'Google Docs: bullets of three levels, a table with merged cells, an empty line at the end',
    {
      numbering: list(0, ['bullet', '●'], ['bullet', '○'], ['bullet', '■']) + num(1, 0),
      body:
        item('policja', 0, 1, 'Normal') +
        item('komendy', 1, 1, 'Normal') +
        item('posterunki', 2, 1, 'Normal') +
        item('straż', 0, 1, 'Normal') +
        table([row([{ words: 'Terminy', look: '<w:gridSpan w:val="2"/>' }], HEAD), row(['nabór', 'maj'])]) +
        p(''),
    },
    'ul[li[p policja ul[li[p komendy ul[li[p posterunki]]]]] li[p straż]] table:row[tr[th-2[p Terminy]] tr[td[p nabór] td[p maj]]]',
  ],
]
