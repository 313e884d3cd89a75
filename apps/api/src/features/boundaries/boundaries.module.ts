import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BoundariesController } from './boundaries.controller.js';
import { BoundariesResolver } from './boundaries.resolver.js';
import { BoundariesService } from './boundaries.service.js';
import { Boundary, BoundaryEdition } from './boundary.entity.js';

/** Outlines of places for the map. */
@Module({ imports: [TypeOrmModule.forFeature([BoundaryEdition, Boundary])], controllers: [BoundariesController], providers: [BoundariesService, BoundariesResolver], exports: [BoundariesService] })
export class BoundariesModule {}
