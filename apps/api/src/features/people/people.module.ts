import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Appointment, Person } from './person.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Person, Appointment])] })
export class PeopleModule {}
