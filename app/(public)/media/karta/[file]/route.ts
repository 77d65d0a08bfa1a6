import { dataDirectory, readerContext } from '#app/_server/context.ts'
import { fileResponse, noFile } from '#app/_server/file-response.ts'
import { PUBLIC_IMAGE_CACHE } from '#app/_server/image-response.ts'
import { cardFileName, parseCardName } from '#domain/media/card-address.ts'
import { findShareCard } from '#services/card/find-share-card.ts'
import { keptCardPath, makeCard } from '#services/card/kept-cards.ts'
import { cardStamp } from '#services/card/share-card.ts'

type Context = { params: Promise<{ file: string }> }

/** The picture of a shared link, for as long as readers can open the text and it says just this. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const name = parseCardName((await params).file)
  const card = name && findShareCard(readerContext(), name.revisionId)
  if (!name || !card || cardStamp(card) !== name.stamp) return noFile()
  return fileResponse(request, {
    path: keptCardPath(dataDirectory(), name),
    make: () => makeCard(dataDirectory(), card),
    etag: `"${cardFileName(name)}"`,
    headers: { 'content-type': 'image/png', 'cache-control': PUBLIC_IMAGE_CACHE },
  })
}
