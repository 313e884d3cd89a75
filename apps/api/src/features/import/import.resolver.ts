import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { ImportDecisions } from './import-decisions.service.js';
import { ImportJobPage, ImportKeptPage, ImportNamePage, ImportRowPage } from './import.args.js';
import { ImportJob } from './import.entity.js';
import { DecideImportNameInput, DecideImportRowInput, FixImportCellInput, ImportIdInput, ImportVersionInput, MatchImportInput } from './import.inputs.js';
import { importById, importKept, importNames, importNewNames, importReads, importRows, imports } from './import.reads.js';
import { ImportsService } from './imports.service.js';

/** The import as it now stands. `activityId` of a started import takes it back. */
@ObjectType()
export class ImportChange {
  /** As the change left it. */
  @Field(() => ImportJob) import!: ImportJob;
  @Field(() => ID) activityId!: string;
}

/** A file that is no more. */
@ObjectType()
export class ImportDiscarded {
  @Field(() => ID) activityId!: string;
}

const changed = ({ result, activityId }: Written<{ id: string }>): ImportChange => ({ import: row(importReads, result.id), activityId });

@Resolver(() => ImportJob)
export class ImportResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly decisions: ImportDecisions,
  ) {}

  /** Files that your organisation's people brought, newest first. */
  @Query(() => ImportJobPage) @Allow('import.read') @Reads(imports)
  imports(): ImportJobPage {
    return compiled();
  }

  /** One of them. Throws NOT_FOUND for another organisation's. */
  @Query(() => ImportJob) @Allow('import.read') @Reads(importById)
  import(): ImportJob {
    return compiled();
  }

  /** Rows of one import; what cannot be imported first. */
  @Query(() => ImportRowPage) @Allow('import.read') @Reads(importRows)
  importRows(): ImportRowPage {
    return compiled();
  }

  /** Organisations that a file names and nobody has decided on. */
  @Query(() => ImportNamePage) @Allow('import.read') @Reads(importNames)
  importNames(): ImportNamePage {
    return compiled();
  }

  /** Organisations that an import will add since rows of people name them, with the kind that is told from the name. Once it has run: those that it added. */
  @Query(() => ImportNamePage) @Allow('import.read') @Reads(importNewNames)
  importNewNames(): ImportNamePage {
    return compiled();
  }

  /** What taking an import back left as it is, with the reason. */
  @Query(() => ImportKeptPage) @Allow('import.read') @Reads(importKept)
  importKept(): ImportKeptPage {
    return compiled();
  }

  /**
   * Says what the columns are, where it comes from and why it may be held; its rows are then looked at. Also changes it as long as it was not
   * started. Throws NOT_FOUND, VALIDATION by field, CONFLICT, also once it was started.
   */
  @Mutation(() => ImportChange) @Allow('import.write')
  async matchImport(@CurrentCaller() caller: Caller, @Args('input') input: MatchImportInput): Promise<ImportChange> {
    return changed(await this.service.matchImport(caller, input));
  }

  /**
   * Corrects one cell, or every cell of its column that says the same. Throws NOT_FOUND, VALIDATION for a column that is not there, CONFLICT once it
   * was started.
   */
  @Mutation(() => ImportChange) @Allow('import.write')
  async fixImportCell(@CurrentCaller() caller: Caller, @Args('input') input: FixImportCellInput): Promise<ImportChange> {
    return changed(await this.decisions.fixImportCell(caller, input));
  }

  /**
   * Says whom a row means: somebody known, somebody new, or that it is left out. Throws NOT_FOUND, VALIDATION for somebody whom it cannot mean,
   * CONFLICT once it was started.
   */
  @Mutation(() => ImportChange) @Allow('import.write')
  async decideImportRow(@CurrentCaller() caller: Caller, @Args('input') input: DecideImportRowInput): Promise<ImportChange> {
    return changed(await this.decisions.decideImportRow(caller, input));
  }

  /** Says which organisation a name means, for all rows that say it. Throws NOT_FOUND, CONFLICT once it was started. */
  @Mutation(() => ImportChange) @Allow('import.write')
  async decideImportName(@CurrentCaller() caller: Caller, @Args('input') input: DecideImportNameInput): Promise<ImportChange> {
    return changed(await this.decisions.decideImportName(caller, input));
  }

  /**
   * Starts an import. It runs beside whatever else goes on, and can be taken back for 30 days by `undo`. Throws NOT_FOUND, CONFLICT where it is not
   * ready or has moved on.
   */
  @Mutation(() => ImportChange) @Allow('import.write')
  async startImport(@CurrentCaller() caller: Caller, @Args('input') input: ImportVersionInput): Promise<ImportChange> {
    return changed(await this.service.startImport(caller, input));
  }

  /** Stops an import that waits or runs. What was imported by then stays, and can be taken back. Throws NOT_FOUND, CONFLICT where it does not run. */
  @Mutation(() => ImportChange) @Allow('import.write')
  async stopImport(@CurrentCaller() caller: Caller, @Args('input') input: ImportIdInput): Promise<ImportChange> {
    return changed(await this.service.stopImport(caller, input));
  }

  /** Throws away a file that was not started, with everything that was read of it. Throws NOT_FOUND, CONFLICT once it was started. */
  @Mutation(() => ImportDiscarded) @Allow('import.write')
  async discardImport(@CurrentCaller() caller: Caller, @Args('input') input: ImportVersionInput): Promise<ImportDiscarded> {
    const { activityId } = await this.service.discardImport(caller, input);
    return { activityId };
  }
}
