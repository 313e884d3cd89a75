import { story } from '../calendar.js';
import type { OrganisationSeed } from '../directory.types.js';
import { organisationsOf } from './organisation.js';

export const councilOrganisations: OrganisationSeed[] = [
  ...organisationsOf('COUNCIL', [
    ['elmet', 'Elmet Council', 'Leeds', ['leeds'], { actsAs: ['commissioner', 'planner', 'landlord'] }],
    ['craven-dales', 'Craven Dales Council', 'Keighley', ['bradford', 'keighley', 'shipley', 'craven']],
    ['spen-valley', 'Spen Valley Council', 'Dewsbury', ['kirklees', 'dewsbury'], { aliases: ['Spen Valley MBC'], actsAs: ['commissioner', 'planner', 'landlord'] }],
    ['upper-calder', 'Upper Calder Council', 'Halifax', ['calderdale', 'halifax']],
    ['merebrook', 'Merebrook Council', 'Wakefield', ['wakefield', 'pontefract']],
    ['loxley', 'Loxley Council', 'Sheffield', ['sheffield']],
    ['dearne-head', 'Dearne Head Council', 'Barnsley', ['barnsley', 'aldermoor']],
    ['foss', 'Fossgate Council', 'York', ['york']],
    ['swale-and-nidd', 'Swale and Nidd Council', 'Northallerton', ['north-yorkshire']],
    ['irwell', 'Irwell Bank Council', 'Salford', ['salford']],
    ['medlock', 'Medlock Council', 'Manchester', ['manchester']],
    ['soar', 'Soar Valley Council', 'Leicester', ['leicester']],
    ['trentholme', 'Trentholme Council', 'Nottingham', ['nottingham']],
    ['cole-valley-council', 'Cole and Rea Council', 'Birmingham', ['birmingham']],
    ['penk', 'Penkside Council', 'Wolverhampton', ['wolverhampton']],
    ['ouzel', 'Ouzel Valley Council', 'Milton Keynes', ['milton-keynes', 'bletchley']],
    ['ivel', 'Ivelside Council', 'Bedford', ['bedford', 'kempston']],
    ['flit', 'Flitwater Council', 'Dunstable', ['central-bedfordshire', 'dunstable']],
    ['lea-head', 'Lea Head Council', 'Luton', ['luton']],
    ['frome', 'Fromeside Council', 'Bristol', ['bristol']],
    ['moor-edge', 'Moor Edge District Council', 'Skipton', ['craven'], {
      closesOn: story('2023-03-31'),
      successors: [{ key: 'swale-and-nidd', kind: 'MERGER', on: story('2023-04-01') }],
    }],
    ['three-dales-health', 'Three Dales Public Health', 'Halifax', ['bradford', 'calderdale', 'kirklees'], {
      subType: 'shared team',
      aliases: ['3DPH', 'Three Dales shared public health team'],
      actsAs: ['commissioner', 'funder'],
    }],
  ]),
  ...organisationsOf('COUNCIL_LANDLORD', [
    ['spen-homes', 'Spen Valley Neighbourhood Homes', 'Dewsbury', ['kirklees'], { parent: 'spen-valley' }],
    ['elmet-homes', 'Elmet Tenants First', 'Leeds', ['leeds'], { parent: 'elmet' }],
    ['penk-homes', 'Penkside City Homes', 'Wolverhampton', ['wolverhampton'], { parent: 'penk' }],
  ]),
];
