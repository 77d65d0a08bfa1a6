/**
 * Why the gateway takes no form: the body is over its limit (413), too much is asked for at once (503), or a new version of the portal is taking
 * over (503). Sent as plain text
 * to the script that sends a form, which says it in words beside what was typed.
 */
export const GATEWAY_PROBLEMS = ['too-large', 'overloaded', 'upgrading'] as const
export type GatewayProblem = (typeof GATEWAY_PROBLEMS)[number]
