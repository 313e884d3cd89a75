import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAlertCircle, IconArrowsExchange, IconCircleCheck, IconCircleDashed, IconCircleX, IconClock, IconDots, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import type { GuestFragment } from '../../gql/graphql.js';
import { Icon } from '../../ui/icon.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { StatusWord } from '../../ui/status-word.js';
import { guestActions, type GuestAction } from './guest-actions.js';
import { GuestDialog } from './guest-dialog.js';
import { guestState } from './guest.words.js';
import classes from './invites.module.css';
import { useGuestChange } from './use-guest-change.js';

const ICONS = { DRAFT: IconCircleDashed, SENT: IconMail, ACCEPTED: IconCircleCheck, WAITING: IconClock, DECLINED: IconCircleX, SUBSTITUTE_PROPOSED: IconArrowsExchange, WITHDRAWN: IconCircleX } as const;

interface GuestRowProps {
  guest: GuestFragment;
  /** Out of sight while its group is folded. */
  isMore: boolean;
  /** This one should get the free seat first. */
  isProposed: boolean;
  hasFreeSeat: boolean;
}

/** One guest: who, how it stands, and what can be done. */
export function GuestRow({ guest, isMore, isProposed, hasFreeSeat }: GuestRowProps) {
  const [open, setOpen] = useState<GuestAction | null>(null);
  const { change, isBusy } = useGuestChange(guest);
  const { word, tone, detail } = guestState(guest, isProposed);
  const { first, others } = guestActions(guest, hasFreeSeat);
  const act = (action: GuestAction) => (action.asks ? setOpen(action) : void change(action.kind));
  const trouble = guest.isWrongAddress || (guest.state === 'SENT' && guest.mail?.status === 'FAILED');
  return (
    <li data-more={isMore || undefined}>
      <div>
        <p className={classes.name}><InkLink to={`/people/${guest.personId}`}>{guest.name}</InkLink></p>
        <p><OrgName name={guest.post ? `${guest.post.organisation.name}, ${guest.post.title}` : 'No post in the directory yet'} sector={guest.sector} /></p>
        {guest.needs && <p className={classes.small2}>Needs: {guest.needs}</p>}
      </div>
      <div className={classes.state}>
        <StatusWord tone={tone}><Icon of={trouble ? IconAlertCircle : ICONS[guest.state]} size={16} /></StatusWord>
        <span><StatusWord tone={tone}>{word}</StatusWord>{detail && <span className={classes.small2}>{detail}</span>}</span>
      </div>
      <div className={classes.act}>
        {first && <Button variant="subtle" size="xs" disabled={isBusy} aria-label={`${first.label}: ${guest.name}`} onClick={() => act(first)}>{first.label}</Button>}
        {others.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon size={28} aria-label={`More for ${guest.name}`} disabled={isBusy}><Icon of={IconDots} size={16} /></ActionIcon></Menu.Target>
            <Menu.Dropdown>{others.map((action) => <Menu.Item key={action.kind} onClick={() => act(action)}>{action.label}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
        )}
      </div>
      {open && <GuestDialog guest={guest} action={open} onClose={() => setOpen(null)} />}
    </li>
  );
}
