import { Controller, Get, Header } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AllowAnyone } from '../auth/allow.js';
import { AppError } from '../errors.js';

@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live') @AllowAnyone() @Header('Cache-Control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers and holds the schema. Throws UNAVAILABLE (503) otherwise. */
  @Get('ready') @AllowAnyone() @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.dataSource.query('select app.today()');
    } catch {
      throw new AppError('UNAVAILABLE', 'The database does not answer yet.');
    }
    return { status: 'ready' };
  }
}
