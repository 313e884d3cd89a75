import '@mantine/core/styles/Popover.layer.css';
import '@mantine/dates/styles.layer.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/en-gb';
import { useRef, useState } from 'react';
import { typedDay } from '../lib/typed-day.js';
import { useHeldForm } from './use-held-form.js';

interface DateFieldProps extends Pick<DateInputProps, 'label' | 'description' | 'error' | 'id' | 'name' | 'required' | 'disabled'> {
  /** A calendar day, "2026-11-26". */
  value: string | null;
  onChange: (value: string | null) => void;
  /** For days that have been, such as a talk that took place: "20 Nov" and "Friday" are then the last ones. */
  isPast?: boolean;
  minDate?: string;
  maxDate?: string;
}

/**
 * A day, typed ("4 December 2026", "4/12", "in 2 weeks", "yesterday") or chosen from a calendar. Never a time zone.
 * What cannot be read stays as it was typed, with what is wrong and a way out, and its form is not sent.
 */
export function DateField({ value, onChange, error, isPast = false, minDate, maxDate, ...props }: DateFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const read = (text: string) => typedDay(text, { isPast, minDate, maxDate });
  const isShown = isTold && problem !== null;
  useHeldForm(input, problem !== null, () => {
    input.current?.focus();
    setTold(true);
  });
  return (
    <DateInput
      ref={input}
      locale="en-gb"
      firstDayOfWeek={1}
      valueFormat="dddd D MMMM YYYY"
      dateParser={(text) => read(text).day}
      placeholder={isPast ? 'For example 20 November or yesterday' : 'For example 4 December or in 2 weeks'}
      clearable
      minDate={minDate}
      maxDate={maxDate}
      {...props}
      value={problem === null ? value : null}
      onChange={(day) => {
        setProblem(null);
        onChange(day);
      }}
      onInput={({ currentTarget }) => {
        setProblem(read(currentTarget.value).problem);
        setTold(false);
      }}
      onClick={() => setTold(false)}
      onBlur={() => setTold(true)}
      fixOnBlur={problem === null}
      error={isShown ? problem : error}
      // The calendar can lie over the sentence; a click opens it.
      popoverProps={isShown ? { opened: false } : undefined}
    />
  );
}
