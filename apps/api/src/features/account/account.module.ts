import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { Session } from './session.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Session])], providers: [AccountResolver, AccountService], exports: [AccountService] })
export class AccountModule {}
