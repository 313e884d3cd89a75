import { IconArrowRight, IconCalendarEvent, IconCircleCheck, IconHeartHandshake, IconMail, IconNote, IconPhone, IconUserMinus } from '@tabler/icons-react';
import type { StorySectionFragment } from '../../gql/graphql.js';
import { stageName } from '../../lib/stages.js';
import { firstName, list, plural } from '../../lib/words.js';
import { COMMITMENTS } from '../../ui/commitment-ladder.js';
import { SectorMark } from '../../ui/sector-mark.js';
import { StageChip } from '../../ui/stage-chip.js';
import type { TimelineEvent } from '../../ui/timeline.js';

type Entry = StorySectionFragment['timeline'][number];

const ICONS = { NOTE: IconNote, CALL: IconPhone, MEETING: IconCalendarEvent, EMAIL: IconMail, MOVE: IconArrowRight, COMMITMENT: IconHeartHandshake, SPONSOR_LEFT: IconUserMinus, EVIDENCE: IconCircleCheck };
const CONTACT = { CALL: 'Call', MEETING: 'Meeting', EMAIL: 'E-mail' } as const;

/** One entry of the story as the timeline shows it. */
export function toEvent(entry: Entry): TimelineEvent {
  const { id, kind, happenedOn } = entry;
  return { id: `${kind} ${id}`, on: happenedOn, icon: ICONS[kind], ...wordsOf(entry) };
}

function wordsOf(entry: Entry): Pick<TimelineEvent, 'title' | 'body' | 'meta'> {
  const { kind, text, by, layer } = entry;
  const who = by === null ? undefined : firstName(by);
  switch (kind) {
    case 'NOTE': return { title: text, meta: [who, layer === 'MINE' ? 'only you can see this' : layer === 'BOARD' ? 'the board can see this' : null].filter(Boolean).join(', ') };
    case 'CALL': case 'MEETING': case 'EMAIL': return { title: contactInWords(entry, CONTACT[kind]), body: text, meta: [who, entry.direction === 'OUT' ? 'no reply yet' : null].filter(Boolean).join(', ') };
    case 'MOVE': return { title: <MoveWords entry={entry} />, meta: [who, text, entry.overrideReason && `Moved without everything in place: ${entry.overrideReason} (${entry.overrideBy})`].filter(Boolean).join('. ') };
    case 'COMMITMENT': return {
      title: <>{entry.sector && <SectorMark sector={entry.sector} />} {entry.organisationName} moved from {COMMITMENTS[entry.fromCommitment!].toLowerCase()} to <b>{COMMITMENTS[entry.toCommitment!].toLowerCase()}</b></>,
      meta: text,
    };
    case 'SPONSOR_LEFT': return { title: <>{entry.sector && <SectorMark sector={entry.sector} />} <b>{text}, no longer speaks for {entry.organisationName}.</b></> };
    case 'EVIDENCE': return { title: text, meta: who };
  }
}

function contactInWords({ people, minutes, direction }: Entry, word: string) {
  const way = direction === 'TWO_WAY' ? 'with' : direction === 'OUT' ? 'to' : 'from';
  return <><b>{word}{people.length > 0 && ` ${way} ${list(people)}`}</b>{minutes !== null && `, ${plural(minutes, 'minute')}`}</>;
}

function MoveWords({ entry: { fromColumn, toColumn } }: { entry: Entry }) {
  if (toColumn === null) return null;
  if (fromColumn === null) return <>Begun in <StageChip stage={toColumn} /></>;
  if (toColumn === 'PAUSED' || toColumn === 'CLOSED') return <><StageChip stage={toColumn} /> in {stageName(fromColumn)}</>;
  return <>Moved to <StageChip stage={toColumn} /> from {stageName(fromColumn)}</>;
}
