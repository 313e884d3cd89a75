import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { Band } from '../../ui/band.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { Icon } from '../../ui/icon.js';
import { FilterLine } from '../../ui/filter-line.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { OrgName } from '../../ui/org-name.js';
import { PeekPanel, PeekSplit } from '../../ui/peek-panel.js';
import { AskPanel } from './ask-panel.js';
import { findAddress, LEVELS, MONTHS, needOf, variablesOf, type Need } from './find-params.js';
import { FoundList } from './found-list.js';
import { nameOf, purposeOf } from './found-words.js';
import { NeedSentence } from './need-sentence.js';
import { NeedWords } from './need-words.js';
import { useFindKeys } from './use-find-keys.js';
import { WhyDialog } from './why-dialog.js';
import classes from './find.module.css';

const FIND = graphql(`
  query FindPage($functionKey: String, $topicKey: String, $placeId: ID, $organisationId: ID, $sectors: [Sector!], $seniorityAtMost: Int, $confirmedWithinMonths: Int, $words: String) {
    find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, organisationId: $organisationId, sectors: $sectors, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths, words: $words, first: 25) {
      ...FoundList
      ...WhyThisOrder
      need { ...FoundNeed }
    }
  }
`);

/** Who is right for a need, and who can introduce me? The address carries the need, so that a copy of it asks the same. */
export function FindPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const need = needOf(params);
  const variables = variablesOf(need);
  const { data, previousData, error, loading, refetch } = useQuery(FIND, { variables: variables ?? {}, skip: variables === null });
  const found = variables === null ? undefined : (data ?? previousData)?.find;
  const items = (found?.items ?? []).filter(({ ways }) => need.wayIn !== 'yes' || ways.length > 0);
  const at = items.findIndex(({ id }) => id === need.who);
  const open = items[at];
  const change = (by: Partial<Need>) => void navigate(findAddress(need, by), { replace: true, preventScrollReset: true });

  const address = findAddress(need, {});
  useFindKeys(useCallback((who: string) => void navigate(findAddress(needOf(new URLSearchParams(address.split('?')[1])), { who }), { preventScrollReset: true }), [address, navigate]));

  return (
    <>
      <title>Find the right contact – Lintel</title>
      <Band>
        <NeedSentence need={need} words={found?.need} onChange={(by) => change('need' in by || 'topic' in by ? { words: null, ...by } : by)} />
        <NeedWords asked={params.get('ask')} onRead={(read) => change(read)} />
        <FilterLine
          end={
            found && found.items.length > 0 && (
              <>
                <Button variant="subtle" size="sm" onClick={() => setWhyOpen(true)}>Why this order?</Button>
                <Button variant="subtle" size="sm" leftSection={<Icon of={IconPrinter} size={16} />} onClick={() => window.print()}>Print shortlist</Button>
              </>
            )
          }
        >
          <FilterChoice label="Seniority" anyLabel="any" options={LEVELS} value={need.level} onChange={(level) => change({ level })} />
          <FilterChoice label="Confirmed within" anyLabel="any time" options={MONTHS} value={need.within} onChange={(within) => change({ within })} />
          <FilterChoice label="Way in" anyLabel="any or none" options={[{ value: 'yes', label: 'known' }]} value={need.wayIn} onChange={(wayIn) => change({ wayIn })} />
          {need.words && !need.need && !need.topic && <FilterChoice label="Also" anyLabel="no other words" options={[{ value: need.words, label: `“${need.words}”` }]} value={need.words} onChange={(words) => change({ words })} />}
        </FilterLine>
      </Band>
      {error && <ErrorBanner what="find anybody" error={error} onRetry={() => void refetch()} />}
      {variables === null && <EmptyState fact="Whom do you need?" next="Choose what the job is for, a topic or an organisation. The right people, vacant posts and ways in appear here, with reasons." />}
      {loading && !found && <LoadingRows what="contacts" />}
      {found && (
        <PeekSplit
          panel={
            open && (
              <PeekPanel title={nameOf(open)} closeTo={findAddress(need, { who: null })} openTo={open.person ? `/people/${open.person.id}` : `/orgs/${open.organisation.id}`} position={`${at + 1} of ${items.length}`}>
                {open.person && <p>{open.title}</p>}
                <p className={classes.peekOrg}><OrgName name={open.organisation.name} sector={open.organisation.sector} to={`/orgs/${open.organisation.id}`} />{open.organisation.town && `, ${open.organisation.town}`}</p>
                <AskPanel key={open.id} contact={open} purpose={purposeOf(open, found.need)} />
              </PeekPanel>
            )
          }
        >
          <FoundList found={found} items={items} need={need} isLoading={loading} />
        </PeekSplit>
      )}
      {found && <WhyDialog found={found} opened={isWhyOpen} onClose={() => setWhyOpen(false)} />}
      {found && <p className={classes.nobody}>Nobody fits? <Link to="/people/new">Suggest someone</Link>, or look through the <Link to="/people">people you know</Link>. <Link to="/find/gaps">Gaps</Link> shows whom nobody knows.</p>}
    </>
  );
}
