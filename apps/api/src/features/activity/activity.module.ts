import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Activity } from './activity.entity.js';
import { ActivityResolver } from './activity.resolver.js';
import { UndoResolver } from './undo.resolver.js';

@Module({ imports: [TypeOrmModule.forFeature([Activity])], providers: [ActivityResolver, UndoResolver] })
export class ActivityModule {}
