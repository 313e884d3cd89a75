import type { Sql } from '../../platform/graphql/read/definitions.js';

/** What an organisation is today, or on a day: never the column alone, which says what it was when it was written. */
export const statusSql = (t: Sql, day?: Sql): Sql => `app.status_on(${t}.status, ${t}.opened_on, ${t}.closed_on${day ? `, ${day}` : ''})`;

/** Whether an organisation is there today or will be. */
export const isNotClosed = (t: Sql): Sql => `${statusSql(t)} <> 'CLOSED'`;
