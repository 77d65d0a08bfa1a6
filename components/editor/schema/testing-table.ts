import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import type { Table, TableHeaders } from '#domain/article/body/body.ts'
import { blockIds, body, paragraph, text, textTable } from '#domain/article/body/body-builder.ts'
import { blockIdPlugin } from './block-ids.ts'
import { toEditorJson } from './editor-body.ts'
import { editorExtensions } from './editor-extensions.ts'

const schema = getSchema(editorExtensions())

/** A table in the editor, changed by what a person would do there. */
export class TestTable {
  state: EditorState

  constructor(rows: readonly (readonly string[])[], choice: { headers: TableHeaders; total?: true }) {
    const id = blockIds('tabela')
    const plain = textTable(id, { caption: null, headers: choice.headers }, rows)
    const table: Table = { ...plain, attrs: { ...plain.attrs, ...(choice.total && { total: true }) } }
    const doc = schema.nodeFromJSON(toEditorJson(body(table, paragraph(id(), text('za tabelą')))))
    this.state = EditorState.create({ doc, plugins: [tableEditing(), blockIdPlugin()] })
  }

  /** Puts the cursor into the cell with these words. */
  at(words: string): this {
    let position = 0
    this.state.doc.descendants((node, offset) => {
      if (node.isText && node.text === words) position = offset
    })
    this.state = this.state.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)))
    return this
  }

  /** Whether there was something to do. */
  do(change: (state: EditorState) => Transaction | null): boolean {
    const tr = change(this.state)
    if (tr) this.state = this.state.apply(tr)
    this.state.doc.check()
    return tr !== null
  }

  get node(): Node {
    return this.state.doc.child(0)
  }

  get cursor(): string {
    return this.state.selection.$from.parent.textContent
  }

  /** Rows as words, headers with an asterisk, spans as "-2" and "|2". */
  get rows(): readonly string[] {
    const span = (size: number, sign: string) => (size > 1 ? `${sign}${size}` : '')
    return this.node.children.map((row) =>
      row.children
        .map(({ type, textContent, attrs }) => {
          const head = type.name === 'tableHeader' ? '*' : ''
          return `${textContent || '·'}${head}${span(attrs.colspan, '-')}${span(attrs.rowspan, '|')}`
        })
        .join(' '),
    )
  }
}
