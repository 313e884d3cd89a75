import type { Role } from '../gql/graphql.js';

/*
 * The groups of roles that the server's table of permissions knows (platform/auth/permissions.ts). The server refuses by itself;
 * here they only keep screens from offering what it would refuse.
 */

/** Those who look after registers, boundaries and users. */
export const ADMINISTRATORS: readonly Role[] = ['ADMINISTRATOR'];
/** Those who take a partnership further. */
export const LEADS: readonly Role[] = ['ADMINISTRATOR', 'PARTNERSHIP_LEAD'];
/** Those who bring people together: everybody but board members. */
export const ORGANISERS: readonly Role[] = [...LEADS, 'EVENT_ORGANISER'];
/** Those who read what is written for the board. */
export const BOARD_READERS: readonly Role[] = [...LEADS, 'BOARD_MEMBER'];
