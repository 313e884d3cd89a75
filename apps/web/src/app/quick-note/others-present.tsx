import { Group, Pill } from '@mantine/core';
import { PersonPicker } from '../../features/search/person-picker.js';
import type { Picked } from '../../features/search/record-picker.js';

interface OthersPresentProps {
  id: string;
  people: Picked[];
  onChange: (people: Picked[]) => void;
  error?: string;
}

/** Who else took part in a conversation. */
export function OthersPresent({ id, people, onChange, error }: OthersPresentProps) {
  return (
    <div>
      <PersonPicker id={id} label="Who else took part" value={null} onChange={(person) => person && !people.some((one) => one.id === person.id) && onChange([...people, person])} error={error} />
      {people.length > 0 && (
        <Group gap={8} mt={8}>
          {people.map((person) => (
            <Pill key={person.id} size="lg" withRemoveButton removeButtonProps={{ 'aria-label': `Take ${person.label} off`, 'aria-hidden': false, tabIndex: 0 }} onRemove={() => onChange(people.filter((one) => one.id !== person.id))}>{person.label}</Pill>
          ))}
        </Group>
      )}
    </div>
  );
}
