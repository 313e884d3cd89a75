import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PartnershipPartiesFragment } from '../../gql/graphql.js';
import { Icon } from '../../ui/icon.js';
import { AddContribution } from './add-contribution.js';
import { AddHub } from './add-hub.js';
import { AddMeasure } from './add-measure.js';

type Tool = 'MEASURE' | 'CONTRIBUTION' | 'HUB';

/** What is added to a partnership as it goes on. */
export function PartnershipTools({ partnership: { id, parties } }: { partnership: { id: string } & Pick<PartnershipPartiesFragment, 'parties'> }) {
  const [open, setOpen] = useState<Tool | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button leftSection={<Icon of={IconPlus} />}>Add</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('MEASURE')}>Measure</Menu.Item>
          <Menu.Item onClick={() => setOpen('CONTRIBUTION')}>Contribution</Menu.Item>
          <Menu.Item onClick={() => setOpen('HUB')}>Hub</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'MEASURE' && <AddMeasure partnershipId={id} onClose={close} />}
      {open === 'CONTRIBUTION' && <AddContribution partnershipId={id} parties={parties} onClose={close} />}
      {open === 'HUB' && <AddHub partnershipId={id} parties={parties} onClose={close} />}
    </>
  );
}
