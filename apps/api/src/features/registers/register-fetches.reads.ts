import { readType } from '../../platform/graphql/read/definitions.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { RegisterFetch } from './register-fetch.entity.js';

export const registerFetchReads = readType(RegisterFetch, {});

/** The member's latest fetch from the register's address, or none. */
export const registerFetches = rowsRoot({ of: () => RegisterFetch, order: (t) => `${t}.created_at desc, ${t}.id`, max: 1 });
