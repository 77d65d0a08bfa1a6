'use client'
import { useId } from 'react'
import type { BlockChoice } from '#domain/article/text-differences.ts'

const labels = {
  mine: 'Zostaw moją',
  saved: 'Użyj zapisanej',
  both: 'Zostaw obie',
} as const satisfies Record<BlockChoice, string>

type Props = {
  /** What is chosen about, for those who hear the choices out of their place. */
  readonly about: string
  readonly choices: readonly BlockChoice[]
  readonly chosen: BlockChoice
  readonly onChoose: (choice: BlockChoice) => void
}

export function ChoiceRow({ about, choices, chosen, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset className="choice-row">
      <legend className="visually-hidden">{about}</legend>
      {choices.map((choice) => (
        <label key={choice} className="choice">
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span>{labels[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
