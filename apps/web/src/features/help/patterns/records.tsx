import { Button } from '@mantine/core';
import { IconCheck, IconMail, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { now } from '../../../lib/clock.js';
import { Columns } from '../../../ui/columns.js';
import { DataTable, type Sort } from '../../../ui/data-table.js';
import { DateText, DueText } from '../../../ui/date-text.js';
import { FactList } from '../../../ui/fact-list.js';
import { Icon } from '../../../ui/icon.js';
import { InkLink } from '../../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../../ui/ledger.js';
import { NoteBox } from '../../../ui/note-box.js';
import { OrgName } from '../../../ui/org-name.js';
import { PeekPanel, PeekSplit } from '../../../ui/peek-panel.js';
import { Section } from '../../../ui/section.js';
import { StageChip } from '../../../ui/stage-chip.js';
import { StatusWord } from '../../../ui/status-word.js';
import { Timeline } from '../../../ui/timeline.js';

const HERE = '/help/patterns';
const ORGANISATIONS = [
  { id: '1', name: 'Elmet Council', sector: 'COUNCIL', people: 12, seen: '2026-11-17' },
  { id: '2', name: 'Hollin Park Hospitals', sector: 'NHS_PROVIDER', people: 9, seen: '2026-11-02' },
] as const;

/** Rows, tables, timelines, and the panel beside them. */
export function Records() {
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' });
  const [isPeeking, setPeeking] = useState(false);
  return (
    <>
      <Section title="Due" count={2} aside={<Link to={HERE}>All follow-ups</Link>}>
        <Ledger>
          <LedgerRow
            when={<StatusWord tone="danger">Overdue 4 days</StatusWord>}
            title={<InkLink to={HERE}>Send Helen Marsden the void-loss figures she asked for</InkLink>}
            sub={
              <>
                <StageChip stage="SHAPING" />
                <Link to={HERE}>Step-down flats at Hollin Park</Link>
              </>
            }
            actions={
              <>
                <Button size="sm" leftSection={<Icon of={IconCheck} size={16} />}>
                  Done
                </Button>
                <Button size="sm" variant="subtle">
                  Snooze
                </Button>
              </>
            }
          />
          <LedgerRow when={<DueText value={now()} />} title={<InkLink to={HERE}>Ask Priya Nair to join the site visit</InkLink>} sub={<OrgName name="Elmet Council" sector="COUNCIL" />} selected />
        </Ledger>
      </Section>
      <Section title="Organisations" count={2}>
        <PeekSplit
          panel={
            isPeeking && (
              <PeekPanel title="Elmet Council" closeTo={HERE} openTo={HERE} position="1 of 2">
                <FactList facts={[{ label: 'People known', value: '12' }, { label: 'Owner', value: 'Ruth Adeyemi' }]} />
              </PeekPanel>
            )
          }
        >
          <DataTable
            caption="Organisations"
            columns={[
              { key: 'name', header: 'Name', isSortable: true, cell: ({ name, sector }) => <OrgName name={name} sector={sector} to={HERE} /> },
              { key: 'people', header: 'People known', align: 'right', isSortable: true, cell: ({ people }) => <InkLink to={HERE}>{people}</InkLink> },
              { key: 'seen', header: 'Last contact', cell: ({ seen }) => <DateText value={seen} format="day" /> },
            ]}
            rows={ORGANISATIONS}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={setSort}
            total={['All', 21, '']}
          />
          <Button variant="subtle" size="sm" aria-expanded={isPeeking} onClick={() => setPeeking(!isPeeking)}>
            Peek
          </Button>
        </PeekSplit>
      </Section>
      <Columns layout="main-aside">
        <Section title="Timeline">
          <NoteBox layer="OURS" onSave={() => Promise.resolve()} />
          <Timeline
            events={[
              { id: '1', on: '2026-11-17', icon: IconPhone, title: 'Call with Helen Marsden, 25 minutes', body: 'The trust can lease the north car park for 25 years.', meta: 'Ruth' },
              { id: '2', on: '2026-11-11', icon: IconMail, title: 'Draft letter of intent sent to Ewan Castellanos', meta: 'No reply yet' },
            ]}
          />
        </Section>
        <Section title="At a glance">
          <FactList facts={[{ label: 'Owner', value: 'Ruth Adeyemi' }, { label: 'Value', value: '£4.4m to £5.2m capital' }]} />
        </Section>
      </Columns>
    </>
  );
}
