import { graphql } from '../../gql/gql.js';

/** What a move to each stage still needs; asked for when a menu opens or a card is dropped. */
export const MOVE_CHOICES = graphql(`
  query MoveChoices($id: ID!) {
    opportunity(id: $id) {
      id
      version
      stage
      state
      gate { item inPlace }
      nextStages { stage number label isBack asksForAgreement missing { item label hint answer suggestion } }
    }
  }
`);

export const MOVE = graphql(`mutation MoveOpportunity($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage state version } activityId } }`);
export const PAUSE = graphql(`mutation PauseOpportunity($input: PauseOpportunityInput!) { pauseOpportunity(input: $input) { opportunity { id stage state version } activityId } }`);
export const RESUME = graphql(`mutation ResumeOpportunity($input: ResumeOpportunityInput!) { resumeOpportunity(input: $input) { opportunity { id stage state version } activityId } }`);
export const CLOSE = graphql(`mutation CloseOpportunity($input: CloseOpportunityInput!) { closeOpportunity(input: $input) { opportunity { id stage state version } activityId } }`);
export const REOPEN = graphql(`mutation ReopenOpportunity($input: ReopenOpportunityInput!) { reopenOpportunity(input: $input) { opportunity { id stage state version } activityId } }`);
