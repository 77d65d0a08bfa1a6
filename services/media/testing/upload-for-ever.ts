import process from 'node:process'
import { openDatabase } from '#db/client.ts'
import { createAttachment } from '../../attachment/create-attachment.ts'
import { aPdf } from '../../attachment/testing-files.ts'
import { editorContext } from '../../context.ts'
import { createMedia } from '../create-media.ts'
import { keepImage } from '../keep-image.ts'
import { keepFile } from '../store-file.ts'
import { aPhoto } from '../testing-images.ts'

/* Takes in images and files for the account until it is killed; writes the hash of each when its row is there. */

const [file = '', account = '', directory = '', round = '0'] = process.argv.slice(2)
const context = editorContext(openDatabase(file), 1, Number(account))
process.stdout.write('ready\n')

for (let number = 1; ; number += 1) {
  const seed = Number(round) * 1_000 + number
  const kept = await keepImage(directory, await aPhoto({ width: 400, height: 150 }, seed).jpeg().toBuffer())
  if (!kept.ok) throw new Error(JSON.stringify(kept.issues))
  const made = createMedia(context, { ...kept.value, uploadName: `${seed}.jpg` })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  const bytes = aPdf({ objects: `${seed} 0 obj null endobj\n` })
  createAttachment(context, keepFile(directory, { bytes, fileName: 'plan.pdf', kind: 'pdf' }))
  process.stdout.write(`${kept.value.hash}\n`)
}
