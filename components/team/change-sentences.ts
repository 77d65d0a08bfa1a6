import type { FactChange } from '#domain/team/team-changes.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { teamFactLabels } from './labels.ts'

export type StateChanges = {
  readonly changes: readonly FactChange[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

/** "Siedziba: Suwałki (przedtem: Białystok)." and who came and left, a sentence each. */
export function changeSentences({ changes, joined, left }: StateChanges): string[] {
  return [
    ...changes.map(changeSentence),
    ...(joined.length > 0 ? [asSentence(`Do składu doszli: ${joined.join('; ')}`)] : []),
    ...(left.length > 0 ? [asSentence(`Ze składu odeszli: ${left.join('; ')}`)] : []),
  ]
}

function changeSentence({ fact, before, after }: FactChange): string {
  const [now, then] = [after ?? 'brak danych', before ?? 'brak danych']
  return `${teamFactLabels[fact]}: ${now} (przedtem: ${then}).`
}
