import '@mantine/core/styles/Popover.layer.css';
import { Button, Popover, Text } from '@mantine/core';

/** Why somebody sees a record, in the sentences that the server gives; opened by a button, closed by it, by Escape or by going on. */
export function WhySeen({ reasons }: { reasons: readonly string[] }) {
  return (
    <Popover width={300} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="xs" px={4}>Why can I see this?</Button>
      </Popover.Target>
      <Popover.Dropdown tabIndex={-1} data-autofocus>
        {reasons.map((reason) => <Text key={reason} size="sm">{reason}</Text>)}
      </Popover.Dropdown>
    </Popover>
  );
}
