import { Button, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { HowWeKnowFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { firstName } from '../../lib/words.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LayerWord } from '../../ui/layer-word.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './person.module.css';
import { DeclareTie } from './declare-tie.js';
import { SetTieStrength } from './set-tie-strength.js';
import { TieParts } from './tie-parts.js';
import { STRENGTHS, whyWords } from './tie-words.js';

graphql(`
  fragment HowWeKnow on Acquaintance {
    id
    aId
    bId
    version
    strength
    weakerOn
    usableByOthers
    a { id name }
    b { id name }
    parts { kind label happenedOn points pointsToday }
    said { strength reason saidOn saidBy }
  }
`);

const DISOWN = graphql(`
  mutation DisownTie($input: DisownTieInput!) {
    disownTie(input: $input) { activityId }
  }
`);

const ALLOW = graphql(`
  mutation AllowTie($input: AllowTieInput!) {
    allowTie(input: $input) { activityId }
  }
`);

export type Known = HowWeKnowFragment;

interface HowWeKnowProps {
  personId: string;
  name: string;
  known: readonly Known[];
  /** The person behind the reader's account. */
  me: string | null;
}

/** How our people know somebody: a word, what it rests on, and the ways to say otherwise. For those who may see contacts. */
export function HowWeKnow({ personId, name, known, me }: HowWeKnowProps) {
  const [isDeclaring, setDeclaring] = useState(false);
  const others = me && me !== personId && !known.some((tie) => [tie.aId, tie.bId].includes(me));
  return (
    <Section title="How we know them" aside={others && !isDeclaring && <Button variant="subtle" size="sm" onClick={() => setDeclaring(true)}>I know them</Button>}>
      <Text mt="sm" size="sm" c="dimmed" className={classes.onScreen}><LayerWord layer="OURS" /></Text>
      {isDeclaring && me && <DeclareTie personId={personId} me={me} name={name} onDone={() => setDeclaring(false)} />}
      {known.length === 0 && !isDeclaring && <Text mt="sm">Nobody of ours is known to know them. A meeting, a roundtable or an introduction makes a tie by itself.</Text>}
      <Ledger label="Who knows them">
        {known.map((tie) => <KnownRow key={tie.id} tie={tie} personId={personId} me={me} name={name} />)}
      </Ledger>
    </Section>
  );
}

function KnownRow({ tie, personId, me, name }: { tie: Known; personId: string; me: string | null; name: string }) {
  const [open, setOpen] = useState<'why' | 'strength' | null>(null);
  const disown = useSave(DISOWN, ['Person']);
  const allow = useSave(ALLOW, ['Person']);
  const other = tie.aId === personId ? tie.b : tie.a;
  const isMe = other?.id === me;
  const who = isMe ? 'You' : (other?.name ?? 'Somebody');
  const pair = { aId: tie.aId, bId: tie.bId, version: tie.version };
  const refusal = disown.refusal ?? allow.refusal;
  const doesNot = isMe ? 'I do not really know them' : `${firstName(who)} does not really know them`;
  const turn = tie.usableByOthers ? 'Keep it to ourselves' : 'Let other members use it';
  return (
    <LedgerRow
      title={<>{who}: {tie.strength ? STRENGTHS[tie.strength].toLowerCase() : <StatusWord tone="quiet">{tie.said?.strength === 'NONE' ? 'not really' : 'faded'}</StatusWord>}</>}
      sub={<><span>{whyWords(tie)}</span>{tie.strength && <span>{tie.usableByOthers ? 'Other members may use it' : 'For us alone'}</span>}</>}
      actions={
        <>
          <Button variant="subtle" size="sm" aria-expanded={open === 'why'} aria-label={`Why: ${who} and ${name}`} onClick={() => setOpen(open === 'why' ? null : 'why')}>Why</Button>
          <Menu position="bottom-end">
            <Menu.Target><Button variant="subtle" size="sm" aria-label={`Change: ${who} and ${name}`}>Change</Button></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setOpen('strength')}>It is more, or less</Menu.Item>
              {tie.said?.strength !== 'NONE' && <Menu.Item onClick={() => void disown.save({ input: pair }, `Noted: ${doesNot}`)}>{doesNot}</Menu.Item>}
              <Menu.Item onClick={() => void allow.save({ input: { ...pair, usableByOthers: !tie.usableByOthers } }, tie.usableByOthers ? 'Kept to ourselves' : 'Other members may use it now')}>{turn}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {refusal && <ErrorBanner what="change this tie" refusal={refusal} />}
      {open === 'why' && <TieParts tie={tie} />}
      {open === 'strength' && <SetTieStrength tie={tie} who={who} name={name} onClose={() => setOpen(null)} />}
    </LedgerRow>
  );
}
