import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationsQueryVariables } from '../../gql/graphql.js';
import { allIds } from '../../ui/all-ids.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { SelectionBar } from '../../ui/selection-bar.js';
import type { Selection } from '../../ui/use-selection.js';
import { ChangeOrganisations } from './change-organisations.js';

const IDS = graphql(`
  query OrganisationIds($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $after: String) {
    organisations(first: 100, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {
      items {
        id
      }
      endCursor
      hasNextPage
    }
  }
`);

/** As many rows as an address of a file can name. */
const EXPORT_MOST = 200;

interface ChosenOrganisationsProps {
  selection: Selection;
  /** How many rows the list has. */
  total: number;
  /** What the list is narrowed by. */
  filters: Omit<OrganisationsQueryVariables, 'isInPlace' | 'placeWords' | 'underIds' | 'after' | 'mayConfirm'>;
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
}

/** What can be done with the chosen rows of the list: a change of all of them, or a file. */
export function ChosenOrganisations({ selection, total, filters, isAsked, onAsk }: ChosenOrganisationsProps) {
  const client = useApolloClient();
  const [isChanging, setChanging] = useState(false);
  const ids = [...selection.ids];
  return (
    <>
      <SelectionBar selection={selection} total={total} onAll={() => allIds(client, IDS, filters, (data) => data.organisations)} isAsked={isAsked} onAsk={onAsk}>
        <Button size="sm" onClick={() => setChanging(true)}>Change</Button>
        {(ids.length <= EXPORT_MOST || ids.length === total) && <ExportMenu list="organisations" filters={ids.length === total ? filters : { ids, order: filters.order }} label="Export these" />}
      </SelectionBar>
      {isChanging && <ChangeOrganisations ids={ids} onRemoved={selection.clear} onClose={() => setChanging(false)} />}
    </>
  );
}
