import { type IsoDay, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import { askedDaysWords } from './asked-days.ts'
import type { RegisterQuestionView } from './register-question-view.ts'

/** The line to copy into a footnote: days, knowledge, and the address that asks for both again. No link: it leads here. */
export function RegisterCitation({ question, subject }: { question: RegisterQuestionView; subject: string }) {
  const { days, cited } = question
  return (
    <section className="register-citation" aria-labelledby="cytowanie">
      <h2 id="cytowanie" className="section-title">
        {typeset('Jak to cytować')}
      </h2>
      <p>
        {typeset(`${subject}. Stan ${askedDaysWords(days)} według wiedzy z ${dayWords(cited.knownOn)}, `)}
        <span className="register-address">{cited.url}</span>
      </p>
      <p className="quiet">
        {typeset(
          'Adres jest trwały: pyta o ten sam dzień i o wiedzę z końca tamtego dnia, więc odpowiedź nie zmieni się także po późniejszych sprostowaniach.',
        )}
      </p>
    </section>
  )
}

function dayWords(day: IsoDay): string {
  return formatPartialDate(partialDateFromDay(day), 'prose')
}
