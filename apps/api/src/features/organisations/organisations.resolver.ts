import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { OrganisationFacts } from './organisation-facts.service.js';
import { OrganisationPage } from './organisation.args.js';
import { Organisation } from './organisation.entity.js';
import { AddIdentifierInput, AddOrganisationNameInput, CreateOrganisationInput, EditOrganisationInput, EndFactInput, LinkOrganisationsInput, RecordSuccessionInput, RemoveNameInput, SetPlacesInput } from './organisation.inputs.js';
import { OrganisationChange } from './organisation.payloads.js';
import { organisation, organisationReads, organisations } from './organisations.reads.js';
import { OrganisationsService } from './organisations.service.js';

const changed = ({ result, activityId }: Written<{ id: string }>): OrganisationChange => ({ organisation: row(organisationReads, result.id), activityId });

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly organisationsService: OrganisationsService,
    private readonly facts: OrganisationFacts,
  ) {}

  /** Organisations by name; closed ones too unless `status` says otherwise. */
  @Query(() => OrganisationPage) @Allow('directory.read') @Reads(organisations)
  organisations(): OrganisationPage {
    return compiled();
  }

  /** One organisation of the Directory. Throws NOT_FOUND. */
  @Query(() => Organisation) @Allow('directory.read') @Reads(organisation)
  organisation(): Organisation {
    return compiled();
  }

  /** Adds an organisation; only its name must be given. Throws VALIDATION where a code is malformed or taken. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async createOrganisation(@CurrentCaller() caller: Caller, @Args('input') input: CreateOrganisationInput): Promise<OrganisationChange> {
    return changed(await this.organisationsService.createOrganisation(caller, input));
  }

  /** Changes what people may change. Throws NOT_FOUND, VALIDATION naming each field that its register holds, CONFLICT. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async editOrganisation(@CurrentCaller() caller: Caller, @Args('input') input: EditOrganisationInput): Promise<OrganisationChange> {
    return changed(await this.organisationsService.editOrganisation(caller, input));
  }

  /** Adds a former name or another name, found by search for ever. Throws NOT_FOUND, and VALIDATION for an official name. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async addOrganisationName(@CurrentCaller() caller: Caller, @Args('input') input: AddOrganisationNameInput): Promise<OrganisationChange> {
    return changed(await this.facts.addOrganisationName(caller, input));
  }

  /** Takes a name away that people added. Throws NOT_FOUND, and VALIDATION for one that came from a register. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async removeOrganisationName(@CurrentCaller() caller: Caller, @Args('input') input: RemoveNameInput): Promise<OrganisationChange> {
    return changed(await this.facts.removeOrganisationName(caller, input));
  }

  /** Adds a code. Throws NOT_FOUND, and VALIDATION where it is malformed or another organisation holds it. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async addOrganisationIdentifier(@CurrentCaller() caller: Caller, @Args('input') input: AddIdentifierInput): Promise<OrganisationChange> {
    return changed(await this.facts.addOrganisationIdentifier(caller, input));
  }

  /** Says that a code holds no longer; it is kept with its last day. Throws NOT_FOUND, VALIDATION for one that a register gave or an end before its start, CONFLICT. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async endOrganisationIdentifier(@CurrentCaller() caller: Caller, @Args('input') input: EndFactInput): Promise<OrganisationChange> {
    return changed(await this.facts.endOrganisationIdentifier(caller, input));
  }

  /** Says that it belongs there no longer. Throws NOT_FOUND, VALIDATION for a relation that a register gave or an end before its start, CONFLICT. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async endOrganisationLink(@CurrentCaller() caller: Caller, @Args('input') input: EndFactInput): Promise<OrganisationChange> {
    return changed(await this.facts.endOrganisationLink(caller, input));
  }

  /** Says which places it serves; those that a register gives stay. Throws NOT_FOUND. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async setOrganisationPlaces(@CurrentCaller() caller: Caller, @Args('input') input: SetPlacesInput): Promise<OrganisationChange> {
    return changed(await this.facts.setOrganisationPlaces(caller, input));
  }

  /** Says that it belongs to a parent, a group or an ICB. Throws NOT_FOUND, and VALIDATION for itself or an ICB that a register gives. */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async linkOrganisations(@CurrentCaller() caller: Caller, @Args('input') input: LinkOrganisationsInput): Promise<OrganisationChange> {
    return changed(await this.facts.linkOrganisations(caller, input));
  }

  /**
   * Records that one organisation carries on what another did; nobody is moved by it. Throws NOT_FOUND, and VALIDATION for itself or what is recorded
   * already.
   */
  @Mutation(() => OrganisationChange) @Allow('directory.write')
  async recordSuccession(@CurrentCaller() caller: Caller, @Args('input') input: RecordSuccessionInput): Promise<OrganisationChange> {
    return changed(await this.facts.recordSuccession(caller, input));
  }
}
