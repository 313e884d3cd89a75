import type { OpportunitySeed } from '../opportunity.types.js';
import { tellOpportunity } from './opportunity.story.js';
import { otherMembersOpportunities } from './other-members.js';
import { thornmoorAgreed } from './thornmoor.agreed.js';
import { thornmoorAside } from './thornmoor.aside.js';
import { thornmoorEarly } from './thornmoor.early.js';
import { thornmoorLater } from './thornmoor.later.js';

/** 60 opportunities: 32 of Thornmoor (21 open or agreed, 3 paused, 8 closed), 14 of each other member. */
export const opportunities: OpportunitySeed[] = [
  ...thornmoorEarly,
  ...thornmoorLater,
  ...thornmoorAgreed,
  ...thornmoorAside,
  ...otherMembersOpportunities,
].map(tellOpportunity);
