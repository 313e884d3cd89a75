import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentActor, CurrentCaller } from '../../platform/auth/caller.js';
import { fieldError } from '../../platform/errors.js';
import { isRealDay } from '../../platform/graphql/scalars.js';
import { readForm } from '../../platform/http/uploads.js';
import { BoundariesService, type BoundaryReport, type BoundaryUpload } from './boundaries.service.js';

const MEGABYTE = 1024 * 1024;
/** Read in memory as one piece, while others are served. */
const MOST_MEGABYTES = 20;

/** A file of boundaries comes as a form: `edition` (2026-04-01) and `attribution`, then `file`. */
@Controller('uploads/boundaries')
export class BoundariesController {
  constructor(private readonly boundaries: BoundariesService) {}

  /** What the file comes to; nothing is kept. Throws VALIDATION on `file`, `edition` or `attribution`. */
  @Post('preview') @HttpCode(200) @Allow('registers.write')
  async preview(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<BoundaryReport> {
    return this.boundaries.preview({ actor, idempotencyKey: null }, await uploadIn(request));
  }

  /** The same, kept. */
  @Post() @HttpCode(200) @Allow('registers.write')
  async upload(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<BoundaryReport & { activityId: string }> {
    const { result, activityId } = await this.boundaries.upload(caller, await uploadIn(request));
    return { ...result, activityId };
  }
}

async function uploadIn(request: FastifyRequest): Promise<BoundaryUpload> {
  const { files: [file, another], fields } = await readForm(request);
  const { edition: editionOn = '', attribution = '' } = fields;
  if (!file || another) throw fieldError('file', 'Choose one file of boundaries, GeoJSON or TopoJSON.');
  if (file.bytes.length > MOST_MEGABYTES * MEGABYTE) throw fieldError('file', `This file is larger than ${MOST_MEGABYTES} MB. Take the most generalised edition; the Office for National Statistics calls it BUC.`);
  if (!isRealDay(editionOn)) throw fieldError('edition', 'Give the day from which these boundaries hold, like 2026-04-01.');
  if (attribution.trim() === '' || attribution.length > 500) throw fieldError('attribution', 'Say whose data it is, in at most 500 letters: their licence asks for it under the map.');
  return { file, editionOn, attribution: attribution.trim() };
}
