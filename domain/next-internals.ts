/**
 * What we rely on inside Next.js although its documentation does not promise it. Each line is compared with the installed
 * package in `server/next-internals.test.ts`: an upgrade that changes one fails there under its name. The switches under
 * `experimental` are in next.config.ts, compared in the same place.
 */

/** Request header of a server action called by Next's client; its value is the id of the action. */
export const ACTION_HEADER = 'next-action'

/** Request header by which Next's client asks for the data of a page in the place of its HTML. */
export const DATA_HEADER = 'rsc'

/** Every other header of Next's client begins so. */
export const CLIENT_HEADER_PREFIX = 'next-'

/** Parameters of the query that Next adds for itself begin with one of these. */
export const INTERNAL_PARAMETER_PREFIXES = ['__next', 'nxtP', 'nxtI', '__flight'] as const

/** Addresses of the data of a page: a suffix of its path, or a folder below it. */
export const DATA_SUFFIX = '.rsc'
export const SEGMENTS_SUFFIX = '.segments'

/** Where Next's own files are; those below `static/` are named by their content. */
export const FRAMEWORK_PATH = '/_next/'
export const STATIC_PATH = '/_next/static/'

/** Begins each script by which a page carries its own data a second time, for Next's client. */
export const FLIGHT_SCRIPT = '<script>self.__next_f.push('

/** Begins the digest of what Next throws to go elsewhere, or to answer 403 or 404: no failures. */
export const NAVIGATION_DIGEST = 'NEXT_'

/** Fields by which a form that is sent without a script names its action. */
export const ACTION_ID_FIELD = '$ACTION_ID_'
export const ACTION_REF_FIELD = '$ACTION_REF_'
/** Of a form with values bound to its action: the field in which JSON begins with the id. */
export const actionField = (reference: string) => `$ACTION_${reference.slice(ACTION_REF_FIELD.length)}:0`

/** In the folder of a build: its actions by their ids. */
export const ACTIONS_FILE = 'server/server-reference-manifest.json'

/** In the same place: the id of the build. */
export const BUILD_ID_FILE = 'BUILD_ID'

/** Response header, 1 when the server does not know the action that was called. */
export const UNKNOWN_ACTION_HEADER = 'x-nextjs-action-not-found'

/** Name of the error when the server no longer knows the action that an open page calls. */
export const UNKNOWN_ACTION_ERROR = 'UnrecognizedActionError'

/**
 * Variable of the environment: the configuration of the build as JSON, as the server of `output: 'standalone'` has it. Otherwise
 * Next loads its compiler to read next.config.ts: 30 MB of memory.
 */
export const BUILT_CONFIG_VARIABLE = '__NEXT_PRIVATE_STANDALONE_CONFIG'

/**
 * Variable of the environment: where Next asks for the page to which an action leads. Without it the public address is
 * asked, by TLS, at a port of ours that speaks none.
 */
export const OWN_ORIGIN_VARIABLE = '__NEXT_PRIVATE_ORIGIN'
