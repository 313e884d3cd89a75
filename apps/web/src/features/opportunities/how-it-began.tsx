import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { HowItBeganFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { Section } from '../../ui/section.js';
import classes from './opportunity.module.css';

graphql(`
  fragment HowItBegan on Opportunity {
    id
    leadMember { id name }
    partnershipId
    source { roundtableId roundtableTitle roundtableOn convenor introductionId introducedBy }
  }
`);

/** The roundtable or introduction that it came from, and the partnership that it became. */
export function HowItBegan({ opportunity: { leadMember, partnershipId, source } }: { opportunity: HowItBeganFragment }) {
  return (
    <Section title="How it began">
      <p className={classes.began}>
        {source.roundtableTitle
          ? <>Raised at <Link to={`/roundtables/${source.roundtableId}`}>{source.roundtableTitle}</Link>{source.roundtableOn && `, ${plainDate(source.roundtableOn)}`}{source.convenor && `, convened by ${source.convenor}`}.</>
          : <>Begun by {leadMember.name}.</>}
        {source.introducedBy && <> <Link to={`/introductions/${source.introductionId}`}>Introduced</Link> by {source.introducedBy}.</>}
      </p>
      {partnershipId && <p className={classes.began}>It has become <Link to={`/partnerships/${partnershipId}`}>a partnership</Link>.</p>}
    </Section>
  );
}
