import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { sampleAccounts } from './demo/sample-accounts.js';
import { BoundariesModule } from './features/boundaries/boundaries.module.js';
import { RegistersModule } from './features/registers/registers.module.js';
import { AccountModule } from './features/account/account.module.js';
import { DataProtectionModule } from './features/data-protection/data-protection.module.js';
import { BinModule } from './features/bin/bin.module.js';
import { ExportModule } from './features/export/export.module.js';
import { ImportModule } from './features/import/import.module.js';
import { LocalEconomyModule } from './features/local-economy/local-economy.module.js';
import { FunctionsModule } from './features/functions/functions.module.js';
import { MergeModule } from './features/merge/merge.module.js';
import { FindModule } from './features/find/find.module.js';
import { InboundMailModule } from './features/inbound-mail/inbound-mail.module.js';
import { IntroductionsModule } from './features/introductions/introductions.module.js';
import { BoardModule } from './features/board/board.module.js';
import { MembersModule } from './features/members/members.module.js';
import { FollowUpsModule } from './features/follow-ups/follow-ups.module.js';
import { OpportunitiesModule } from './features/opportunities/opportunities.module.js';
import { PartnershipsModule } from './features/partnerships/partnerships.module.js';
import { OrganisationsModule } from './features/organisations/organisations.module.js';
import { OutboxModule } from './features/outbox/outbox.module.js';
import { PeopleModule } from './features/people/people.module.js';
import { PlacesModule } from './features/places/places.module.js';
import { ActivityModule } from './features/activity/activity.module.js';
import { SavedViewsModule } from './features/saved-views/saved-views.module.js';
import { SearchModule } from './features/search/search.module.js';
import { RoundtablesModule } from './features/roundtables/roundtables.module.js';
import { TodayModule } from './features/today/today.module.js';
import { TiesModule } from './features/ties/ties.module.js';
import { NetworkModule } from './features/network/network.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import type { Config } from './platform/config.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { AppErrorFilter } from './platform/http/app-error.filter.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The table of contents: one line a feature. */
const features = [
  MembersModule,
  AccountModule,
  ActivityModule,
  OutboxModule,
  PlacesModule,
  BoundariesModule,
  LocalEconomyModule,
  OrganisationsModule,
  FunctionsModule,
  PeopleModule,
  DataProtectionModule,
  SearchModule,
  RoundtablesModule,
  RegistersModule,
  OpportunitiesModule,
  FollowUpsModule,
  InboundMailModule,
  TodayModule,
  PartnershipsModule,
  TiesModule,
  NetworkModule,
  IntroductionsModule,
  BoardModule,
  FindModule,
  ImportModule,
  ExportModule,
  MergeModule,
  BinModule,
  SavedViewsModule,
];

@Module({})
export class AppModule {
  /** The whole API under one configuration. */
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config), DatabaseModule, AuditModule, AuthModule.forRoot(sampleAccounts), MailModule, GraphqlModule, ...features],
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: AppErrorFilter }],
    };
  }
}
