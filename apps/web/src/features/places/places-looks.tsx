import { SegmentedLinks } from '../../ui/segmented-links.js';

const LOOKS = [{ to: '/places', label: 'List' }, { to: '/places/coverage', label: 'Coverage' }];

/** Places as a list, or by whom we know there. */
export const PlacesLooks = ({ current }: { current: '/places' | '/places/coverage' }) => <SegmentedLinks label="Show as" links={LOOKS} current={current} />;
