import { Button } from '@mantine/core';
import { EmptyState } from '../../../ui/empty-state.js';
import { LoadingRows } from '../../../ui/loading-rows.js';
import { Pager } from '../../../ui/pager.js';
import { showUndo, Undoable } from '../../../ui/undo-toast.js';
import classes from './patterns.module.css';

const move = () => showUndo({ message: 'Moved to 4 Business case', onUndo: () => undefined });

/** Empty, loading and taken back. */
export function Nothing() {
  return (
    <div>
      <EmptyState
        fact="Nothing due."
        next="Next: Homes for safe discharge, on Thursday 3 December."
        action={
          <Button variant="default" size="sm">
            Plan the week
          </Button>
        }
      />
      <LoadingRows what="follow-ups" rows={2} />
      <Pager shown={25} total={60} hasMore onMore={() => undefined} />
      <div className={classes.toast}>
        <Undoable message="Moved to 4 Business case" onUndo={move} />
      </div>
    </div>
  );
}
