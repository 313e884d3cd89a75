import { graphql } from '../../gql/gql.js';

/** What a card, a row and a bar say of an opportunity. */
export const OpportunityCard = graphql(`
  fragment OpportunityCard on Opportunity {
    id
    title
    version
    stage
    state
    homes
    noteLine
    valueLow
    valueHigh
    targetOn
    stageSince
    restartOn
    kindLabel
    parties { id isOurs organisation { id name sector } }
    places { id name }
    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }
    abilities { edit }
  }
`);
