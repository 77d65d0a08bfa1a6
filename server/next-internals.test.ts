import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ACTION_HEADER,
  ACTION_ID_FIELD,
  ACTION_REF_FIELD,
  ACTIONS_FILE,
  actionField,
  BUILD_ID_FILE,
  BUILT_CONFIG_VARIABLE,
  CLIENT_HEADER_PREFIX,
  DATA_HEADER,
  DATA_SUFFIX,
  FLIGHT_SCRIPT,
  FRAMEWORK_PATH,
  INTERNAL_PARAMETER_PREFIXES,
  NAVIGATION_DIGEST,
  OWN_ORIGIN_VARIABLE,
  SEGMENTS_SUFFIX,
  STATIC_PATH,
  UNKNOWN_ACTION_ERROR,
  UNKNOWN_ACTION_HEADER,
} from '#domain/next-internals.ts'
import config from '../next.config.ts'
import { replaceIncomingHeaders } from './incoming-headers.ts'

const DIST = 'node_modules/next/dist'
const load = createRequire(import.meta.url)

/** Constants of a module of the installed Next. */
function constantsOf(file: string): Readonly<Record<string, unknown>> {
  return load(join(process.cwd(), DIST, file)) as Readonly<Record<string, unknown>>
}

function source(file: string): string {
  return readFileSync(join(DIST, file), 'utf8')
}

/** Every name or value of the module that is a text beginning with the prefix. */
function textsOf(constants: Readonly<Record<string, unknown>>, pattern: RegExp): string[] {
  return Object.values(constants).filter((value): value is string => typeof value === 'string' && pattern.test(value))
}

describe('the installed Next', () => {
  const headers = constantsOf('client/components/app-router-headers.js')
  const constants = constantsOf('lib/constants.js')

  it('calls the headers of its client as we do', () => {
    expect(headers.ACTION_HEADER).toBe(ACTION_HEADER)
    expect(headers.RSC_HEADER).toBe(DATA_HEADER)
    const others = (headers.FLIGHT_HEADERS as string[]).filter((name) => name !== DATA_HEADER)
    expect(others.filter((name) => !name.startsWith(CLIENT_HEADER_PREFIX))).toEqual([])
  })

  it('is not spoken to from outside in the headers with which it speaks to itself', () => {
    const own = textsOf({ ...headers, ...constants }, /^x-/)
    expect(own.length).toBeGreaterThan(10)
    const request = { headers: Object.fromEntries(own.map((name) => [name, '1'])) } as unknown as IncomingMessage
    const address = { path: '/panel', query: '', requestId: 'k7m2-9qxd-4trp', clientAddress: '203.0.113.7' }
    replaceIncomingHeaders(request, { ...address, siteUrl: 'https://komunikat.example', kind: 'staff', dev: false })
    expect(own.filter((name) => name in request.headers)).toEqual([])
  })

  it('has the parameters and suffixes of addresses that we keep from the outside', () => {
    expect(INTERNAL_PARAMETER_PREFIXES).toContain(constants.NEXT_QUERY_PARAM_PREFIX)
    expect(INTERNAL_PARAMETER_PREFIXES).toContain(constants.NEXT_INTERCEPTION_MARKER_PREFIX)
    expect(constants.RSC_SUFFIX).toBe(DATA_SUFFIX)
    expect(constants.RSC_SEGMENTS_DIR_SUFFIX).toBe(SEGMENTS_SUFFIX)
  })

  it('serves its files where we look for them', () => {
    expect(STATIC_PATH).toBe(`${FRAMEWORK_PATH}${constantsOf('shared/lib/constants.js').CLIENT_STATIC_FILES_PATH}/`)
  })

  it('writes its data into pages in scripts that begin so', () => {
    const call = FLIGHT_SCRIPT.replace('<script>', '')
    expect(source('server/app-render/use-flight-response.js')).toContain(call)
  })

  it('marks what is no failure, and an action it does not know', () => {
    const codes = [
      constantsOf('client/components/redirect-error.js').REDIRECT_ERROR_CODE,
      constantsOf('client/components/http-access-fallback/http-access-fallback.js').HTTP_ERROR_FALLBACK_ERROR_CODE,
    ]
    for (const code of codes) expect(code).toMatch(new RegExp(`^${NAVIGATION_DIGEST}`))
    expect(source('client/components/unrecognized-action-error.js')).toContain(`'${UNKNOWN_ACTION_ERROR}'`)
  })

  it('names the actions of a form as we read them', () => {
    const handler = source('server/app-render/action-handler.js')
    for (const field of [ACTION_ID_FIELD, ACTION_REF_FIELD]) expect(handler).toContain(`'${field}'`)
    expect(handler).toContain("$ACTION_ + key.slice($ACTION_REF_.length) + ':0'")
    expect(actionField('$ACTION_REF_1')).toBe('$ACTION_1:0')
    expect(handler).toContain(`'{"id":"'`)
    expect(headers.NEXT_ACTION_NOT_FOUND_HEADER).toBe(UNKNOWN_ACTION_HEADER)
    const files = constantsOf('shared/lib/constants.js')
    expect(ACTIONS_FILE).toBe(`server/${files.SERVER_REFERENCE_MANIFEST}.json`)
    expect(BUILD_ID_FILE).toBe(files.BUILD_ID_FILE)
  })

  it('reads the variables that we set', () => {
    expect(source('server/config.js')).toContain(BUILT_CONFIG_VARIABLE)
    expect(source('server/app-render/action-handler.js')).toContain(OWN_ORIGIN_VARIABLE)
  })

  it('knows the switches of next.config.ts', () => {
    const { defaultConfig } = constantsOf('server/config-shared.js') as { defaultConfig: Record<string, unknown> }
    const known = Object.keys(defaultConfig.experimental as object)
    expect(Object.keys(config.experimental ?? {}).filter((name) => !known.includes(name))).toEqual([])
  })
})

it('nobody else names what is inside Next', () => {
  const inside = /next-action|self\.__next_f|__NEXT_[A-Z]|'NEXT_|_next\/static|\.segments\b|nxtP/
  const files = ['server', 'components', 'app', 'services', 'scripts', 'bench', 'demo'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  const naming = files.filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && inside.test(readFileSync(file, 'utf8')),
  )
  expect(files.length).toBeGreaterThan(1_000)
  expect(naming).toEqual([])
})
