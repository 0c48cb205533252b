/** In milliseconds: so far ahead of UTC is the place where each day begins. */
const FIRST_ZONE = 14 * 3_600_000;

/** The day that it is by now somewhere, as `YYYY-MM-DD`: a date after it is nobody's today. */
export const readToday = (): string => new Date(Date.now() + FIRST_ZONE).toISOString().slice(0, 10);
