import { Text } from '@mantine/core';
import type { AskDeliveryFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { fromNow } from '../../lib/dates.js';
import { firstName } from '../../lib/words.js';
import { StatusWord } from '../../ui/status-word.js';
import { deliveryOf } from './introduction-words.js';
import classes from './introductions.module.css';

graphql(`
  fragment AskDelivery on Introduction {
    id
    state
    waitsForMe
    connector { id name }
    connectorMember { id }
    connectorLeft
    askStatus
    askSentAt
    abilities { withdraw }
  }
`);

/** Whether the request has reached the mail of whoever is asked, and the way out where it has not: for those who asked. */
export function AskDelivery({ introduction: { state, waitsForMe, connector, connectorMember, connectorLeft, askStatus, askSentAt, abilities } }: { introduction: AskDeliveryFragment }) {
  if (state !== 'ASKED' || waitsForMe || !abilities.withdraw || connectorLeft) return null;
  const { tone, words, isStuck } = deliveryOf(askStatus);
  const name = connector ? firstName(connector.name) : 'The connector';
  return (
    <Text component="p" mt={16} className={isStuck ? classes.advice : classes.hint}>
      <StatusWord tone={tone}>{words}</StatusWord>{askSentAt && ` ${fromNow(askSentAt)}`}{'. '}
      {isStuck && (connectorMember
        ? `Tell ${name} yourself: the request waits for them under Introductions when they sign in, and they answer it there.`
        : `${name} does not sign in here, so ask them yourself, or withdraw this and ask somebody else.`)}
    </Text>
  );
}
