import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SearchModule } from '../search/search.module.js';
import { PlaceWithin } from './place-within.entity.js';
import { Place } from './place.entity.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesService } from './places.service.js';

@Module({ imports: [TypeOrmModule.forFeature([Place, PlaceWithin]), SearchModule], providers: [PlacesService, PlacesResolver], exports: [PlacesService] })
export class PlacesModule {}
