/** Policy mutants that change nothing that anybody can do, each with its reason. Reviewed by hand. */
export const equivalentMutants: Readonly<Record<string, string>> = {
};
