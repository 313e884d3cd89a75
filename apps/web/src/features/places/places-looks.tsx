import { SegmentedLinks } from '../../ui/segmented-links.js';

const LOOKS = { '/places': 'List', '/places/coverage': 'Coverage', '/places/coverage?look=map': 'Map', '/places/deprivation': 'Deprivation' } as const;

/** Places as a list, by whom we know there, as a table or a map, or by need; `search` keeps between table and map what was chosen. */
export function PlacesLooks({ current, search = '' }: { current: keyof typeof LOOKS; search?: string }) {
  const address = (to: string): string => (search && to.startsWith('/places/coverage') ? `${to}${to.includes('?') ? '&' : '?'}${search}` : to);
  return <SegmentedLinks label="Show as" links={Object.entries(LOOKS).map(([to, label]) => ({ to: address(to), label }))} current={address(current)} />;
}
