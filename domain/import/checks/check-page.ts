import type { Finding, ToCheckKey } from '../fidelity-report.ts'
import { bareUrls } from './bare-urls.ts'
import { capitalsAsHeading } from './capitals-as-heading.ts'
import type { CheckInput } from './check-input.ts'
import { contactDetails } from './contact-details.ts'
import { countsToRead } from './counts-to-read.ts'
import { datesAfterPublication } from './dates-after-publication.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'
import { dottedThousands } from './dotted-thousands.ts'
import { impossibleDates } from './impossible-dates.ts'
import { malformedYears } from './malformed-years.ts'
import { relativeDates } from './relative-dates.ts'
import { loneImageTexts, runInWords } from './run-in-words.ts'
import { doubleSpaces, missingSpaces, spaceBeforePunctuation } from './spacing.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'

type Check = (input: CheckInput) => readonly Finding<ToCheckKey>[]

const CHECKS: readonly Check[] = [
  malformedYears,
  impossibleDates,
  datesOutOfOrder,
  datesAfterPublication,
  spaceBeforePunctuation,
  missingSpaces,
  doubleSpaces,
  runInWords,
  loneImageTexts,
  countsToRead,
  relativeDates,
  dottedThousands,
  unbalancedQuotes,
  contactDetails,
  capitalsAsHeading,
  bareUrls,
]

/** Everything a person should look at, in page order. A new check is added to the list above. */
export function checkPage(input: CheckInput): Finding<ToCheckKey>[] {
  return CHECKS.flatMap((check) => check(input)).sort((a, b) => a.line - b.line)
}
