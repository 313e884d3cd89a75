/** Jest's functions for one test file: evaluated anew for each. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globalThis;
