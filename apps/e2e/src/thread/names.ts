/** Who and what the journey is about, besides the people who sign in; the demo world holds all but the first two. */
export const TABLE = 'Rooms to recover in Leeds';
export const ACTION = 'Agree who assesses a room before somebody leaves hospital';
export const PRIYA = 'priya.nair@thornmoor.example';
export const YUSUF = 'yusuf.armitage@pennine-ridings.example';
export const HELEN = 'helen.marsden@hollin-park.example';
export const OUR_HOMES = 'Thornmoor Homes';
export const TRUST = 'Hollin Park Hospitals NHS Trust';
export const ICB = 'NHS Pennine Ridings ICB';
