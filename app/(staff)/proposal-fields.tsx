import { TextArea } from '#components/form/text-area.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { EditorContext } from '#services/context.ts'
import { isFourEyesForStaff } from '#services/proposal/proposal-queries.ts'

/** In every form of what is only proposed while two people are asked for: that it is, and a word to the second person. */
export function ProposalFields({ context }: { readonly context: EditorContext }) {
  return isFourEyesForStaff(context) ? <WhyField /> : null
}

/** `dlaczego` is read by formAction for whatever the form proposes. */
export function WhyField() {
  return (
    <>
      <p className="quiet">
        {typeset(
          'To zatwierdza druga osoba. Po zapisaniu powstanie propozycja, a dla czytelników nic się jeszcze nie zmieni.',
        )}
      </p>
      <TextArea name="dlaczego" label="Słowo do osoby, która zatwierdza" isOptional rows={2} />
    </>
  )
}
