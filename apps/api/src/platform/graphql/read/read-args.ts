import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { validationError } from '../../validation.js';
import type { Class } from './definitions.js';

/**
 * A root's arguments as an instance of their class, held to its rules. The schema has let in declared ones only.
 * @throws AppError VALIDATION with a message per field
 */
export function validArgs(of: Class | undefined, values: Record<string, unknown>): object {
  if (!of) return {};
  const args = plainToInstance(of as new () => object, { ...values });
  const errors = validateSync(args, { stopAtFirstError: true, forbidUnknownValues: false });
  if (errors.length) throw validationError(errors);
  return args;
}
