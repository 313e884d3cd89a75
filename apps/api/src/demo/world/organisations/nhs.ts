import { story } from '../calendar.js';
import type { OrganisationSeed } from '../directory.types.js';
import { organisationsOf } from './organisation.js';

const merger = { kind: 'MERGER', on: story('2026-04-01') } as const;

export const nhsOrganisations: OrganisationSeed[] = [
  ...organisationsOf('NHS_TRUST', [
    ['hollin-park', 'Hollin Park Hospitals NHS Trust', 'Leeds', ['leeds'], { aliases: ['HPH', 'Hollin Park'], subType: 'acute' }],
    ['beckside', 'Beckside Community Health NHS Trust', 'Bradford', ['bradford', 'calderdale', 'kirklees'], { shortName: 'Beckside Community', aliases: ['BCHT', 'Beckside'], subType: 'community' }],
    ['ouzel-valley', 'Ouzel Valley Hospitals NHS Trust', 'Milton Keynes', ['milton-keynes'], { aliases: ['OVH'], subType: 'acute' }],
    ['penk-hospitals', 'Penk and Tame Hospitals NHS Trust', 'Wolverhampton', ['wolverhampton'], { subType: 'acute' }],
    ['soar-community', 'Soarside Community Health NHS Trust', 'Leicester', ['leicester'], { subType: 'community' }],
    ['white-rose-ambulance', 'Ridings and Wolds Ambulance NHS Trust', 'Wakefield', ['yorkshire'], { subType: 'ambulance' }],
    ['calder-moor', 'Calder Moor Hospitals NHS Foundation Trust', 'Halifax', ['calderdale', 'kirklees'], {
      aliases: ['CMH', 'Calder Moor'],
      subType: 'acute',
      formerNames: [{ name: 'Upper Calder and Colne Hospitals NHS Foundation Trust', until: story('2025-10-01') }],
    }],
    ['ridings-mental-health', 'Ridings Mental Health NHS Foundation Trust', 'Wakefield', ['wakefield', 'kirklees', 'calderdale', 'leeds'], { aliases: ['RMH'], subType: 'mental health and learning disability' }],
    ['don-valley-hospitals', 'Loxley and Dearne Hospitals NHS Foundation Trust', 'Sheffield', ['sheffield', 'barnsley'], { subType: 'acute' }],
    ['ivel-mental-health', 'Ivel Mental Health and Learning Disability NHS Foundation Trust', 'Bedford', ['bedford', 'central-bedfordshire', 'luton'], { shortName: 'Ivel Mental Health', subType: 'mental health and learning disability' }],
    ['foss-and-swale', 'Foss and Swale Hospitals NHS Foundation Trust', 'York', ['york', 'north-yorkshire'], { subType: 'acute' }],
    ['irwell-park', 'Irwell Park Hospitals NHS Foundation Trust', 'Salford', ['salford', 'manchester'], { subType: 'acute' }],
    ['frome-vale', 'Frome Vale Community Health NHS Foundation Trust', 'Bristol', ['bristol'], { subType: 'community' }],
    ['cole-valley', 'Cole Valley Hospitals NHS Foundation Trust', 'Birmingham', ['birmingham'], { subType: 'acute' }],
    ['trent-meadows', 'Trent Meadows Healthcare NHS Foundation Trust', 'Nottingham', ['nottingham'], { subType: 'integrated acute and community' }],
  ]),
  ...organisationsOf('ICB', [
    ['pennine-ridings', 'NHS Pennine Ridings ICB', 'Wakefield', ['west-yorkshire', 'leeds', 'bradford', 'calderdale', 'kirklees', 'wakefield'], {
      aliases: ['Pennine Ridings', 'PRICB', 'Pennine Ridings STP'],
      formerNames: [{ name: 'Pennine Ridings Clinical Commissioning Group', until: story('2022-07-01') }],
    }],
    ['moor-and-don-icb', 'NHS Moor and Don ICB', 'Sheffield', ['moor-and-don', 'sheffield', 'barnsley'], { aliases: ['Moor and Don'] }],
    ['ivel-and-ouzel-icb', 'NHS Ivel and Ouzel ICB', 'Bedford', ['ivel-and-ouzel', 'bedford', 'central-bedfordshire', 'luton', 'milton-keynes'], { aliases: ['IOICB'], opensOn: story('2026-04-01') }],
    ['tame-and-penk-icb', 'NHS Tame and Penk ICB', 'Birmingham', ['tame-and-penk', 'birmingham', 'wolverhampton'], { aliases: ['Tame and Penk'] }],
    ['ouzel-icb', 'NHS Ouzel and Loughton ICB', 'Milton Keynes', ['ouzel-and-loughton', 'milton-keynes'], {
      aliases: ['OLICB'],
      closesOn: story('2026-03-31'),
      successors: [{ key: 'ivel-and-ouzel-icb', ...merger }],
    }],
    ['ivel-icb', 'NHS Ivel and Flit ICB', 'Bedford', ['ivel-and-flit', 'bedford', 'central-bedfordshire', 'luton'], {
      aliases: ['IFICB'],
      closesOn: story('2026-03-31'),
      successors: [{ key: 'ivel-and-ouzel-icb', ...merger }],
    }],
  ]),
  ...organisationsOf('PARTNERSHIP_BOARD', [
    ['leeds-place', 'Leeds Health and Homes Place Board', 'Leeds', ['leeds'], { parent: 'pennine-ridings' }],
    ['bradford-place', 'Airedale Foot Health and Care Board', 'Bradford', ['bradford'], { parent: 'pennine-ridings' }],
    ['calder-place', 'Calderfoot Health and Care Board', 'Halifax', ['calderdale'], { parent: 'pennine-ridings' }],
  ]),
  ...organisationsOf('OTHER', [
    ['seacroft-gps', 'Cock Beck Neighbourhood Practices', 'Leeds', ['seacroft'], { subType: 'GP federation' }],
    ['manningham-gps', 'Lister Rise Neighbourhood Practices', 'Bradford', ['manningham'], { subType: 'GP federation' }],
    ['bletchley-gps', 'Denbigh Brook Neighbourhood Practices', 'Milton Keynes', ['bletchley'], { subType: 'GP federation' }],
  ]),
  ...organisationsOf('NHS_NATIONAL', [
    ['clinic-estates', 'Whitecroft Clinic Estates', 'Leeds', ['yorkshire'], { aliases: ['WCE'] }],
  ]),
];
