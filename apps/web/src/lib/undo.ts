import { graphql } from '../gql/gql.js';

/** Takes a change back by the id that its payload carried; refused once somebody has built on it. */
export const UNDO = graphql(`
  mutation Undo($activityId: ID!) {
    undo(activityId: $activityId) {
      activityId
    }
  }
`);
