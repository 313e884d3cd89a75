import { Group, Pill } from '@mantine/core';
import { PersonPicker } from './person-picker.js';
import type { Picked } from './record-picker.js';

type Person = Pick<Picked, 'id' | 'label'>;

interface PeoplePickerProps {
  id: string;
  label: string;
  people: readonly Person[];
  onChange: (people: Person[]) => void;
  error?: string;
}

/** Picks several people, one after another; each can be taken off again. */
export function PeoplePicker({ people, onChange, ...field }: PeoplePickerProps) {
  return (
    <div>
      <PersonPicker {...field} value={null} onChange={(person) => person && !people.some(({ id }) => id === person.id) && onChange([...people, person])} />
      {people.length > 0 && (
        <Group gap={8} mt={8}>
          {people.map(({ id, label }) => (
            <Pill key={id} size="lg" withRemoveButton removeButtonProps={{ 'aria-label': `Take ${label} off`, 'aria-hidden': false, tabIndex: 0 }} onRemove={() => onChange(people.filter((one) => one.id !== id))}>{label}</Pill>
          ))}
        </Group>
      )}
    </div>
  );
}
