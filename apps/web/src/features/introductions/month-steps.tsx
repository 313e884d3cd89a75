import { Box } from '@mantine/core';
import { monthAndYear } from '../../lib/dates.js';
import { SegmentedLinks } from '../../ui/segmented-links.js';

/** "2026-10" for one month before "2026-11". */
const stepped = (month: string, by: number) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1)).toISOString().slice(0, 7);

/** The month before, this one and the next. */
export function MonthSteps({ month }: { month: string }) {
  const links = [-1, 0, 1].map((by) => stepped(month, by)).map((one) => ({ to: `/introductions/month?month=${one}`, label: monthAndYear(`${one}-01`) }));
  return <Box mb={24}><SegmentedLinks label="Month" links={links} current={`/introductions/month?month=${month}`} /></Box>;
}
