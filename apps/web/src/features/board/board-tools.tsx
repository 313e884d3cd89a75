import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Icon } from '../../ui/icon.js';
import { AddMeeting } from './add-meeting.js';
import { AddRisk } from './add-risk.js';
import { AskDecision } from './ask-decision.js';
import { WriteCommentary } from './write-commentary.js';

interface BoardToolsProps {
  meeting: { id: string; title: string; heldOn: string } | null;
  commentary: { text: string; version: number } | null;
}

type Tool = 'DECISION' | 'COMMENTARY' | 'MEETING' | 'RISK';

/** What a lead prepares for a meeting. */
export function BoardTools({ meeting, commentary }: BoardToolsProps) {
  const [open, setOpen] = useState<Tool | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" rightSection={<Icon of={IconChevronDown} size={16} />}>Prepare</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!meeting} onClick={() => setOpen('DECISION')}>Ask for a decision</Menu.Item>
          <Menu.Item disabled={!meeting} onClick={() => setOpen('COMMENTARY')}>{commentary ? 'Change the commentary' : 'Write the commentary'}</Menu.Item>
          <Menu.Item onClick={() => setOpen('RISK')}>Add a risk</Menu.Item>
          <Menu.Item onClick={() => setOpen('MEETING')}>Add a meeting</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'DECISION' && meeting && <AskDecision meeting={meeting} onClose={close} />}
      {open === 'COMMENTARY' && meeting && <WriteCommentary meetingId={meeting.id} commentary={commentary} onClose={close} />}
      {open === 'RISK' && <AddRisk onClose={close} />}
      {open === 'MEETING' && <AddMeeting onClose={close} />}
    </>
  );
}
