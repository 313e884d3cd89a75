-- Free words become a need: more words for the functions, and which functions lie near each other.
alter table job_function add column near text[] not null default '{}';

update job_function f set title_patterns = array(select distinct unnest(f.title_patterns || more.patterns)), near = more.near
from (values
  ('TRUST_ESTATES', array['estates lead', 'estates director', 'head of estates', 'estates manager', 'facilities', 'property', 'capital'], array['STRATEGIC_ESTATES']),
  ('TRUST_STRATEGY', array['strategy director', 'partnerships director'], array['ICB_STRATEGY']),
  ('INTEGRATED_CARE', array['integrated care director'], array['DISCHARGE']),
  ('DISCHARGE', array['coo', 'discharge lead', 'hospital discharge', 'integrated discharge', 'transfer of care hub', 'operations'], array['INTEGRATED_CARE', 'BETTER_CARE']),
  ('WORKFORCE', array['cpo', 'people director', 'hr director', 'human resources'], array[]::text[]),
  ('POPULATION_HEALTH_TRUST', array['population health'], array['POPULATION_HEALTH', 'PUBLIC_HEALTH']),
  ('CLINICAL_SPONSOR', array['clinical lead', 'clinical director', 'director of nursing', 'gp lead'], array[]::text[]),
  ('NHS_FINANCE', array['cfo', 'finance director'], array[]::text[]),
  ('NHS_CHAIR', array['ned'], array['BOARD_CHAIR']),
  ('STRATEGIC_ESTATES', array['strategic estates lead', 'infrastructure director', 'estates strategy'], array['TRUST_ESTATES']),
  ('PLACE_DIRECTOR', array['place lead', 'place programme lead', 'place based lead'], array[]::text[]),
  ('COMMISSIONING', array['commissioner', 'commissioning director', 'director of commissioning'], array['CARE_COMMISSIONING']),
  ('POPULATION_HEALTH', array['population health lead', 'health inequalities', 'neighbourhood health lead'], array['POPULATION_HEALTH_TRUST', 'PUBLIC_HEALTH']),
  ('BETTER_CARE', array['bcf', 'better care'], array['DISCHARGE']),
  ('ICB_STRATEGY', array['director of strategy'], array['TRUST_STRATEGY']),
  ('PUBLIC_HEALTH', array['dph', 'public health lead', 'public health director'], array['POPULATION_HEALTH']),
  ('ADULT_SOCIAL_CARE', array['social services', 'social care', 'adults and health'], array['CARE_COMMISSIONING']),
  ('HOUSING_OPTIONS', array['homelessness lead', 'housing needs'], array['HOUSING_STRATEGY']),
  ('ADAPTATIONS', array['dfg', 'hia manager'], array['HOUSING_OPTIONS']),
  ('HOUSING_STRATEGY', array['housing enabler', 'housing lead'], array['HOUSING_OPTIONS']),
  ('PLANNING', array['planner', 's106', 'planning policy'], array['REGENERATION']),
  ('CARE_COMMISSIONING', array['care commissioning', 'commissioning'], array['COMMISSIONING', 'ADULT_SOCIAL_CARE']),
  ('REGENERATION', array['public estate', 'ope'], array['PROGRAMME', 'PLANNING']),
  ('CABINET_MEMBER', array['councillor', 'cllr'], array[]::text[]),
  ('CHIEF_EXECUTIVE', array['ceo', 'chief officer', 'managing director'], array[]::text[]),
  ('DEVELOPMENT', array['development director', 'land director', 'land and partnerships'], array['PARTNERSHIPS']),
  ('PARTNERSHIPS', array['partnerships manager', 'partnerships lead'], array['DEVELOPMENT']),
  ('CARE_SUPPORT', array['support director', 'director of care'], array[]::text[]),
  ('COMMUNITIES', array['community lead', 'community development'], array['PARTNERSHIPS']),
  ('ASSETS_REPAIRS', array['asset manager', 'property services', 'repairs manager'], array[]::text[]),
  ('BOARD_CHAIR', array['trustee', 'president'], array['NHS_CHAIR']),
  ('LEGAL_PARTNER', array['lawyer'], array[]::text[]),
  ('LEGAL_EVENTS', array['events manager', 'events lead'], array['LEGAL_PARTNER']),
  ('RESEARCH', array['researcher', 'evaluation'], array[]::text[]),
  ('PROGRAMME', array['public estate programme', 'one public estate'], array['REGENERATION'])
) more (key, patterns, near) where f.key = more.key;

update topic t set synonyms = array(select distinct unnest(t.synonyms || more.words))
from (values
  ('SURPLUS_LAND', array['surplus nhs land', 'surplus sites', 'hospital site']),
  ('STAFF_HOMES', array['keyworker homes', 'keyworker housing', 'key worker', 'staff housing', 'nurses'' homes', 'homes for nurses']),
  ('EXTRA_CARE', array['extra-care', 'sheltered', 'retirement']),
  ('SUPPORTED_HOUSING', array['supported homes', 'move on']),
  ('STEP_DOWN', array['hospital discharge', 'step down', 'discharge flats', 'bed blocking', 'delayed discharge']),
  ('ADAPTATIONS', array['disabled facilities grants', 'adapted homes', 'handyman']),
  ('DAMP_MOULD', array['damp and mould', 'mouldy homes']),
  ('COMMUNITY_HUB', array['hubs', 'community centre']),
  ('RETROFIT', array['energy efficiency', 'cold homes']),
  ('HEALTH_CENTRE', array['neighbourhood health centre', 'health hub', 'gp surgery'])
) more (key, words) where t.key = more.key;
