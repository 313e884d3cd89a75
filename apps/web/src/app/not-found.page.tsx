import { Button } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { EmptyState } from '../ui/empty-state.js';
import { PageHead } from '../ui/page-head.js';

/** An address that leads nowhere, or to something that this person may not know of: the same words for both. */
export function NotFoundPage() {
  return (
    <>
      <PageHead title="Page not found" />
      <EmptyState
        fact="There is nothing at this address."
        next="It may have moved, or the link may be incomplete. Search for the person, organisation or roundtable instead."
        action={
          <Button variant="default" size="sm" onClick={() => spotlight.open()}>
            Search
          </Button>
        }
      />
    </>
  );
}
