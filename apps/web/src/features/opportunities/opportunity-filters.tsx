import { useNavigate, useSearchParams } from 'react-router';
import type { OpportunityViewsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { SECTOR_OPTIONS } from '../../lib/sectors.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/filter-line.js';
import { SegmentedLinks } from '../../ui/segmented-links.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { lookOf, withParam } from './view-params.js';

graphql(`
  fragment OpportunityViews on OpportunityBoard {
    views { all mine stalled closingThisQuarter forBoard }
    facets { places { value label } owners { value label } kinds { value label } }
  }
`);

/** Supplied views, filters, and board, table or timeline; each choice is an address. */
export function OpportunityFilters({ found }: { found: OpportunityViewsFragment | undefined }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const look = lookOf(params);
  const saved = params.get('saved');
  const to = (changes: Record<string, string | null>) => withParam(params, changes);
  const views = [
    { to: to({ saved: null }), label: 'All open and agreed', count: found?.views.all },
    { to: to({ saved: 'mine' }), label: 'Mine', count: found?.views.mine },
    { to: to({ saved: 'stalled' }), label: 'Stalled', count: found?.views.stalled },
    { to: to({ saved: 'quarter' }), label: 'Closing this quarter', count: found?.views.closingThisQuarter },
    { to: to({ saved: 'place', view: 'table' }), label: 'By place', count: found?.views.all },
    { to: to({ saved: 'board' }), label: 'For board', count: found?.views.forBoard },
  ];
  const choice = (label: string, name: string, anyLabel: string, options: { value: string; label: string }[]) => (
    <FilterChoice label={label} anyLabel={anyLabel} options={options} searchable={options.length > 8} value={params.get(name)} onChange={(value) => void navigate(to({ [name]: value }), { replace: true })} />
  );
  const looks = [{ to: to({ view: null }), label: 'Board' }, { to: to({ view: 'table' }), label: 'Table' }, { to: to({ view: 'timeline' }), label: 'Timeline' }];
  return (
    <>
      <ViewTabs label="Supplied views" views={views} current={saved === 'place' ? to({ saved, view: 'table' }) : to({ saved })} />
      <FilterLine end={<SegmentedLinks label="Show as" links={looks} current={to({ view: look === 'board' ? null : look })} />}>
        {choice('Place', 'place', 'anywhere', found?.facets.places ?? [])}
        {choice('Owner', 'owner', 'anyone', found?.facets.owners ?? [])}
        {choice('Sector', 'sector', 'any', SECTOR_OPTIONS)}
        {choice('Kind', 'kind', 'any', found?.facets.kinds ?? [])}
      </FilterLine>
    </>
  );
}
