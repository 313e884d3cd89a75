import { story } from '../calendar.js';
import type { OrganisationSeed } from '../directory.types.js';
import { organisationsOf } from './organisation.js';

export const housingOrganisations: OrganisationSeed[] = organisationsOf('HOUSING_ASSOCIATION', [
  ['thornmoor', 'Thornmoor Homes', 'Leeds', ['leeds', 'bradford', 'calderdale', 'kirklees', 'wakefield'], {
    aliases: ['Thornmoor'],
    formerNames: [{ name: 'Thornmoor and Aire Housing Association', until: story('2019-04-01') }],
  }],
  ['thornmoor-living', 'Thornmoor Later Living', 'Leeds', ['leeds', 'bradford'], { parent: 'thornmoor' }],
  ['wool-exchange', 'Woolmoor Exchange Homes', 'Bradford', ['bradford', 'keighley', 'shipley'], { aliases: ['WEH'] }],
  ['nidd-and-wharfe', 'Nidd and Washburn Homes', 'Harrogate', ['north-yorkshire', 'leeds']],
  ['shibden', 'Shibdenbrook Housing', 'Halifax', ['calderdale']],
  ['colne-bridge', 'Colnebridge Homes', 'Huddersfield', ['kirklees']],
  ['castle-hill', 'Almond Tor Housing Association', 'Huddersfield', ['kirklees', 'calderdale'], { formerNames: [{ name: 'Almondbank Housing Trust', until: story('2024-07-01') }] }],
  ['merebrook-homes', 'Merebrook and Went Homes', 'Wakefield', ['wakefield']],
  ['went-vale', 'Went Vale Almshouses', 'Pontefract', ['pontefract'], { legalForm: 'Charity' }],
  ['harehills-coop', 'Roundhay Row Housing Co-operative', 'Leeds', ['harehills']],
  ['ridge-supported', 'Ridgewell Supported Living', 'Leeds', ['leeds', 'wakefield'], { actsAs: ['landlord', 'provider'] }],
  ['loxley-homes', 'Rivelin Edge Homes', 'Sheffield', ['sheffield']],
  ['dearne-homes', 'Dearne Meadow Homes', 'Barnsley', ['barnsley']],
  ['foss-homes', 'Fossbank Housing Association', 'York', ['york', 'north-yorkshire']],
  ['irwell-homes', 'Irwell Reach Homes', 'Salford', ['salford', 'manchester']],
  ['medlock-homes', 'Medlock and Tib Housing', 'Manchester', ['manchester']],
  ['soar-homes', 'Soarbridge Homes', 'Leicester', ['leicester']],
  ['trent-homes', 'Trentholme Bridge Homes', 'Nottingham', ['nottingham']],
  ['rea-homes', 'Reaford Homes', 'Birmingham', ['birmingham'], { actsAs: ['landlord', 'provider'] }],
  ['cole-homes', 'Coleshaw Housing Group', 'Birmingham', ['birmingham', 'wolverhampton']],
  ['coleshaw-care', 'Coleshaw Care and Support', 'Birmingham', ['birmingham'], { parent: 'cole-homes', actsAs: ['landlord', 'provider'] }],
  ['penk-housing', 'Penkridge Lane Homes', 'Wolverhampton', ['wolverhampton']],
  ['ouzel-homes', 'Ouzelbrook Homes', 'Milton Keynes', ['milton-keynes', 'bletchley'], { formerNames: [{ name: 'Loughton Manor Housing Association', until: story('2025-04-01') }] }],
  ['ivel-homes', 'Ivelmead Homes', 'Bedford', ['bedford', 'central-bedfordshire']],
  ['flit-homes', 'Flitbridge Housing Group', 'Dunstable', ['central-bedfordshire', 'luton']],
  ['lea-homes', 'Leagrave Hill Homes', 'Luton', ['luton']],
  ['frome-homes', 'Frome Ferry Homes', 'Bristol', ['bristol']],
  ['malago-homes', 'Malago Bridge Housing Association', 'Bristol', ['bristol'], {
    closesOn: story('2026-09-30'),
    successors: [{ key: 'frome-homes', kind: 'MERGER', on: story('2026-10-01') }],
  }],
]);
