import type { Staff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { NOTICE_ADVICE, noticeWords } from '#domain/account/notice-words.ts'
import { typeset } from '#domain/text/typography.ts'
import { listUnseenNotices } from '#services/account/notice-queries.ts'
import { seeNoticesAction } from './account-notices-action.ts'

/** What happened to the account of whoever looks, until they say that they have seen it. */
export function AccountNotices({ staff: { context } }: { readonly staff: Staff }) {
  const notices = listUnseenNotices(context)
  const last = notices.at(-1)
  if (!last) return null
  return (
    <section className="account-notices" aria-labelledby="account-notices">
      <h2 id="account-notices">Twoje konto</h2>
      <ul>
        {notices.map(({ id, kind, happenedAt, by }) => (
          <li key={id}>
            {typeset(noticeWords(kind, by))}: <PolishMoment at={happenedAt} />
          </li>
        ))}
      </ul>
      <p>
        {typeset(NOTICE_ADVICE)} <a href="/panel/moje-konto">Moje konto</a>
      </p>
      <StaffForm action={seeNoticesAction} values={{ lastNoticeId: last.id }} submit="Wiem o tym" tone="plain">
        <HiddenValue name="lastNoticeId" />
      </StaffForm>
    </section>
  )
}
