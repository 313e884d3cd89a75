import { Button } from '@mantine/core';
import { EmptyState } from '../ui/empty-state.js';
import { PageHead } from '../ui/page-head.js';

/** A page that failed while it was being drawn or fetched. Most often a newer Lintel was installed and the old files are gone. */
export function RouteError() {
  return (
    <main>
      <PageHead title="Something went wrong" />
      <EmptyState
        fact="This page could not be opened."
        next="Nothing you saved is lost. Load it again; if that does not help, tell the person who runs Lintel for you."
        action={<Button onClick={() => window.location.reload()}>Load again</Button>}
      />
    </main>
  );
}
