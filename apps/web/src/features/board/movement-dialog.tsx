import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { plainDate } from '../../lib/dates.js';
import { money } from '../../lib/money.js';
import { stageName } from '../../lib/stages.js';
import { plural, sentence } from '../../lib/words.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import type { OpenFigure } from './movement-figure.js';

const ITEMS = graphql(`
  query BoardMovementItems($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) {
    boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {
      opportunityId title happenedOn otherColumn reason homes worth
    }
  }
`);

interface MovementDialogProps {
  figure: OpenFigure;
  since: string | null;
  asAt: string;
  onClose: () => void;
}

/** The opportunities behind one figure. */
export function MovementDialog({ figure: { columnKey, flow, title }, since, asAt, onClose }: MovementDialogProps) {
  const { data, error, refetch } = useQuery(ITEMS, { variables: { columnKey, flow, since, asAt } });
  const goesOut = flow.startsWith('OUT_') || flow === 'WENT_OUT';
  return (
    <Dialog onClose={onClose} title={sentence(title)} size="lg">
      {error && <ErrorBanner what="load this list" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="opportunities" />}
      <Ledger label={title}>
        {data?.boardMovementItems.map((item, index) => (
          <LedgerRow
            key={`${item.opportunityId} ${index}`}
            when={item.happenedOn ? plainDate(item.happenedOn) : undefined}
            title={<InkLink to={`/opportunities/${item.opportunityId}`}>{item.title}</InkLink>}
            sub={[
              item.otherColumn && `${goesOut ? 'To' : 'From'} ${stageName(item.otherColumn)}`, item.reason,
              item.homes !== null && item.homes !== undefined ? plural(item.homes, 'home') : null, money(item.worth),
            ].filter(Boolean).join('. ')}
          />
        ))}
      </Ledger>
    </Dialog>
  );
}
