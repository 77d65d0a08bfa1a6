import { Icon } from '#components/ui/icon.tsx'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { askedDaysWords } from './asked-days.ts'
import type { BeforeRegisterView, RegisterQuestionView } from './register-question-view.ts'

/** The line under the heading: "Stan na 2 marca 2015 r. według wiedzy z 5 marca 2015 r." */
export function QuestionDateline({ question: { days, knownOn } }: { question: RegisterQuestionView }) {
  return (
    <p className="dateline">
      Stan{' '}
      {days.precision === 'day' ? (
        <>
          na <PolishDate date={days} />
        </>
      ) : (
        typeset(askedDaysWords(days))
      )}
      {knownOn !== null && (
        <>
          {' '}
          {'według wiedzy z\u00a0'}
          <PolishDate date={partialDateFromDay(knownOn)} />
        </>
      )}
    </p>
  )
}

/** Says that this is not today's register, and how its days are to be read. Nothing when it is. */
export function QuestionNotes({ question }: { question: RegisterQuestionView }) {
  const { page, days, knownOn, isToday, isFuture, beforeRegister } = question
  if (isToday && knownOn === null) return null
  return (
    <div className="band register-question-notes">
      <Icon name="info" />
      <div>
        <p>
          <strong>{typeset('To nie jest dzisiejszy stan rejestru.')}</strong>{' '}
          <a href={page}>{typeset('Zobacz stan na dzisiaj')}</a>
        </p>
        {isFuture && (
          <p>{typeset('Ten dzień jeszcze nie nadszedł. Podajemy to, co rejestr już teraz wie o tym dniu.')}</p>
        )}
        {days.precision !== 'day' && (
          <p>
            {typeset(
              'Pytanie obejmuje wiele dni. Zespół liczymy jako pewny, jeśli działał przez cały ten czas; dane podajemy z jego końca.',
            )}
          </p>
        )}
        {knownOn !== null && beforeRegister === null && (
          <p>{typeset('Podajemy to, co rejestr mówił tamtego dnia, także to, co później sprostowaliśmy.')}</p>
        )}
        {beforeRegister !== null && <BeforeRegister {...beforeRegister} />}
      </div>
    </div>
  )
}

function BeforeRegister({ beganAt, articles }: BeforeRegisterView) {
  return (
    <>
      <p>
        {beganAt === null ? (
          typeset('Rejestr jest jeszcze pusty.')
        ) : (
          <>
            Rejestr prowadzimy od <PolishInstant at={beganAt} />.{' '}
            {typeset('Wcześniej nie miał żadnych zapisów, więc nie mówił jeszcze nic.')}
          </>
        )}
      </p>
      {articles.length > 0 && (
        <>
          <p>{typeset('O zespołach portal opublikował do tamtego dnia:')}</p>
          <ul className="register-published-then">
            {articles.map(({ title, href, added }) => (
              <li key={href}>
                <a href={href}>{typeset(title)}</a>{' '}
                <span className="quiet">
                  (<PolishDate date={added} />)
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
