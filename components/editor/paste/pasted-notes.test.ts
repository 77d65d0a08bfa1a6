import { getSchema } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { cleanPaste } from './clean-paste.ts'
import { clipboardTree } from './testing-clipboard.ts'
import { shape } from './testing-shape.ts'

const schema = getSchema(editorExtensions())

function pasted(html: string) {
  const { blocks, report } = cleanPaste(clipboardTree(html))
  for (const node of Fragment.fromJSON(schema, blocks as never).content) node.check()
  return { shape: shape(blocks), report }
}

test('Word: footnotes and endnotes stand where the text calls them', () => {
  const call = (kind: string, number: number) =>
    `<a style='mso-${kind === 'ftn' ? 'footnote' : 'endnote'}-id:${kind}${number}' href="#_${kind}${number}" name="_${kind}ref${number}" title=""><span
    class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${number}]</span><![endif]></span></span></a>`
  const note = (kind: string, number: number, words: string) =>
    `<div style='mso-element:${kind === 'ftn' ? 'footnote' : 'endnote'}' id=${kind}${number}><p class=MsoFootnoteText><a
    style='mso-footnote-id:${kind}${number}' href="#_${kind}ref${number}" name="_${kind}${number}" title=""><span class=MsoFootnoteReference>[${number}]</span></a>
    ${words}<o:p></o:p></p><p class=MsoFootnoteText>I dalej.</p></div>`
  const { shape, report } = pasted(
    `<p class=MsoNormal>Ustawa${call('ftn', 1)} i dane${call('edn', 1)}.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br
    clear=all><hr align=left size=1 width="33%"><![endif]>${note('ftn', 1, 'Dz.U. z <i>2024</i> r.')}</div>
    <div style='mso-element:endnote-list'><hr align=left size=1 width="33%">${note('edn', 1, 'Źródło: <a href="https://mswia.example/">MSWiA</a>.')}</div>`,
  )
  expect(shape).toBe('p Ustawa[Dz.U. z _2024_ r. I dalej.] i dane[Źródło: <https://mswia.example/|MSWiA>. I dalej.].')
  expect(report).toBeNull()
})

test.each([
  [
    'LibreOffice',
    `<p>Ustawa<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> mówi.</p><div id="sdfootnote1"><p
    class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Dz.U. poz. 1.</p></div>`,
  ],
  [
    'Google Docs',
    `<b style="font-weight:normal"><p>Ustawa<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> mówi.</p><hr><div><p><a
    href="#ftnt_ref1" id="ftnt1">[1]</a><span> Dz.U. poz. 1.</span></p></div></b>`,
  ],
  [
    'a page of ours',
    `<p>Ustawa<sup class="note-reference"><a id="miejsce-przypisu-1" href="https://portal.example/a#przypis-1" role="doc-noteref">1</a></sup>
    mówi.</p><section class="notes"><h2 id="przypisy">Przypisy</h2><ol><li id="przypis-1">Dz.U. poz. 1. <a
    href="https://portal.example/a#miejsce-przypisu-1" role="doc-backlink">↑</a></li></ol></section>`,
  ],
])('%s: the same, and neither the list nor its heading stays', (_where, html) => {
  expect(pasted(html)).toEqual({ shape: 'p Ustawa[Dz.U. poz. 1.] mówi.', report: null })
})

test('notes that call each other are called once, and a call without its note stays a number', () => {
  const note = (number: number, calls: number) =>
    `<p><a name="n${number}" href="#r${number}">${number}</a> raz <a name="x${number}" href="#n${calls}">${calls}</a></p>`
  const made = pasted(`<p>a<a name="r1" href="#n1">1</a></p>${note(1, 1)}<p>b<a href="#brak">[9]</a></p>`)
  expect(made.shape).toBe('p a[raz 1] p b[9]')
})

test('links of a page to its own places are no notes', () => {
  expect(pasted('<p><a id="gora" href="#dol">na dół</a></p><p id="dol">Dół <a href="#inne">inne</a></p>').shape).toBe(
    'p na dół p Dół inne',
  )
})

test('text after the notes stays', () => {
  const html = `<p>a<a id="r" href="#n">1</a></p><ol><li id="n">nota <a href="#r">↑</a></li></ol><p>Podpis</p>`
  expect(pasted(html).shape).toBe('p a[nota] p Podpis')
})
