import { Button, Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './follow-up-buttons.module.css';
import { Icon } from './icon.js';

interface FollowUpButtonsProps {
  /** What is to be done, so that each button names it. */
  title: string;
  /** The page's one main action; elsewhere Done is as quiet as Snooze. */
  isMain?: boolean;
  onDone: () => void;
  onSnooze: (days: number) => void;
}

/** Done, and Snooze by a day, three or a week: the same wherever a follow-up is listed. */
export function FollowUpButtons({ title, isMain = false, onDone, onSnooze }: FollowUpButtonsProps) {
  return (
    <>
      <Button size="sm" variant={isMain ? 'filled' : 'subtle'} className={isMain ? undefined : classes.done} leftSection={<Icon of={IconCheck} size={16} />} aria-label={`Done: ${title}`} onClick={onDone}>
        Done
      </Button>
      <Menu>
        <Menu.Target>
          <Button size="sm" variant="subtle" aria-label={`Snooze: ${title}`}>Snooze</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[1, 3, 7].map((days) => (
            <Menu.Item key={days} onClick={() => onSnooze(days)}>{days === 1 ? '1 day' : days === 7 ? '1 week' : `${days} days`}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
