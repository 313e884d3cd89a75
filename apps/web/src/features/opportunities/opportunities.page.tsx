import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { Icon } from '../../ui/icon.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { PageHead } from '../../ui/page-head.js';
import { OpportunityBoardView } from './opportunity-board-view.js';
import { OpportunityListView } from './opportunity-list-view.js';
import { filtersOf, lookOf, stateOf } from './view-params.js';

/** Where everything stands, as a board, a table or a timeline over the same filters. */
export function OpportunitiesPage() {
  const [params] = useSearchParams();
  const { role } = useSession();
  const look = lookOf(params);
  return (
    <>
      <PageHead
        title="Opportunities"
        actions={<>
          <ExportMenu list="opportunities" filters={{ ...filtersOf(params), state: look === 'board' ? 'OPEN' : stateOf(params) }} />
          {role !== 'BOARD_MEMBER' && <Button component={Link} to="/opportunities/new" leftSection={<Icon of={IconPlus} />}>Add opportunity</Button>}
        </>}
      />
      {look === 'board' ? <OpportunityBoardView /> : <OpportunityListView look={look} />}
    </>
  );
}
