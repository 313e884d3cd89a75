import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Place } from './place.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Place])] })
export class PlacesModule {}
