import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import { visibleControls } from '#domain/text/visible-controls.ts'
import { isVoivodeshipCode, voivodeship } from '#domain/voivodeship.ts'
import { settingLabels, verbLabel } from './labels.ts'
import { subjectHref } from './subject-href.ts'

type Props = {
  readonly verb: string
  readonly subject: { readonly kind: SubjectKind; readonly id: number }
  /** What the thing is called now; null when it is gone or has no name. */
  readonly name: string | null
}

/** "Publikacja artykułu „Tytuł”", with the thing as a link where it has a page. */
export function EntrySentence({ verb, subject, name }: Props) {
  const href = subjectHref(subject.kind, subject.id)
  // A choice of the portal that has a verb of its own is named by it.
  if (subject.kind === 'setting' && verb !== 'setting.change') return verbLabel(verb)
  const words = name === null ? `nr ${subject.id}` : `„${nameInWords(subject.kind, name)}”`
  return (
    <>
      {verbLabel(verb)} {href ? <a href={href}>{words}</a> : words}
    </>
  )
}

function nameInWords(kind: SubjectKind, name: string): string {
  if (kind === 'team' && isVoivodeshipCode(name)) return voivodeship(name).name
  if (kind === 'setting') return settingLabels[name] ?? name
  return visibleControls(name)
}
