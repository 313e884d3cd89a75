import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/caller.js';
import { tokenOf } from '../../platform/auth/request-token.js';
import { ExportService } from './export.service.js';
import type { ExportList } from './export-list.js';
import { opportunitiesExport } from './opportunities-export.js';
import { organisationsExport } from './organisations-export.js';
import { peopleExport } from './people-export.js';

type Filters = Record<string, string>;

/** Lists as files. Their filters stand in the address, by the names of the list's arguments in GraphQL. */
@Controller('exports')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** People as `people` lists them: `csv`, `xlsx`, `vcf` or `json`. Contact details are in it for roles that may see them. */
  @Get('people/:format') @Allow('people.read')
  people(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('format') format: string, @Query() filters: Filters, @Res() reply: FastifyReply): Promise<void> {
    return this.send(peopleExport, { actor, request, format, filters, reply });
  }

  /** Organisations as `organisations` lists them: `csv`, `xlsx` or `json`. */
  @Get('organisations/:format') @Allow('directory.read')
  organisations(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('format') format: string, @Query() filters: Filters, @Res() reply: FastifyReply): Promise<void> {
    return this.send(organisationsExport, { actor, request, format, filters, reply });
  }

  /** Opportunities as `opportunities` lists them: `csv`, `xlsx` or `json`. */
  @Get('opportunities/:format') @Allow('opportunity.read')
  opportunities(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Param('format') format: string, @Query() filters: Filters, @Res() reply: FastifyReply): Promise<void> {
    return this.send(opportunitiesExport, { actor, request, format, filters, reply });
  }

  private async send<Item>(list: ExportList<Item>, { actor, request, format, filters, reply }: { actor: Actor; request: FastifyRequest; format: string; filters: Filters; reply: FastifyReply }): Promise<void> {
    const { name, type, content } = await this.exports.begin(list, { actor, token: tokenOf(request)!, format, filters });
    await reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`).send(content);
  }
}
