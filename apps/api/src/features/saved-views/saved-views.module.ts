import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedView } from './saved-view.entity.js';
import { SavedViewsResolver } from './saved-views.resolver.js';
import { SavedViewsService } from './saved-views.service.js';

/** Views that people keep of the Directory's lists. */
@Module({ imports: [TypeOrmModule.forFeature([SavedView])], providers: [SavedViewsService, SavedViewsResolver], exports: [SavedViewsService] })
export class SavedViewsModule {}
