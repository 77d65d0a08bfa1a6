'use client'
import { useContext } from 'react'
import { FormScopeContext } from '#components/form/form-scope.tsx'
import { LegalActFields } from '#components/legal-act/legal-act-fields.tsx'
import { NEW_LEGAL_ACT, NEW_LEGAL_ACT_FIELDS } from './new-legal-act.ts'

/** Describes a legal act that the register does not know yet; it is entered together with the change of the team. */
export function NewLegalActFields() {
  const { state } = useContext(FormScopeContext)
  const isChosen = Object.values(state.typed ?? {}).some((values) => values.includes(NEW_LEGAL_ACT))
  return (
    <details className="form-fold" open={isChosen}>
      <summary>Dodaj akt, którego nie ma na liście</summary>
      <div className="form-fold-body">
        <p className="field-hint">
          Wypełnij te pola i wybierz wyżej: „nowy akt, opisany niżej”. Akt trafi do rejestru razem ze zmianą zespołu.
        </p>
        <LegalActFields at={NEW_LEGAL_ACT_FIELDS} />
      </div>
    </details>
  )
}
