import 'server-only'
import { isMailSent, siteUrl } from '#app/_server/context.ts'
import { answerTo, type FormAnswer, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { SHOW_LINK } from '#components/account/link-way.tsx'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { passwordLinkAddress } from '#domain/account/password-link.ts'
import { formatWarsawInstant } from '#domain/warsaw-time.ts'
import type { makePasswordLink } from '#services/password-link/make-password-link.ts'

/** How the link goes to its owner, as the form says. */
export function linkWay(read: FormReader): { readonly isMailed: boolean } {
  return { isMailed: isMailSent() && !read.isTicked(SHOW_LINK) }
}

type Said = { readonly mailed: DoneCode; readonly shown: string }

/** A link that was made → the page of its account, or the link itself, shown this once. */
export function answerWithLink(result: ReturnType<typeof makePasswordLink>, { mailed, shown }: Said): FormAnswer {
  return answerTo(result, ({ accountId, secret, expiresAt }) => {
    const address = `/panel/konta/${accountId}`
    if (secret === null) return goTo(address, mailed)
    return {
      kind: 'secret',
      message: `${shown} Przekaż ten odnośnik tej osobie: jest pokazany tylko teraz i działa raz, do: ${formatWarsawInstant(expiresAt)}.`,
      value: `${siteUrl()}${passwordLinkAddress(secret)}`,
      next: { href: address, label: 'Przejdź do konta' },
    }
  })
}
