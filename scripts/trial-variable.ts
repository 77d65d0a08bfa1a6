/** Variable of the environment, set to 1: the portal is tried on a copy of its data, and writes nothing by itself or for others. */
export const TRIAL_VARIABLE = 'PORTAL_TRIAL'
