/**
 * Why the portal or one of its commands cannot start, in one Polish line that says what to do next.
 * Whoever catches it prints the message alone, without a stack, and ends with a code other than 0.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
}
