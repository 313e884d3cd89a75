import { Module } from '@nestjs/common';
import { UndoResolver } from './undo.resolver.js';

@Module({ providers: [UndoResolver] })
export class UndoModule {}
