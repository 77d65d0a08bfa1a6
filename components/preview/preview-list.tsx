import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { typeset } from '#domain/text/typography.ts'

/** A link as the staff see it; moments are ms UTC. */
type Link = {
  readonly id: number
  readonly snapshotId: number
  readonly snapshotMadeAt: number
  readonly intendedFor: string | null
  readonly createdBy: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly revokedAt: number | null
  readonly isLive: boolean
  readonly openedCount: number
  readonly confirmations: readonly {
    readonly id: number
    readonly signedName: string
    readonly words: string | null
    readonly confirmedAt: number
  }[]
}

type Props = {
  readonly articleId: number
  readonly links: readonly Link[]
  readonly revoke: FormActionProp
}

/** Links made for an article, newest first, with who confirmed by each. */
export function PreviewList({ articleId, links, revoke }: Props) {
  return (
    <section className="version-part" aria-labelledby="odnosniki">
      <h2 id="odnosniki">Odnośniki</h2>
      {links.length === 0 && <p className="quiet">{typeset('Nie ma jeszcze żadnego odnośnika do tego tekstu.')}</p>}
      <ul className="staff-versions">
        {links.map((link) => (
          <li key={link.id} className={link.isLive ? 'milestone' : undefined}>
            <h3>{typeset(link.intendedFor ?? `Odnośnik nr ${link.id}`)}</h3>
            <p className="row-line">
              <span>
                <End link={link} />
              </span>
              <span>{openings(link.openedCount)}</span>
              <a href={`/panel/artykuly/${articleId}/wersje/zapis-${link.snapshotId}`}>
                Wersja z <PolishMoment at={link.snapshotMadeAt} />
              </a>
            </p>
            <p className="quiet">
              Utworzono <PolishMoment at={link.createdAt} />, {link.createdBy}
            </p>
            {link.confirmations.length > 0 && (
              <ul className="confirmations" aria-label="Potwierdzenia">
                {link.confirmations.map(({ id, signedName, words, confirmedAt }) => (
                  <li key={id}>
                    {typeset('Z podglądu potwierdza: ')}
                    <strong>{signedName}</strong>
                    {words !== null && ` (${words})`}, <PolishMoment at={confirmedAt} />
                  </li>
                ))}
              </ul>
            )}
            {link.isLive && (
              <StaffForm
                action={revoke}
                values={{ previewId: link.id }}
                submit="Odwołaj odnośnik"
                undone="Nie odwołano"
                tone="plain"
                isWork={false}
              >
                <HiddenValue name="previewId" />
              </StaffForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function End({ link: { revokedAt, isLive, expiresAt } }: { readonly link: Link }) {
  if (revokedAt !== null) {
    return (
      <>
        Odwołano <PolishMoment at={revokedAt} />
      </>
    )
  }
  return (
    <>
      {isLive ? 'Działa do: ' : 'Wygasł: '}
      <PolishMoment at={expiresAt} />
    </>
  )
}

function openings(count: number): string {
  return count === 0
    ? 'Nikt nie otworzył'
    : typeset(`Otwarto ${counted(count, { one: 'raz', few: 'razy', many: 'razy' })}`)
}
