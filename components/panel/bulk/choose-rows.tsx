'use client'
import { useEffect, useRef, useState } from 'react'
import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'

/**
 * With a script: ticks all rows of the page and says how many are ticked; a tick with Shift takes all rows from the last
 * one along. Without one every row is ticked by itself.
 */
export function ChooseRows() {
  const place = useRef<HTMLDivElement>(null)
  const [ticked, setTicked] = useState<{ readonly count: number; readonly of: number } | null>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let last: HTMLInputElement | null = null
    // Also what the browser has ticked again by itself.
    const count = () => setTicked(countOf(form))
    const onClick = ({ target, shiftKey }: MouseEvent) => {
      if (!(target instanceof HTMLInputElement) || target.form !== form || target.name !== BULK_FIELDS.ticked) return
      if (shiftKey && last) tickBetween(form, last, target)
      last = target
      count()
    }
    // A box of the form may stand outside it.
    document.addEventListener('click', onClick)
    count()
    return () => document.removeEventListener('click', onClick)
  }, [])

  function tickAll(isTicked: boolean) {
    const form = place.current?.closest('form')
    if (!form) return
    for (const box of boxesOf(form)) box.checked = isTicked
    setTicked(countOf(form))
  }

  const isAll = ticked !== null && ticked.count === ticked.of
  return (
    <div ref={place} className="bulk-ticked">
      {ticked !== null && (
        <>
          <button type="button" className="button" onClick={() => tickAll(!isAll)}>
            {isAll ? 'Odznacz wszystkie na stronie' : 'Zaznacz wszystkie na stronie'}
          </button>
          <span role="status">
            Zaznaczono: {ticked.count} z {ticked.of}
          </span>
        </>
      )}
    </div>
  )
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement)
  return inputs.filter(({ name, type }) => name === BULK_FIELDS.ticked && type === 'checkbox')
}

function countOf(form: HTMLFormElement) {
  const boxes = boxesOf(form)
  return { count: boxes.filter(({ checked }) => checked).length, of: boxes.length }
}

/** All from the one to the other, whichever comes first, as the other now is. */
function tickBetween(form: HTMLFormElement, from: HTMLInputElement, to: HTMLInputElement): void {
  const boxes = boxesOf(form)
  const [start = 0, end = 0] = [boxes.indexOf(from), boxes.indexOf(to)].toSorted((one, other) => one - other)
  for (const box of boxes.slice(start, end + 1)) box.checked = to.checked
}
