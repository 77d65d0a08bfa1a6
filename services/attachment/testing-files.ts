import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Files of tests, made from nothing. */

type Part = readonly [name: string, content: string | Buffer, how?: 'stored' | 'encrypted']

/** A ZIP as office programs write it. */
export function aZip(...parts: readonly Part[]): Buffer {
  const local: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const [name, content, how] of parts) {
    const packed = how === 'stored' ? Buffer.from(content) : deflateRawSync(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(how === 'encrypted' ? 1 : 0, 2)
    shared.writeUInt16LE(how === 'stored' ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(Buffer.byteLength(content), 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, tail, Buffer.from(name)]))
    local.push(entry)
    at += entry.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, list, Buffer.from('PK\x05\x06'), end])
}

const typesOf = (main: string) => `<Types><Override PartName="/x" ContentType="${main}"/></Types>`
const office = 'application/vnd.openxmlformats-officedocument'

export const aDocx = (...more: readonly Part[]) =>
  aZip(
    ['[Content_Types].xml', typesOf(`${office}.wordprocessingml.document.main+xml`)],
    ['word/document.xml', '<w:document/>'],
    ...more,
  )
export const anXlsx = (...more: readonly Part[]) =>
  aZip(
    ['[Content_Types].xml', typesOf(`${office}.spreadsheetml.sheet.main+xml`)],
    ['xl/workbook.xml', '<workbook/>'],
    ...more,
  )
export const aMacroDocx = () =>
  aZip(
    ['[Content_Types].xml', typesOf('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['word/document.xml', '<w:document/>'],
  )
export const anOdt = ({ manifest = '<manifest/>' } = {}, ...more: readonly Part[]) =>
  aZip(
    ['mimetype', 'application/vnd.oasis.opendocument.text', 'stored'],
    ['content.xml', '<office/>'],
    ['META-INF/manifest.xml', manifest],
    ...more,
  )

/** A PDF with these objects; `hidden` ones lie packed in an object stream, as new programs write them. */
export function aPdf({ objects = '', hidden = '', trailer = '' } = {}): Buffer {
  const packed = deflateSync(hidden)
  const stream = hidden
    ? Buffer.concat([
        Buffer.from(
          `7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\r\n`,
        ),
        packed,
        Buffer.from('\nendstream\nendobj\n'),
      ])
    : Buffer.alloc(0)
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${objects}`),
    stream,
    Buffer.from(`trailer\n<< /Size 8 /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF\n`),
  ])
}
