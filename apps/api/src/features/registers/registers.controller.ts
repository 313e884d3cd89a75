import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentActor, CurrentCaller } from '../../platform/auth/caller.js';
import { fieldError } from '../../platform/errors.js';
import { readForm, type UploadedForm } from '../../platform/http/uploads.js';
import { isCalendarDay } from './register-cells.js';
import type { FileReport } from './registers.report.js';
import { type LeftOut, RegistersService } from './registers.service.js';

interface Previewed {
  files: FileReport[];
}

interface Refreshed extends Previewed {
  /** By which the refresh can be taken back. */
  activityId: string;
}

/**
 * Register files come as a form (`files`, and `edition` as 2026-04-01 where names carry no date) beside GraphQL,
 * whose documents are kept small. The answer says file by file what would change, or what did.
 */
@Controller('uploads/registers')
export class RegistersController {
  constructor(private readonly registers: RegistersService) {}

  /** What a refresh with these files, or with what was fetched (`fetch`, its id), would change; nothing is kept. Throws VALIDATION on `files`, `edition` or `fetch`. */
  @Post('preview') @HttpCode(200) @Allow('registers.write')
  async preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Previewed> {
    const form = await readForm(request);
    const caller = { actor, idempotencyKey: null };
    const fetchId = fetchIn(form);
    return { files: await (fetchId ? this.registers.previewFetch(caller, fetchId) : this.registers.preview(caller, form.files, editionIn(form))) };
  }

  /** The same, kept: one write for all files, save what `leave` names by file. Throws VALIDATION on `files`, `edition` or `leave`. */
  @Post() @HttpCode(200) @Allow('registers.write')
  async refresh(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<Refreshed> {
    const form = await readForm(request);
    const fetchId = fetchIn(form);
    const { result, activityId } = await (fetchId ? this.registers.refreshFetch(caller, fetchId, leftOutIn(form)) : this.registers.refresh(caller, form.files, editionIn(form), leftOutIn(form)));
    return { files: result, activityId };
  }
}

function editionIn({ files, fields: { edition = '' } }: UploadedForm): string | null {
  if (files.length === 0) throw fieldError('files', 'Choose the files to read.');
  if (edition === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edition) || !isCalendarDay(edition)) throw fieldError('edition', 'Give the edition as a day, like 2026-04-01.');
  return edition;
}

function fetchIn({ fields: { fetch: id = '' } }: UploadedForm): string | null {
  if (id !== '' && !isUUID(id)) throw fieldError('fetch', 'Choose what was fetched.');
  return id || null;
}

const isListOfWords = (list: unknown): boolean => Array.isArray(list) && list.every((word) => typeof word === 'string' && word.length <= 100);

/** What is left out, by file: `{"etr_2026-04.csv": ["RENAME", "12 MOVE_ICB RZ1"]}`. */
function leftOutIn({ fields: { leave = '{}' } }: UploadedForm): LeftOut {
  const refusal = fieldError('leave', 'Preview the files again, then choose what to leave out.');
  try {
    const left: unknown = JSON.parse(leave);
    if (typeof left !== 'object' || left === null || Array.isArray(left) || !Object.values(left).every(isListOfWords)) throw refusal;
    return left as LeftOut;
  } catch {
    throw refusal;
  }
}
