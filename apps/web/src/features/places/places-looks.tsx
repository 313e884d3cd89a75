import { SegmentedLinks } from '../../ui/segmented-links.js';

const LOOKS = [{ to: '/places', label: 'List' }, { to: '/places/coverage', label: 'Coverage' }, { to: '/places/deprivation', label: 'Deprivation' }];

/** Places as a list, by whom we know there, or by need. */
export const PlacesLooks = ({ current }: { current: '/places' | '/places/coverage' | '/places/deprivation' }) => <SegmentedLinks label="Show as" links={LOOKS} current={current} />;
