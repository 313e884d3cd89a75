import { graphql } from '../../gql/gql.js';

/** Remembers that two are not the same; the bar takes it back. */
export const NOT_SAME = graphql(`
  mutation MarkNotSame($input: MarkNotSameInput!) {
    markNotSame(input: $input) {
      activityId
    }
  }
`);
