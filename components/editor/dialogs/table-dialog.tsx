'use client'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import type { TableHeaders } from '#domain/article/body/body.ts'
import { findTable, isHeadCell, type TableChoice } from '../schema/table-headers.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { putBlock } from './put-record.ts'

const headerLabels = {
  row: 'W pierwszym wierszu',
  column: 'W pierwszej kolumnie',
  both: 'W pierwszym wierszu i w pierwszej kolumnie',
  none: 'Brak nagłówków',
} as const satisfies Record<TableHeaders, string>

/** A new table, or the headers and the caption of the one at the cursor. */
export default function TableDialog({ editor, onClose }: EditorDialogProps) {
  const found = findTable(editor.state)
  const [headers, setHeaders] = useState<TableHeaders>(found?.table.attrs.headers ?? 'row')
  const [caption, setCaption] = useState<string>(found?.table.attrs.caption ?? '')
  const [isTotal, setTotal] = useState(found?.table.attrs.total === true)
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('2')
  const [error, setError] = useState<string | null>(null)

  function set() {
    const attrs = {
      headers,
      caption: caption.trim() === '' ? null : caption.trim(),
      total: isTotal ? (true as const) : null,
    }
    if (found) editor.chain().focus().setTable(attrs).run()
    else {
      const size = [Number(rows), Number(columns)] as const
      if (!size.every((count) => Number.isInteger(count) && count >= 1 && count <= 50)) {
        return setError('Wpisz liczby od 1 do 50.')
      }
      putBlock(editor, newTable(...size, attrs))
    }
    onClose()
  }

  return (
    <EditorDialog
      title={found ? 'Nagłówki i podpis tabeli' : 'Nowa tabela'}
      submit={found ? 'Zapisz' : 'Wstaw tabelę'}
      onSubmit={set}
      onClose={onClose}
    >
      {!found && (
        <div className="date-parts">
          <DialogField label="Liczba wierszy" hint="Razem z nagłówkiem." error={error}>
            {(control) => (
              <input
                {...control}
                className="control control-day"
                inputMode="numeric"
                value={rows}
                onChange={(event) => setRows(event.target.value)}
              />
            )}
          </DialogField>
          <DialogField label="Liczba kolumn">
            {(control) => (
              <input
                {...control}
                className="control control-day"
                inputMode="numeric"
                value={columns}
                onChange={(event) => setColumns(event.target.value)}
              />
            )}
          </DialogField>
        </div>
      )}
      <fieldset className="field">
        <legend>Gdzie są nagłówki</legend>
        {(Object.keys(headerLabels) as TableHeaders[]).map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="table-headers"
              value={one}
              checked={headers === one}
              onChange={() => setHeaders(one)}
            />
            <span>{headerLabels[one]}</span>
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={isTotal} onChange={({ target }) => setTotal(target.checked)} />
        <span>
          Ostatni wiersz jest podsumowaniem
          <span className="choice-hint">Na przykład „Razem”. Będzie oddzielony linią i zostanie na końcu.</span>
        </span>
      </label>
      <DialogField label="Podpis tabeli" hint="Powie, co jest w środku, zanim ktoś zacznie czytać." isOptional>
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={caption}
            onChange={(event) => setCaption(event.target.value)}
          />
        )}
      </DialogField>
    </EditorDialog>
  )
}

function newTable(rows: number, columns: number, attrs: TableChoice): JSONContent {
  const places = { ...attrs, headRows: attrs.headers === 'row' || attrs.headers === 'both' ? 1 : 0, rows }
  const cell = (row: number, column: number) => ({
    type: isHeadCell(places, row, column) ? 'tableHeader' : 'tableCell',
    content: [{ type: 'paragraph' }],
  })
  const row = (_: unknown, index: number) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_cell, column) => cell(index, column)),
  })
  return { type: 'table', attrs, content: Array.from({ length: rows }, row) }
}
