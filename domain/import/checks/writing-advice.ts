import type { Body } from '#domain/article/body/body.ts'
import { bodyIssues } from '#domain/article/body/body-issues.ts'
import { ADVICE_KEYS, type Finding } from '../fidelity-report.ts'

type Read = {
  readonly body: Body
  readonly lines: ReadonlyMap<string, number>
  readonly lang: 'pl' | 'en'
}
type AdviceKey = (typeof ADVICE_KEYS)[number]

/** What the editor would advise about the text: one set of rules for old pages and new. `lines` = line of each block. */
export function writingAdvice({ body, lines, lang }: Read): Finding<AdviceKey>[] {
  return bodyIssues(body).flatMap(({ key, context = {} }) => {
    const advice = ADVICE_KEYS.find((one) => one === key)
    // On an English page English is no foreign language.
    if (advice === undefined || (advice === 'foreign-unmarked' && lang === 'en')) return []
    const { block, ...values } = context
    return [{ key: advice, line: lines.get(String(block)) ?? 0, quote: String(values.text ?? ''), context: values }]
  })
}
