import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { stringify } from 'csv-stringify/sync';
import type { DataSource } from 'typeorm';
import { AccessLog } from '../../platform/audit/access-log.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AppError } from '../../platform/errors.js';

interface Refused { row_number: number; cells: string[]; reason: string | null }

const PAGE = 2_000;

/** What an import refused, as a file. */
@Injectable()
export class RefusedRows {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * The refused rows with the columns of the file, their place in it and the reason, as CSV that a spreadsheet takes for text: what it would take
   * for a formula gets an apostrophe before it. Throws NOT_FOUND for an import of somebody else's member. Which one was had is noted in the access log.
   */
  async of(actor: Actor, id: string): Promise<{ name: string; text: string }> {
    const file = await this.dataSource.transaction(async (manager) => {
      await manager.query('select app.enter($1)', [actor.tokenHash]);
      const [job]: { file_name: string; headers: string[] }[] = await manager.query(`select file_name, array(select c ->> 'header' from jsonb_array_elements(columns) c) as headers from import_job where id = $1`, [id]);
      if (!job) throw new AppError('NOT_FOUND');
      const parts = [line([['Row', 'Reason', ...job.headers]], true)];
      for (let after = 0; ;) {
        const rows: Refused[] = await manager.query(`select row_number, cells, reason from import_row where job_id = $1 and outcome = 'REFUSED' and row_number > $2 order by row_number limit ${PAGE}`, [id, after]);
        if (rows.length === 0) break;
        parts.push(line(rows.map(({ row_number: number, cells, reason }) => [number, reason ?? '', ...cells]), false));
        after = rows.at(-1)!.row_number;
      }
      return { name: `${job.file_name.replace(/\.\w{1,5}$/, '')} - refused.csv`, text: parts.join('') };
    });
    this.accessLog.note(actor.tokenHash, { kind: 'READ', what: 'import.refused', payload: { importId: id } });
    return file;
  }
}

const line = (rows: (string | number)[][], bom: boolean): string => stringify(rows, { bom, escape_formulas: true, record_delimiter: 'windows' });
