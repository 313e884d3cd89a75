import '@mantine/core/styles/Popover.layer.css';
import '@mantine/dates/styles.layer.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/en-gb';
import { parseDay } from '../lib/dates.js';

interface DateFieldProps extends Pick<DateInputProps, 'label' | 'description' | 'error' | 'id' | 'name' | 'required' | 'minDate' | 'maxDate' | 'disabled'> {
  /** A calendar day, "2026-11-26". */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day, typed ("4 December 2026", "4/12/2026") or chosen from a calendar. Never a time zone. */
export function DateField(props: DateFieldProps) {
  return <DateInput locale="en-gb" firstDayOfWeek={1} valueFormat="dddd D MMMM YYYY" dateParser={parseDay} placeholder="For example 4 December 2026" clearable {...props} />;
}
