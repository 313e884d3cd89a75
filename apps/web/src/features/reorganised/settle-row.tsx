import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BodyToSettleFragment, Settlement } from '../../gql/graphql.js';
import type { Refusal } from '../../lib/refusal.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import classes from './reorganised.module.css';
import { placeOf, rowKeys } from './row-keys.js';

interface SettleRowProps {
  /** Names the row to those who only hear it: "Head of estates". */
  name: string;
  title: ReactNode;
  sub: ReactNode;
  organisation: BodyToSettleFragment;
  /** Resolves to whether it was done. */
  onSettle: (settlement: Settlement, toId: string | null, where: string) => Promise<boolean>;
  onSettled: (row: number) => void;
  isBusy: boolean;
  refusal: Refusal | null;
}

/** Bodies of one system share most of their names: what is left tells the buttons apart. */
const shortName = (name: string) => name.replace(/^NHS | Integrated Care Board$| NHS Foundation Trust$| NHS Trust$/g, '');

/** One thing of a closed or split body, with a button for each successor, for staying and for ending. */
export function SettleRow({ name, title, sub, organisation, onSettle, onSettled, isBusy, refusal }: SettleRowProps) {
  const settle = async (from: Element, settlement: Settlement, toId: string | null, where: string) => {
    if (isBusy) return;
    const at = placeOf(from);
    if (await onSettle(settlement, toId, where)) onSettled(at);
  };
  const successors = organisation.successors.filter(({ to }, index, all) => all.findIndex((other) => other.to.id === to.id) === index);
  const choices = [
    ...successors.slice(0, 9).map(({ to }, index) => ({ key: String(index + 1), label: shortName(to.name), says: `Move ${name} to ${to.name}`, run: (from: Element) => settle(from, 'MOVE', to.id, `moved to ${to.name}`) })),
    { key: 'K', label: 'Stays', says: `${name} stays where it is`, run: (from: Element) => settle(from, 'KEEP', null, 'stays') },
    { key: 'E', label: 'Ends', says: `${name} ends`, run: (from: Element) => settle(from, 'END', null, 'ends') },
  ];
  return (
    // The keys work from the row's own buttons; the row itself is never in the way of the Tab key.
    <li data-settle-row className={classes.row} onKeyDown={rowKeys(Object.fromEntries(choices.map(({ key, run }) => [key, (from: Element) => void run(from)])))}>
      <div>
        <div className={classes.title}>{title}</div>
        <div className={classes.sub}>{sub}</div>
        {refusal && <ErrorBanner what={`settle ${name}`} refusal={refusal} />}
      </div>
      <div className={classes.choices}>
        {choices.map(({ key, label, says, run }) => (
          <Button key={key} variant="default" size="sm" aria-label={says} aria-keyshortcuts={key} disabled={isBusy} onClick={(event) => void run(event.currentTarget)}>
            <span className={classes.key} aria-hidden>{key}</span> {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
