'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { ErrorSummary } from '#components/form/error-summary.tsx'
import { FormScopeContext, NOT_SAVED } from '#components/form/form-scope.tsx'
import type { FormActionProp } from '#components/form/form-state.ts'
import { useFormSending } from '#components/form/use-form-sending.ts'

type OrderedLine = {
  readonly id: number
  readonly name: string
  readonly phone: string
  readonly stated: string
}

/** Helplines in the order readers see, each with buttons that move it one place; every press is saved at once. */
export function OrderForm({
  lines,
  action,
}: {
  readonly lines: readonly OrderedLine[]
  readonly action: FormActionProp
}) {
  const { state, sending } = useFormSending(action)
  const place = useRef<HTMLFormElement>(null)
  const moved = useRef<string | null>(null)
  // The line has moved and its button may be gone with the place where it stood: the hand stays with the line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the answer, not to what it reads
  useEffect(() => focusMoved(place.current, moved.current), [state.count, lines])
  return (
    <FormScopeContext value={{ state, saved: {}, undone: NOT_SAVED }}>
      <form
        ref={place}
        {...sending}
        onClickCapture={({ target }) => {
          if (target instanceof HTMLButtonElement) moved.current = target.value
        }}
        className="staff-form"
      >
        <ErrorSummary />
        <div role="status" className="done-place">
          {state.status === 'done' && state.message && <p className="done-message">{state.message}</p>}
        </div>
        {lines.map(({ id }) => (
          <input key={id} type="hidden" name="seen" value={id} />
        ))}
        <table className="data-table">
          <caption className="visually-hidden">Infolinie w kolejności, w jakiej widzą je czytelnicy</caption>
          <thead>
            <tr>
              <th scope="col">Nazwa</th>
              <th scope="col">Telefon</th>
              <th scope="col">Stan na</th>
              <th scope="col">Kolejność</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.id}>
                <th scope="row">
                  <a href={`/panel/infolinie/${line.id}`}>{line.name}</a>
                </th>
                <Cell label="Telefon">{line.phone}</Cell>
                <Cell label="Stan na">{line.stated}</Cell>
                <Cell label="Kolejność">
                  <span className="order-buttons">
                    {index > 0 && <MoveButton {...line} way="up" label="Wyżej" />}
                    {index < lines.length - 1 && <MoveButton {...line} way="down" label="Niżej" />}
                  </span>
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </form>
    </FormScopeContext>
  )
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td>
      <div className="cell-label" aria-hidden="true">
        {label}
      </div>
      <div className="cell-value">{children}</div>
    </td>
  )
}

type MoveProps = OrderedLine & { readonly way: 'up' | 'down'; readonly label: string }

function MoveButton({ id, name, way, label }: MoveProps) {
  return (
    <button type="submit" name="move" value={`${id}:${way}`} className="link-button">
      {label}
      <span className="visually-hidden"> ({name})</span>
    </button>
  )
}

/** The same button of the moved line, or at the end of the list the other one; not while a summary has the focus. */
function focusMoved(form: HTMLFormElement | null, value: string | null): void {
  const [id] = value?.split(':') ?? []
  if (form === null || value === null || form.querySelector('.error-summary') !== null) return
  const button = form.querySelector(`[value="${value}"]`) ?? form.querySelector(`[value^="${id}:"]`)
  if (button instanceof HTMLElement) button.focus()
}
