'use server'
import { redirect } from 'next/navigation'
import { answerOutsider } from '#app/_server/outsider-action.ts'
import type { FormState } from '#components/form/form-state.ts'
import { readingAddress } from '#domain/preview/preview-link.ts'
import { commentOnPreview } from '#services/preview/comment-on-preview.ts'
import { confirmPreview } from '#services/preview/confirm-preview.ts'
import { openPreview } from '#services/preview/open-preview.ts'

const linkIsFull = 'Przez ten odnośnik przysłano już najwięcej, ile można. Poproś o nowy osobę, która go przysłała.'

/** The button that a program following links does not press. */
export async function openPreviewAction(before: FormState, form: FormData): Promise<FormState> {
  const answer = await answerOutsider(
    {
      run: (context, read) => {
        const result = openPreview(context, { secret: read.text('secret') })
        return result.ok
          ? { kind: 'go', path: readingAddress(result.value.readingSecret) }
          : { kind: 'refused', issues: result.issues }
      },
    },
    before,
    form,
  )
  if ('goTo' in answer) redirect(answer.goTo)
  return answer
}

export async function commentOnPreviewAction(before: FormState, form: FormData): Promise<FormState> {
  const answer = await answerOutsider(
    {
      sentences: {
        'words.missing': 'Wpisz uwagę.',
        'signedName.missing': 'Podpisz uwagę, żeby redakcja wiedziała, od kogo jest.',
        'not-there': 'Takich słów nie ma w tym fragmencie. Zostaw w polu słowa dokładnie takie, jak w tekście.',
        'not-a-passage': 'Tego fragmentu nie ma w tekście. Wybierz inny.',
        'link-is-full': linkIsFull,
      },
      fields: { passageId: 'quote' },
      run: (context, read) => {
        const readingSecret = read.text('readingSecret')
        const result = commentOnPreview(context, {
          readingSecret,
          passageId: read.optional('passageId'),
          quote: read.text('quote'),
          signedName: read.text('signedName'),
          words: read.text('words'),
        })
        return result.ok
          ? { kind: 'go', path: `${readingAddress(readingSecret)}?wyslano=uwaga` }
          : { kind: 'refused', issues: result.issues }
      },
    },
    before,
    form,
  )
  if ('goTo' in answer) redirect(answer.goTo)
  return answer
}

export async function confirmPreviewAction(before: FormState, form: FormData): Promise<FormState> {
  const answer = await answerOutsider(
    {
      sentences: {
        'signedName.missing': 'Wpisz, kto potwierdza.',
        'confirmed-already': 'Pod tą nazwą już potwierdzono. Każda osoba potwierdza raz.',
        'link-is-full': linkIsFull,
      },
      fields: { signedName: 'confirmName', words: 'confirmWords' },
      run: (context, read) => {
        const readingSecret = read.text('readingSecret')
        const result = confirmPreview(context, {
          readingSecret,
          signedName: read.text('confirmName'),
          words: read.optional('confirmWords'),
        })
        return result.ok
          ? { kind: 'go', path: `${readingAddress(readingSecret)}?wyslano=potwierdzenie` }
          : { kind: 'refused', issues: result.issues }
      },
    },
    before,
    form,
  )
  if ('goTo' in answer) redirect(answer.goTo)
  return answer
}
