/** The one place that reads the clock, so that a test can set it. */
export function now(): Date {
  return new Date();
}
