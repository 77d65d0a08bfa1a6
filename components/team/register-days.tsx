import { type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import { askedDaysWords } from './asked-days.ts'
import type { RegisterQuestionView } from './register-question-view.ts'

/** Days on which something changed, by year, and those on which the register corrected itself: each leads to its state. */
export function RegisterDays({ question }: { question: RegisterQuestionView }) {
  const { changeDays, corrections } = question
  if (changeDays.length === 0 && corrections.length === 0) return null
  const years = Map.groupBy(changeDays, ({ date }) => date.earliest.slice(0, 4))
  return (
    <section className="register-days" aria-labelledby="dni-zmian">
      <h2 id="dni-zmian" className="section-title">
        {typeset('Dni, w których coś się zmieniło')}
      </h2>
      <dl>
        {[...years].map(([year, days]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <ul>
                {days.map(({ date, href, isShown }) => (
                  <li key={date.edtf}>
                    <a href={href} rel="nofollow" aria-current={isShown ? 'page' : undefined}>
                      {typeset(dayWords(date))}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {corrections.length > 0 && (
        <>
          <h3>{typeset('Co rejestr podawał przed sprostowaniem')}</h3>
          <ul className="register-corrections">
            {corrections.map(({ day, href }) => (
              <li key={day}>
                <a href={href} rel="nofollow">
                  {typeset(`przed sprostowaniem z ${formatPartialDate(partialDateFromDay(day), 'prose')}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Under the heading of its year; an unknown day is the days between which it lies. */
function dayWords(date: PartialDate): string {
  return date.precision === 'interval' ? askedDaysWords(date) : formatPartialDate(date, 'prose')
}
