import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Member } from './member.entity.js';
import { MeResolver } from './me.resolver.js';
import { User } from './user.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Member, User])], providers: [MeResolver] })
export class MembersModule {}
