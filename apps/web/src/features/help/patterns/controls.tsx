import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DateField } from '../../../ui/date-field.js';
import { FilterChoice } from '../../../ui/filter-choice.js';
import { Icon } from '../../../ui/icon.js';
import { FilterLine } from '../../../ui/filter-line.js';
import { SavedAt } from '../../../ui/lines.js';
import { SegmentedLinks } from '../../../ui/segmented-links.js';
import { ViewTabs } from '../../../ui/view-tabs.js';
import classes from './patterns.module.css';

const HERE = '/help/patterns';
const SENIORITIES = ['director', 'head of', 'manager'].map((value) => ({ value, label: `${value}, or above` }));

/** Buttons, filters, tabs and fields. */
export function Controls() {
  const [seniority, setSeniority] = useState<string | null>('head of');
  const [day, setDay] = useState<string | null>('2026-12-04');
  return (
    <div className={`${classes.demo} ${classes.stack}`}>
      <div>
        <p className={classes.line}>
          <span className={classes.label}>Primary</span>
          <Button>Request introduction</Button>
          <Button className={classes.hovered}>Hovered</Button>
          <Button disabled>Off</Button>
        </p>
        <p className={classes.line}>
          <span className={classes.label}>Secondary</span>
          <Button variant="default">Set next step</Button>
          <Button variant="default" leftSection={<Icon of={IconPlus} />}>
            Add
          </Button>
        </p>
        <p className={classes.line}>
          <span className={classes.label}>Quiet</span>
          <Button variant="subtle">Snooze</Button>
          <Button variant="subtle" size="sm">
            In a row
          </Button>
          <Button variant="default" size="xs">
            In a table
          </Button>
        </p>
        <p className={classes.line}>
          <span className={classes.label}>Saved</span>
          <SavedAt time="10:42" />
        </p>
      </div>
      <FilterLine
        end={
          <SegmentedLinks
            label="Show as"
            current={HERE}
            links={[
              { to: HERE, label: 'Board' },
              { to: `${HERE}?view=table`, label: 'Table' },
              { to: `${HERE}?view=timeline`, label: 'Timeline' },
            ]}
          />
        }
      >
        <FilterChoice label="Seniority" anyLabel="any" options={SENIORITIES} value={seniority} onChange={setSeniority} />
        <FilterChoice label="Owner" anyLabel="anyone" options={[{ value: 'ruth', label: 'Ruth' }]} value={null} onChange={() => undefined} />
        <FilterChoice label="Way in" anyLabel="any" options={[{ value: 'strong', label: 'a strong tie' }]} value={null} onChange={() => undefined} searchable />
      </FilterLine>
      <ViewTabs
        label="Saved views"
        current={HERE}
        views={[
          { to: `${HERE}?step=1`, label: '1 Plan', isDone: true },
          { to: HERE, label: '2 Invites', count: 27 },
          { to: `${HERE}?step=3`, label: '3 Seating' },
        ]}
      />
      <TextInput label="Title" description="What the work is, in a few words" />
      <DateField label="Hoped for by" value={day} onChange={setDay} />
      <Radio.Group label="Who should introduce you?" defaultValue="priya">
        <Radio value="priya" label="Priya Nair" description="Usually answers in 2 days" />
        <Radio value="firm" label="Penhallow Reeve LLP" description="As convenor of the 3 December roundtable" />
      </Radio.Group>
      <Checkbox label="My name, role and work e-mail" defaultChecked />
    </div>
  );
}
