import type { Issue } from '../issue.ts'

/** What those who keep a text are told when its planned moment came and it could not go out. */
export function missedMomentNote(issues: readonly Issue[]): string {
  const because = issues.some(({ key }) => key === 'not-open-to-readers')
    ? 'artykuł jest w archiwum albo został wycofany.'
    : 'czegoś w nim brakuje. Zobacz „Do uzupełnienia”.'
  return `Tekst nie ukazał się o wyznaczonej porze: ${because}`
}
