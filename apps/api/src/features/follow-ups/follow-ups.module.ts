import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StallsModule } from '../opportunities/stalls.module.js';
import { ContactsService } from './contacts.service.js';
import { FollowUpsResolver } from './follow-ups.resolver.js';
import { Interaction, InteractionPerson } from './interaction.entity.js';
import { Note } from './note.entity.js';
import { Task, TaskOwner } from './task.entity.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task, TaskOwner, Note, Interaction, InteractionPerson]), StallsModule],
  providers: [TasksService, ContactsService, FollowUpsResolver],
  exports: [TasksService, ContactsService],
})
export class FollowUpsModule {}
