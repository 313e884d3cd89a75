import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Icon } from '../../ui/icon.js';
import { QuickNoteButton } from '../quick-note/quick-note-button.js';
import { AccountMenu } from './account-menu.js';
import { AddMenu } from './add-menu.js';
import { BellMenu } from './bell-menu.js';
import classes from './top-bar.module.css';

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** Search at the left, then what can be added, what waits, and who is signed in. */
export function TopBar() {
  return (
    <div className={classes.bar}>
      <button type="button" className={classes.jump} onClick={() => spotlight.open()} aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}>
        <Icon of={IconSearch} />
        <span>Search or jump to…</span>
        <kbd aria-hidden>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className={classes.right}>
        <QuickNoteButton />
        <AddMenu />
        <BellMenu />
        <AccountMenu />
      </div>
    </div>
  );
}
