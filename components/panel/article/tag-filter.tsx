'use client'
import { useMemo, useRef } from 'react'
import { findChoices } from '#components/form/find-choices.ts'
import { useChoices } from '#components/form/use-choices.tsx'
import { useHasScript } from '#components/form/use-has-script.ts'
import { FilterField } from '#components/panel/filter-bar.tsx'

/** A tag by its name, offered while one types; without a script typed whole, or in part and chosen on the page that answers. */
export function TagFilter({ name }: { readonly name: string }) {
  const hasScript = useHasScript()
  const input = useRef<HTMLInputElement>(null)
  const find = useMemo(() => findChoices('tag', null), [])
  const { ask, states, list } = useChoices({
    label: 'Pasujące tagi',
    find,
    onChoose: ({ label }) => {
      if (input.current) input.current.value = label
    },
  })
  return (
    <FilterField id="filtr-tag" label="Tag">
      <input
        {...(hasScript && states)}
        ref={input}
        id="filtr-tag"
        name="tag"
        type="text"
        className="control"
        defaultValue={name}
        onChange={({ target }) => ask(target.value)}
      />
      {hasScript && list}
    </FilterField>
  )
}
