import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches, MaxLength } from 'class-validator';

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const tidied = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value);
const tidy = ({ value }: { value: unknown }): unknown => (Array.isArray(value) ? value.map(tidied) : tidied(value));

/** A line or a text that a person typed: trimmed, 1 to `most` characters, no control characters; stored as text and never as markup. `each`: a list of such. */
export const PlainText = (label: string, most: number, each = false) => applyDecorators(
  Transform(tidy),
  IsString({ each, message: `${label} must be text.` }),
  Length(1, most, { each, message: ({ value }) => (value === '' ? `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}.` : `${label} must have ${most.toLocaleString('en-GB')} characters at most.`) }),
  Matches(new RegExp(`^(?!.*${control.source})`, 's'), { each, message: `${label} has characters that cannot be stored. Type it again without them.` }),
);

/** The same, but it may be empty. */
export const OptionalText = (label: string, most: number) => applyDecorators(
  Transform(tidy),
  IsString({ message: `${label} must be text.` }),
  MaxLength(most, { message: `${label} must have ${most.toLocaleString('en-GB')} characters at most.` }),
  Matches(new RegExp(`^(?!.*${control.source})`, 's'), { message: `${label} has characters that cannot be stored. Type it again without them.` }),
);
