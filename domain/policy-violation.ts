/** The rules of a Content-Security-Policy that can be violated (CSP 3, 6); what else a report names is none of ours. */
const policyDirectives = [
  'base-uri',
  'connect-src',
  'default-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'sandbox',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'worker-src',
] as const
export type PolicyDirective = (typeof policyDirectives)[number]

export type PolicyViolation = { readonly directive: PolicyDirective; readonly side: 'reader' | 'staff' }

/** As many of one message are counted; browsers send fewer. */
const MAX_REPORTS = 20

/**
 * What a browser's report says of our pages: the rule and the side of the portal, nothing else of it is kept. Both shapes are
 * read: `report-uri` (application/csp-report) and the Reporting API (application/reports+json). Left out: reports about other
 * sites, and those that an extension of the browser brought about. `message` is parsed JSON, whatever is in it.
 */
export function readPolicyReport(message: unknown, siteUrl: string): PolicyViolation[] {
  const reports = Array.isArray(message) ? message.slice(0, MAX_REPORTS) : [message]
  return reports.flatMap((report) => {
    const body = bodyOf(report)
    const page = text(body, 'documentURL', 'document-uri')
    const url = URL.canParse(page) ? new URL(page) : null
    const said = text(body, 'effectiveDirective', 'effective-directive', 'violated-directive').split(' ')[0]
    const directive = policyDirectives.find((known) => known === said)
    if (url?.origin !== siteUrl || directive === undefined || isOfExtension(body)) return []
    return [{ directive, side: /^\/(panel|logowanie)(\/|$)/.test(url.pathname) ? 'staff' : 'reader' }]
  })
}

type Body = Readonly<Record<string, unknown>>

function bodyOf(report: unknown): Body {
  if (!isRecord(report)) return {}
  if (isRecord(report['csp-report'])) return report['csp-report']
  return report.type === 'csp-violation' && isRecord(report.body) ? report.body : {}
}

function text(body: Body, ...names: readonly string[]): string {
  const found = names.map((name) => body[name]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}

function isOfExtension(body: Body): boolean {
  const addresses = [text(body, 'sourceFile', 'source-file'), text(body, 'blockedURL', 'blocked-uri')]
  return addresses.some((address) => /^[a-z]+-extension\b/i.test(address))
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
