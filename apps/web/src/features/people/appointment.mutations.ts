import { graphql } from '../../gql/gql.js';

/** Still in post. */
export const CONFIRM = graphql(`
  mutation ConfirmAppointment($input: ConfirmAppointmentInput!) {
    confirmAppointment(input: $input) {
      activityId
    }
  }
`);

/** Moved, or called something else. */
export const CHANGE = graphql(`
  mutation ChangeAppointment($input: ChangeAppointmentInput!) {
    changeAppointment(input: $input) {
      activityId
    }
  }
`);

/** Left. */
export const END = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      activityId
    }
  }
`);
