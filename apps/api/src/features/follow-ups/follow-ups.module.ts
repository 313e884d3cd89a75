import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GraphqlModule } from '../../platform/graphql/graphql.module.js';
import { StallsModule } from '../opportunities/stalls.module.js';
import { ContactsService } from './contacts.service.js';
import { FollowUpsResolver } from './follow-ups.resolver.js';
import { Interaction, InteractionPerson } from './interaction.entity.js';
import { Note } from './note.entity.js';
import { QuickNotesResolver } from './quick-notes.resolver.js';
import { QuickNotesService } from './quick-notes.service.js';
import { Task, TaskOwner } from './task.entity.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task, TaskOwner, Note, Interaction, InteractionPerson]), GraphqlModule, StallsModule],
  providers: [TasksService, ContactsService, QuickNotesService, FollowUpsResolver, QuickNotesResolver],
  exports: [TasksService, ContactsService, QuickNotesService],
})
export class FollowUpsModule {}
