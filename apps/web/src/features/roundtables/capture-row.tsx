import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { CapturedFragment } from '../../gql/graphql.js';
import { timeOfDay } from '../../lib/dates.js';
import { list } from '../../lib/words.js';
import { DateText, DueText } from '../../ui/date-text.js';
import { FollowUpButtons } from '../../ui/follow-up-buttons.js';
import { Icon } from '../../ui/icon.js';
import { InkLink } from '../../ui/ink-link.js';
import { LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { StatusWord } from '../../ui/status-word.js';
import { KINDS } from './capture-kinds.js';

interface CaptureRowProps {
  capture: CapturedFragment;
  isBusy: boolean;
  /** What a reader who may raise opportunities and take actions on can do; nothing more while the event runs. */
  mayRaise: boolean;
  onRaise: () => void;
  onTakeOn: () => void;
  onTakeAway: () => void;
  onDone: () => void;
  onSnooze: (days: number) => void;
}

/** One thing that was kept, and how far what somebody took on has come. */
export function CaptureRow({ capture, isBusy, mayRaise, onRaise, onTakeOn, onTakeAway, onDone, onSnooze }: CaptureRowProps) {
  const { kind, text, person, followUp, opportunityId } = capture;
  const dueOn = followUp ? followUp.dueOn : capture.dueOn;
  const isDone = followUp?.state === 'DONE';
  const others = [
    ...(mayRaise && !opportunityId && kind !== 'POINT' ? [{ label: 'Make an opportunity', run: onRaise }] : []),
    ...(capture.canEdit && !opportunityId ? [{ label: 'Take away', run: onTakeAway }] : []),
  ];
  const isTask = mayRaise && kind === 'ACTION' && !isDone;
  return (
    <LedgerRow
      when={<><StatusWord tone={isDone ? 'ok' : 'ink'}>{isDone ? 'Done' : KINDS.find(({ value }) => value === kind)!.label}</StatusWord><br />{timeOfDay(capture.capturedAt)}</>}
      title={<span style={{ fontWeight: 400 }}>{text}</span>}
      sub={(person || dueOn || followUp) && (
        <>
          {person && <InkLink to={`/people/${person.id}`}>{person.name}</InkLink>}
          <Meta>{[dueOn && !isDone && (followUp ? <DueText key="due" value={dueOn} /> : <span key="due">by <DateText value={dueOn} /></span>), followUp && !isDone && `followed up by ${list(followUp.owners.map(({ name }) => name)) || 'nobody yet'}`]}</Meta>
        </>
      )}
      actions={
        <>
          {opportunityId && <InkLink to={`/opportunities/${opportunityId}`}>The opportunity</InkLink>}
          {isTask && followUp && <FollowUpButtons title={text} onDone={onDone} onSnooze={onSnooze} />}
          {isTask && !followUp && <Button variant="default" size="sm" disabled={isBusy} aria-label={`Take on: ${text}`} onClick={onTakeOn}>Take it on</Button>}
          {isTask && others.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target><ActionIcon size={32} aria-label={`More for: ${text}`} disabled={isBusy}><Icon of={IconDots} size={16} /></ActionIcon></Menu.Target>
              <Menu.Dropdown>{others.map(({ label, run }) => <Menu.Item key={label} onClick={run}>{label}</Menu.Item>)}</Menu.Dropdown>
            </Menu>
          )}
          {!isTask && others.map(({ label, run }) => <Button key={label} variant={run === onRaise ? 'default' : 'subtle'} size="sm" disabled={isBusy} aria-label={`${label}: ${text}`} onClick={run}>{label}</Button>)}
        </>
      }
    />
  );
}
