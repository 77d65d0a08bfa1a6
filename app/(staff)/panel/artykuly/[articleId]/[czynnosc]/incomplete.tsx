import { typeset } from '#domain/text/typography.ts'

type Props = { readonly articleId: number; readonly children: string }

/** Instead of the question where publishing would be refused anyway: what to do first. */
export function Incomplete({ articleId, children }: Props) {
  return (
    <>
      <p>{typeset(children)}</p>
      <p className="panel-actions">
        <a className="button" href="/panel/artykuly">
          Anuluj
        </a>
        <a className="button button-main" href={`/panel/artykuly/${articleId}`}>
          Otwórz w edytorze
        </a>
      </p>
    </>
  )
}
