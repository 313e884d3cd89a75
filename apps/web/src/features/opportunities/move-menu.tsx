import { useLazyQuery } from '@apollo/client/react';
import { Loader, Menu, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Stage } from '../../gql/graphql.js';
import { STAGES } from '../../lib/stages.js';
import { plural } from '../../lib/words.js';
import { Icon } from '../../ui/icon.js';
import { StageChip } from '../../ui/stage-chip.js';
import classes from './move-menu.module.css';
import { MOVE_CHOICES } from './moves.mutations.js';
import type { Movable, NextStage, Target } from './use-moves.js';

interface MoveMenuProps {
  what: Movable;
  onMove: (what: Movable, to: Target) => void;
}

/** Everything that a drag does, by click or key: each stage with what it still needs, and the two places beside the stages. */
export function MoveMenu({ what, onMove }: MoveMenuProps) {
  const [ask, { data, error }] = useLazyQuery(MOVE_CHOICES, { fetchPolicy: 'network-only' });
  const stages = data?.opportunity?.nextStages;
  return (
    <Menu position="bottom-end" width={340} onOpen={() => void ask({ variables: { id: what.id } })}>
      <Menu.Target>
        <button type="button" className={classes.move}>
          Move <VisuallyHidden>{what.title}</VisuallyHidden>
          <Icon of={IconChevronDown} size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {!stages && !error && <Menu.Item disabled leftSection={<Loader size={16} />}>Asking what each stage needs</Menu.Item>}
        {error && <Menu.Item disabled>We could not ask what each stage needs. Close this and try again.</Menu.Item>}
        {stages?.map((next, index) => (
          <Menu.Item key={next.stage} ref={index === 0 ? takeFocus : undefined} onClick={() => onMove(what, next.stage)}>
            <span className={classes.line}>
              <span><StageChip stage={next.stage} /></span>
              <span className={classes.needs}>{needsInWords(what.stage, next)}</span>
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onMove(what, 'PAUSED')}><span className={classes.line}><span>Pause…</span><span className={classes.needs}>needs a restart date</span></span></Menu.Item>
        <Menu.Item onClick={() => onMove(what, 'CLOSED')}><span className={classes.line}><span>Close…</span><span className={classes.needs}>needs a reason and a lesson</span></span></Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The stages arrive after the menu has opened; arrow keys begin at the first of them. */
const takeFocus = (item: HTMLButtonElement | null) => item?.focus({ preventScroll: true });

/** "Back one stage", "2 items still needed", "Business case comes first: 7 items needed" */
function needsInWords(from: Stage, { stage, number, isBack, missing }: NextStage): string {
  const steps = Math.abs(number - STAGES[from].number);
  if (isBack) return steps === 1 ? 'Back one stage' : `Back ${plural(steps, 'stage')}`;
  const needed = missing.length;
  if (steps === 1) return needed === 0 ? 'Nothing is missing' : `${plural(needed, 'item')} still needed`;
  const first = Object.values(STAGES).find((one) => one.number === STAGES[from].number + 1)!.name;
  return needed === 0 ? 'Nothing is missing' : `${first} comes first: ${plural(needed, 'item')} needed${stage === 'AGREED' ? ', and the agreement' : ''}`;
}
