import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { FoundNeedFragment, FoundRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { dayAndMonth } from '../../lib/dates.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { Reasons } from '../../ui/reasons.js';
import { TiePath } from '../../ui/tie-path.js';
import { CorrectFinder } from './correct-finder.js';
import type { Need } from './find-params.js';
import { FoundTrust } from './found-trust.js';
import { askedPerson, itIsYou, nameOf, tiesOf, withAge } from './found-words.js';
import { WithdrawCorrection } from './withdraw-correction.js';
import classes from './find.module.css';

graphql(`
  fragment FoundRow on FoundContact {
    id
    title
    postId
    vacantSince
    postSource
    person { id name }
    deputy { id name }
    gatekeeper { id name }
    lastHolder { id name }
    organisation { id name sector town }
    reasons { text factId source on opportunityId }
    ways { ties { strength evidence to { id name } } }
    confirmedOn
    confirmedBy
    confirmedHow
    approached
    hasAddress
    isYou
    askedId
    askedOn
    correction { id version isOurs }
  }
`);

interface FoundRowProps {
  contact: FoundRowFragment;
  need: Need;
  /** The question in words. */
  words: FoundNeedFragment;
  rank: number;
  isOpen: boolean;
  /** Whether the account is linked to a person, so that no way means that there is none. */
  isLinked: boolean;
  /** The address with this contact in the panel. */
  openTo: string;
}

/** One right contact: who, why, which way in, and how far to trust it. */
export function FoundRowItem({ contact, need, words, rank, isOpen, isLinked, openTo }: FoundRowProps) {
  const { person, title, organisation, reasons, ways, isYou, correction } = contact;
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <li className={classes.hit} data-found={contact.id} data-open={isOpen || undefined} aria-current={isOpen || undefined}>
      <span className={classes.rank}>{rank}</span>
      <div className={classes.body}>
        <h2>
          <InkLink to={openTo} strong>{nameOf(contact)}</InkLink>
        </h2>
        <p className={classes.post}>
          {person && `${title}, `}
          <OrgName name={organisation.name} sector={organisation.sector} />
        </p>
        <Reasons>{[...reasons.map((reason) => <Reason key={reason.factId} reason={reason} />), ...aboutVacancy(contact)]}</Reasons>
        {isYou && <p className={classes.noWay}>{itIsYou(contact)}</p>}
        {ways[0] ? <TiePath from="You" ties={tiesOf(ways[0])} /> : isLinked && !isYou && <p className={classes.noWay}>No way in yet.</p>}
        <FoundTrust contact={contact} />
        <p className={classes.correct}>
          <Button variant="subtle" size="sm" aria-label={`Wrong person: ${nameOf(contact)} is not right for this`} onClick={() => setCorrecting(true)}>Wrong person?</Button>
          {correction?.isOurs && <WithdrawCorrection correction={correction} />}
        </p>
        {isCorrecting && <CorrectFinder contact={contact} need={need} words={words} onClose={() => setCorrecting(false)} />}
        <p className={classes.notes} aria-hidden>Notes</p>
      </div>
      {!isOpen && <RowAction contact={contact} openTo={openTo} />}
    </li>
  );
}

function Reason({ reason: { text, source, on, opportunityId } }: { reason: FoundRowFragment['reasons'][number] }) {
  const said = withAge(source, on);
  return (
    <>
      {opportunityId ? <InkLink to={`/opportunities/${opportunityId}`}>{text}</InkLink> : text}{said && <small className={classes.source}> ({said})</small>}
    </>
  );
}

function aboutVacancy({ person, deputy, gatekeeper, lastHolder }: FoundRowFragment): string[] {
  if (person) return gatekeeper ? [`Diary held by ${gatekeeper.name}`] : [];
  const cover = [deputy && `Deputy ${deputy.name} is covering`, gatekeeper && `diary held by ${gatekeeper.name}`].filter(Boolean).join('; ');
  return [...(cover ? [cover] : []), ...(lastHolder ? [`Last holder: ${lastHolder.name}`] : [])];
}

function RowAction({ contact, openTo }: { contact: FoundRowFragment; openTo: string }) {
  const { person, ways, isYou, askedId, askedOn } = contact;
  const target = askedPerson(contact);
  const isDirect = ways[0]?.ties.length === 1;
  if (!target || isYou) return null;
  if (askedId && askedOn) return <p className={`${classes.go} ${classes.asked}`}><InkLink to={`/introductions/${askedId}`}>Asked on {dayAndMonth(askedOn)}</InkLink></p>;
  return (
    <div className={classes.go}>
      {isDirect && person ? (
        <Button component={Link} to={`/people/${person.id}`} variant="default" size="sm">Contact directly</Button>
      ) : (
        <Button component={Link} to={openTo} variant="default" size="sm">{person ? (ways[0] ? 'Request introduction' : 'Ask who knows') : 'Ask the deputy'}</Button>
      )}
    </div>
  );
}
