import type { Instrumentation } from 'next'

/**
 * What was thrown while a page, an action or a route handler was being made, as one line of the log. The gateway's own line
 * about the same request carries the same `requestId`, which is the number shown to the person.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers['x-request-id']
  const err =
    error instanceof Error
      ? { type: error.name, message: error.message, stack: error.stack, cause: String(error.cause ?? '') }
      : { message: String(error) }
  const line = {
    level: 50,
    time: new Date().toISOString(),
    requestId: id,
    method: request.method,
    route: context.routePath,
    err,
    msg: 'request failed',
  }
  console.log(JSON.stringify(line))
}
