import { unknownLabel } from '#components/article/labels.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { asSentence } from '#domain/text/as-sentence.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ChangeView } from './change-view.ts'

/** One entry of a list: what happened to what, when, who decided, why; its number leads to the whole of it. */
export function ChangeLine({ change }: { change: ChangeView }) {
  const { number, href, kindLabel, subject, unit, reason, recordedAt, withheld } = change
  return (
    <>
      <h2>
        <span className="change-kind">
          {typeset(kindLabel)}
          {subject !== null && <span className="sr-only">: </span>}
        </span>
        <ChangeName change={change} />
      </h2>
      <p className="row-line">
        <PolishMoment at={recordedAt} />
        {subject !== null && <span>{typeset(`Kto: ${unit ?? unknownLabel}`)}</span>}
        <a href={href}>{typeset(`Wpis ${number}`)}</a>
      </p>
      {reason !== null && <p>{typeset(asSentence(`${change.reasonLabel}: ${reason}`))}</p>}
      {withheld !== null && <p className="quiet">{typeset(withheld)}</p>}
    </>
  )
}

/** The title, leading to its page where it has one; what readers may not be told of is named by its kind alone. */
function ChangeName({ change: { name, address, subject } }: { change: ChangeView }) {
  if (subject === null) return null
  if (name === null) return typeset(subject)
  return address === null ? typeset(name) : <a href={address}>{typeset(name)}</a>
}
