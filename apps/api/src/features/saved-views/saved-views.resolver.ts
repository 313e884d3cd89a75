import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { SavedView } from './saved-view.entity.js';
import { EditSavedViewInput, RemoveSavedViewInput, SavedViewChange, SavedViewRemoved, SaveViewInput } from './saved-view.inputs.js';
import { savedViewReads, savedViews } from './saved-views.reads.js';
import { SavedViewsService } from './saved-views.service.js';

const changed = ({ result, activityId }: Written<{ id: string }>): SavedViewChange => ({ view: row(savedViewReads, result.id), activityId });

@Resolver(() => SavedView)
export class SavedViewsResolver {
  constructor(private readonly savedViewsService: SavedViewsService) {}

  /** Your own views of a list by name, then those that colleagues share. */
  @Query(() => [SavedView]) @Allow('directory.read') @Reads(savedViews)
  savedViews(): SavedView[] {
    return compiled();
  }

  /** Keeps a list as it is narrowed under a name, your own until you share it. Throws VALIDATION for a name that you have given already, for a filter that the list does not have, or for the 31st view. */
  @Mutation(() => SavedViewChange) @Allow('views.write')
  async saveView(@CurrentCaller() caller: Caller, @Args('input') input: SaveViewInput): Promise<SavedViewChange> {
    return changed(await this.savedViewsService.saveView(caller, input));
  }

  /** Renames a view of yours, narrows it otherwise, shares it or keeps it to yourself. Throws NOT_FOUND, FORBIDDEN for a colleague's, VALIDATION as `saveView` does, CONFLICT. */
  @Mutation(() => SavedViewChange) @Allow('views.write')
  async editSavedView(@CurrentCaller() caller: Caller, @Args('input') input: EditSavedViewInput): Promise<SavedViewChange> {
    return changed(await this.savedViewsService.editSavedView(caller, input));
  }

  /** Takes a view of yours away. Throws NOT_FOUND, FORBIDDEN for a colleague's, CONFLICT. */
  @Mutation(() => SavedViewRemoved) @Allow('views.write')
  async removeSavedView(@CurrentCaller() caller: Caller, @Args('input') input: RemoveSavedViewInput): Promise<SavedViewRemoved> {
    return { activityId: (await this.savedViewsService.removeSavedView(caller, input)).activityId };
  }
}
