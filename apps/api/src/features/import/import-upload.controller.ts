import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentActor, CurrentCaller } from '../../platform/auth/caller.js';
import { withUpload } from '../../platform/table-files/receive.js';
import { ImportUpload } from './import-upload.js';
import { RefusedRows } from './refused-rows.js';

/** What goes in and out as a file, beside GraphQL. */
@Controller()
export class ImportUploadController {
  constructor(
    private readonly uploads: ImportUpload,
    private readonly refused: RefusedRows,
  ) {}

  /** Takes one CSV or XLSX file (`file`) and answers with the id of the import that it begins. Throws VALIDATION in one sentence at `file`. */
  @Post('uploads/import') @Allow('import.write')
  async upload(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<{ id: string }> {
    return withUpload(request, (file) => this.uploads.take(caller, file));
  }

  /** The rows of an import that were refused, with the reasons, as CSV: to be corrected and brought again. */
  @Get('imports/:id/refused.csv') @Allow('import.read')
  async refusedRows(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, text } = await this.refused.of(actor, id);
    await reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`).send(text);
  }
}
