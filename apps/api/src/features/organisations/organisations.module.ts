import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation } from './organisation.entity.js';
import { JobFunction, Post } from './post.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Organisation, Post, JobFunction])] })
export class OrganisationsModule {}
