import { readType, value } from '../../platform/graphql/read/definitions.js';
import { JobFunction } from '../organisations/post.entity.js';

export const functionReads = readType(JobFunction, { postCount: value((row) => `(select count(*) from post o where o.function_key = ${row}.key and o.deleted_at is null)::integer`) });
