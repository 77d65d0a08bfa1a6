import { Refused } from './refused.ts'
import { attribute, createXmlScanner } from './xml-scanner.ts'

/** Of a field or formula the beginning decides; so many UTF-16 units of it are looked at. */
const MAX_INSTRUCTION = 500

/** Links that a reader follows by a click of their own may lead here; anything else is a command to some program. */
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'ftps', 'sip', 'sms', 'news', 'file'])

/**
 * Looks through one part of an office document for what reaches out of it or runs something. Any part may turn out to be
 * of any kind, so all rules are asked of all parts of a family. Pieces of text go to `write`, `end` closes.
 * Throws Refused.
 */
export function createPartRules(family: 'open-xml' | 'open-document', partName: string) {
  return createXmlScanner(family === 'open-xml' ? openXmlRules(partName) : openDocumentRules(partName))
}

function onDoctypeOf(partName: string) {
  return () => {
    // Office programs write none; a picture in SVG may have one, and nothing of it is looked up.
    if (!/\.svg$/i.test(partName)) throw new Refused('broken')
  }
}

/** ECMA-376, part 1, 17.16 (fields), 18.14 (external links); part 2, 6.5 (relationships). */
function openXmlRules(partName: string) {
  const isRelations = /\.rels$/i.test(partName)
  let inside = ''
  let instruction = ''
  let formula = ''

  function onOpen(name: string, attributes: string): void {
    inside = name
    if (isRelations && name === 'Relationship') requireHarmlessRelation(attributes)
    if (name === 'fldSimple') requireHarmlessField(attribute(attributes, 'instr') ?? '')
    if (name === 'fldChar') endInstruction()
    if (name === 'ddeLink' || name === 'oleLink') throw new Refused('dde')
    if (name === 'dbPr' || name === 'webPr' || name === 'olapPr') throw new Refused('external-content')
  }
  function onClose(name: string): void {
    if (isFormula(name)) requireHarmlessFormula(formula)
    formula = ''
    inside = ''
  }
  function onText(text: string): void {
    if (isInstruction(inside)) instruction = (instruction + text).slice(0, MAX_INSTRUCTION)
    else if (isFormula(inside)) formula = (formula + text).slice(0, MAX_INSTRUCTION)
  }
  /** One instruction may be written in many runs; it ends where a mark of a field stands. */
  function endInstruction(): void {
    requireHarmlessField(instruction)
    instruction = ''
  }
  return { onOpen, onClose, onText, onDoctype: onDoctypeOf(partName) }
}

const isInstruction = (name: string) => name === 'instrText' || name === 'delInstrText'
const isFormula = (name: string) => name === 'f' || name === 'definedName' || name === 'formula1' || name === 'formula2'

function requireHarmlessField(instruction: string): void {
  if (/^[\s"]*DDE(?:AUTO)?(?![\p{L}\d])/iu.test(instruction)) throw new Refused('dde')
}

/** `cmd|'/c calc'!A1`: a program, its topic, its item. The sign has no other use outside a text in quotes. */
function requireHarmlessFormula(formula: string): void {
  if (/[\p{L}\d_.]\s*\|\s*(?:'[^']*'|[^\s'!|]+)\s*!/u.test(formula.replace(/"[^"]*"/g, '""'))) throw new Refused('dde')
}

function requireHarmlessRelation(attributes: string): void {
  const kind = /[^/]*$/.exec(attribute(attributes, 'Type') ?? '')?.[0] ?? ''
  const target = attribute(attributes, 'Target') ?? ''
  if (kind === 'vbaProject' || kind === 'control') throw new Refused('macros')
  const isOutside = /^\s*external\s*$/i.test(attribute(attributes, 'TargetMode') ?? '') || schemeOf(target) !== null
  if (isOutside && (kind !== 'hyperlink' || !isPlainLink(target))) throw new Refused('external-content')
  if (kind === 'oleObject' || kind === 'aFChunk') throw new Refused('embedded-files')
}

/** OpenDocument 1.3, part 3: 10.4.6 (objects), 11.6 (section sources), 14.6 (DDE), 14.4 (event listeners). */
function openDocumentRules(partName: string) {
  const isPicture = /\.svg$/i.test(partName)
  const nothing = () => {}

  function onOpen(name: string, attributes: string): void {
    if (/^dde-(?:source|connection-decls?|connection|link)$/.test(name)) throw new Refused('dde')
    if (/^(?:object-ole|plugin|applet|floating-frame)$/.test(name)) throw new Refused('embedded-files')
    if (name === 'event-listener') throw new Refused('macros')
    const address = isPicture ? null : attribute(attributes, 'href')
    if (address === null) return
    if (/^(?:vnd\.sun\.star\.script|macro)$/.test(schemeOf(address) ?? '')) throw new Refused('macros')
    if (!isHarmlessAddress(name, address)) throw new Refused('external-content')
  }
  return { onOpen, onClose: nothing, onText: nothing, onDoctype: onDoctypeOf(partName) }
}

/** What a reader clicks may lead out; what the program fetches by itself lies inside the file. */
function isHarmlessAddress(name: string, address: string): boolean {
  if (name === 'a' || name === 'area-rectangle' || name === 'area-circle' || name === 'area-polygon') {
    return isPlainLink(address)
  }
  // The name of the template on the disk of whoever wrote the document. Programs look there and nowhere else.
  if (name === 'template')
    return (schemeOf(address) ?? 'file') === 'file' && !/^(?:file:)?[/\\]{2}(?![/\\])/i.test(address)
  return schemeOf(address) === null && !/^\s*(?:\.\.)?[/\\]/.test(address)
}

function isPlainLink(address: string): boolean {
  const scheme = schemeOf(address)
  return scheme === null || LINK_SCHEMES.has(scheme)
}

/** `C:\plan.docx` is a place on a disk: a scheme has two letters at least. */
function schemeOf(address: string): string | null {
  return /^\s*([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? null
}
