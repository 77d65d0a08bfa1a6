import { drawShareCard } from '../draw-share-card.ts'

/** Draws a card for each title given and prints its bytes, a line each. */
for (const title of process.argv.slice(2)) {
  const bytes = await drawShareCard({
    revisionId: 1,
    siteName: 'Komunikat',
    title,
    added: 'Dodano: 2011 r.',
    isArchived: false,
  })
  console.log(bytes.toString('base64'))
}
