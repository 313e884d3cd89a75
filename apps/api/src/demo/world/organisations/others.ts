import type { OrganisationSeed } from '../directory.types.js';
import { organisationsOf } from './organisation.js';

const funder: Partial<OrganisationSeed> = { subType: 'funder', legalForm: 'Charity', actsAs: ['funder'] };

export const otherOrganisations: OrganisationSeed[] = [
  ...organisationsOf('LAW_FIRM', [
    ['penhallow-reeve', 'Penhallow Reeve LLP', 'Leeds', ['yorkshire', 'west-midlands', 'east'], { aliases: ['PRLLP', 'Penhallow'] }],
    ['askrigg-doyle', 'Askrigg Dunmore LLP', 'York', ['york', 'north-yorkshire']],
    ['tembury-vale', 'Temburn Vale Solicitors Limited', 'Birmingham', ['west-midlands'], { legalForm: 'Company' }],
    ['harcombe-lisle', 'Harcombe Lisle LLP', 'Bristol', ['south-west']],
  ]),
  ...organisationsOf('DEVELOPER', [
    ['larkfield', 'Larkfield Regeneration', 'Leeds', ['west-yorkshire']],
    ['millrace', 'Millracer Places Limited', 'Bradford', ['bradford', 'calderdale']],
    ['stonegarth', 'Stonegarth Living Limited', 'Sheffield', ['moor-and-don']],
    ['ouzel-land', 'Ouzelbank Land Limited', 'Milton Keynes', ['milton-keynes', 'bedford']],
    ['tib-street', 'Tibwater Developments Limited', 'Manchester', ['manchester', 'salford']],
    ['reaside', 'Reaside Yards Limited', 'Birmingham', ['birmingham']],
  ]),
  ...organisationsOf('CARE_PROVIDER', [
    ['linden-lodge', 'Lindenfold Care Limited', 'Leeds', ['leeds', 'wakefield']],
    ['hearthside-care', 'Hearthwell Home Care Limited', 'Halifax', ['calderdale', 'kirklees']],
    ['ouzel-care', 'Ouzelmead Care Limited', 'Milton Keynes', ['milton-keynes']],
    ['cole-care', 'Rea Valley Extra Care Limited', 'Birmingham', ['birmingham']],
  ]),
  ...organisationsOf('CHARITY', [
    ['warm-hearths', 'Warm Hearths', 'Keighley', ['bradford', 'keighley', 'shipley']],
    ['kirkgate-trust', 'Kirkgate Community Trust', 'Leeds', ['leeds']],
    ['next-door-up', 'Next Door Up', 'Halifax', ['calderdale']],
    ['spen-steps', 'Spen Steps to Recovery', 'Dewsbury', ['kirklees']],
    ['open-latch', 'Open Latch Homelessness Project', 'Wakefield', ['wakefield'], { legalForm: 'CIO' }],
    ['roof-and-reason', 'Roof and Reason', 'Leeds', ['leeds', 'bradford']],
    ['loxley-carers', 'Loxley Carers Together', 'Sheffield', ['sheffield']],
    ['foss-friends', 'Fossgate Good Neighbours', 'York', ['york'], { legalForm: 'Charity' }],
    ['ouzel-pantry', 'Ouzel Community Pantry', 'Milton Keynes', ['milton-keynes'], { legalForm: 'CIO' }],
    ['ivel-minds', 'Ivel Minds Alongside', 'Bedford', ['bedford']],
    ['flit-wheels', 'Flitwater Community Wheels', 'Dunstable', ['central-bedfordshire']],
    ['cole-kitchen', 'Cole Street Kitchen', 'Birmingham', ['birmingham']],
    ['irwell-bridges', 'Irwell Bridges to Work', 'Salford', ['salford']],
    ['frome-lanterns', 'Fromeside Lanterns', 'Bristol', ['bristol']],
    ['beacon-hill', 'Beaconmoor Foundation', 'Halifax', ['yorkshire'], funder],
    ['aire-fund', 'Aire and Calder Wellbeing Fund', 'Leeds', ['west-yorkshire'], funder],
    ['ouzel-fund', 'Loughton Brook Foundation', 'Milton Keynes', ['ivel-and-ouzel'], funder],
  ]),
  ...organisationsOf('UNIVERSITY', [
    ['ridings-university', 'University of the Ridings', 'Bradford', ['bradford', 'leeds']],
    ['ouzel-university', 'Ouzel Valley University', 'Milton Keynes', ['milton-keynes', 'bedford']],
    ['tame-university', 'Tameside Edge University', 'Birmingham', ['birmingham']],
    ['rivelin-institute', 'Rivelin Institute for Homes and Health', 'Sheffield', ['sheffield']],
  ]),
  ...organisationsOf('GOVERNMENT', [
    ['ridings-estate', 'Ridings Public Estate', 'Leeds', ['west-yorkshire'], { legalForm: 'Local authority partnership', actsAs: ['planner', 'landlord'] }],
    ['north-homes-office', 'Northern Homes Delivery Office', 'Leeds', ['yorkshire', 'north-west'], { legalForm: 'Government' }],
    ['midland-homes-office', 'Midland Homes Delivery Office', 'Birmingham', ['west-midlands', 'east-midlands'], { legalForm: 'Government' }],
    ['ivel-estate', 'Ivel and Ouzel Public Estate', 'Bedford', ['ivel-and-ouzel'], { legalForm: 'Local authority partnership', actsAs: ['planner', 'landlord'] }],
  ]),
  ...organisationsOf('PROFESSIONAL_BODY', [
    ['homes-health-guild', 'Guild of Homes and Health Practitioners', 'London', ['south-east']],
    ['estates-circle', 'Circle of Health Estates Leaders', 'London', ['south-east']],
    ['enablers-forum', 'Northern Housing Enablers Forum', 'York', ['yorkshire']],
  ]),
];
