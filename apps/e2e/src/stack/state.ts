/** What `start` began and `stop` ends, last first. */
export const stack: { stop: (() => Promise<unknown>)[] } = { stop: [] };
