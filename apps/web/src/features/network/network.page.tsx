import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import type { Sector, TieKind, TieStrength } from '../../gql/graphql.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { useListParams } from '../../lib/list-params.js';
import { optionsOf } from '../../lib/options.js';
import { SECTOR_OPTIONS } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { Columns } from '../../ui/columns.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/filter-line.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { RecordPicker } from '../search/record-picker.js';
import { NetworkDrawing } from './network-drawing.js';
import { NetworkTable } from './network-table.js';
import { summaryOf } from './network-words.js';
import classes from './network.module.css';
import { Path } from './path.js';

const NETWORK = graphql(`
  query Network($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) {
    network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {
      centreName
      leftOut
      people {
        id
        name
        title
        organisationName
        sector
        ring
        tieCount
        joins
        onlyLinkTo { id name }
      }
      ties { aId bId strength evidence }
    }
  }
`);

const KINDS: Record<TieKind, string> = { CO_ATTENDED: 'at a roundtable together', MET: 'met', INTRODUCED: 'introduced', JOINT_OPPORTUNITY: 'working together', DECLARED: 'said by somebody' };
const FRESHNESS: Record<Exclude<TieStrength, 'FAINT'>, string> = { STRONG: 'strong today', SOME: 'strong or some today' };

/** Who connects whom around a person or an organisation, and who is the only link; the list says all that the drawing shows. */
export function NetworkPage() {
  const { get, set } = useListParams();
  const one = <Value extends string>(name: string) => (get(name) ? [get(name) as Value] : null);
  const { data, previousData, error, loading, refetch } = useQuery(NETWORK, {
    variables: { personId: get('person'), organisationId: get('org'), sectors: one<Sector>('sector'), kinds: one<TieKind>('kind'), strengthAtLeast: get('strength') as TieStrength | null },
  });
  const network = (data ?? previousData)?.network;
  const drawFrom = (kind: 'PERSON' | 'ORGANISATION', id: string) => {
    set('org', kind === 'ORGANISATION' ? id : null);
    set('person', kind === 'PERSON' ? id : null);
  };
  return (
    <>
      <PageHead title="Network" facts={network?.centreName ? `From ${network.centreName}: ${plural(network.people.length, 'person', 'people')}, ${plural(network.ties.length, 'tie')}` : undefined} />
      <DirectoryTabs current="/network" />
      <div className={classes.from}>
        <RecordPicker label="Draw it from" placeholder={network?.centreName ?? 'A person or an organisation'} kinds={['PERSON', 'ORGANISATION']} value={null} onChange={(hit) => hit && drawFrom(hit.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON', hit.id)} />
      </div>
      <FilterLine>
        <FilterChoice label="Sector" anyLabel="any" options={SECTOR_OPTIONS} value={get('sector')} onChange={(value) => set('sector', value)} />
        <FilterChoice label="Tie" anyLabel="of any kind" options={optionsOf(KINDS)} value={get('kind')} onChange={(value) => set('kind', value)} />
        <FilterChoice label="Fresh" anyLabel="or faded" options={optionsOf(FRESHNESS)} value={get('strength')} onChange={(value) => set('strength', value)} />
      </FilterLine>
      {error && <ErrorBanner what="load the network" error={error} onRetry={() => void refetch()} />}
      {!network && loading && <LoadingRows what="the network" rows={8} />}
      {network && network.people.length < 2 && (
        <EmptyState fact={network.centreName ? `Nobody is known to know ${network.centreName} through ties that you may use.` : 'Your account is linked to no person yet.'} next="Choose a person or an organisation to draw it from, or fewer filters." />
      )}
      {network && network.people.length > 1 && <p className={classes.summary}>{summaryOf(network)}</p>}
      <Columns layout="main-aside">
        <div>{network && network.people.length > 1 && <NetworkDrawing people={network.people} ties={network.ties} />}</div>
        <aside>
          <Path />
        </aside>
      </Columns>
      {network && network.people.length > 1 && (
        <Section title="People" count={network.people.length}>
          <NetworkTable people={network.people} onCentre={(id) => drawFrom('PERSON', id)} />
        </Section>
      )}
    </>
  );
}
