import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { AppointmentsService } from './appointments.service.js';
import { appointmentReads, people, person, personReads, personTimeline } from './people.reads.js';
import { PeopleService } from './people.service.js';
import { RoleToConfirmPage } from './roles-to-confirm.js';
import { rolesToConfirm } from './roles-to-confirm.reads.js';
import { PersonEventPage } from './person-story.parts.js';
import { PersonPage } from './person.args.js';
import { Person } from './person.entity.js';
import { ChangeAppointmentInput, ConfirmAppointmentInput, EndAppointmentInput } from './appointment.inputs.js';
import { AddPersonTopicInput, AppointInput, CreatePersonInput, EditPersonInput, PublishPersonInput, SetPersonDetailInput } from './person.inputs.js';
import { AppointmentChange, PersonChange } from './person.payloads.js';

const changed = ({ result, activityId }: Written<{ id: string }>): PersonChange => ({ person: row(personReads, result.id), activityId });
const appointed = ({ result, activityId }: Written<{ id: string }>): AppointmentChange => ({ appointment: row(appointmentReads, result.id), activityId });

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly peopleService: PeopleService,
    private readonly appointments: AppointmentsService,
  ) {}

  /** People of the Directory and the member's own, by name. */
  @Query(() => PersonPage) @Allow('people.read') @Reads(people)
  people(): PersonPage {
    return compiled();
  }

  /** One person of the Directory or of the member’s own. Throws NOT_FOUND, also for those whom another member keeps to itself. */
  @Query(() => Person) @Allow('people.read') @Reads(person)
  person(): Person {
    return compiled();
  }

  /** What happened with somebody, the latest first, as far as the reader may see it: notes, contact, introductions, roundtables, opportunities. */
  @Query(() => PersonEventPage) @Allow('people.read') @Reads(personTimeline)
  personTimeline(): PersonEventPage {
    return compiled();
  }

  /** Roles of people whom the member works with that nobody has confirmed for half a year, the most depended on first. */
  @Query(() => RoleToConfirmPage) @Allow('people.write') @Reads(rolesToConfirm)
  rolesToConfirm(): RoleToConfirmPage {
    return compiled();
  }

  /**
   * Adds a person as the member's own; only the name must be given. Throws VALIDATION for one who was erased, for contact details without basis and
   * source, or a job without an organisation.
   */
  @Mutation(() => PersonChange) @Allow('people.write')
  async createPerson(@CurrentCaller() caller: Caller, @Args('input') input: CreatePersonInput): Promise<PersonChange> {
    return changed(await this.peopleService.createPerson(caller, input));
  }

  /** Changes name or pronunciation. Throws NOT_FOUND, FORBIDDEN for another member's person, VALIDATION for one who was erased, CONFLICT. */
  @Mutation(() => PersonChange) @Allow('people.write')
  async editPerson(@CurrentCaller() caller: Caller, @Args('input') input: EditPersonInput): Promise<PersonChange> {
    return changed(await this.peopleService.editPerson(caller, input));
  }

  /**
   * Puts name, posts and appointments into the Directory, with source and lawful basis. Throws NOT_FOUND, FORBIDDEN, VALIDATION where they are in it
   * already.
   */
  @Mutation(() => PersonChange) @Allow('people.write')
  async publishPerson(@CurrentCaller() caller: Caller, @Args('input') input: PublishPersonInput): Promise<PersonChange> {
    return changed(await this.peopleService.publishPerson(caller, input));
  }

  /** Sets what the caller's member holds about a person. Throws NOT_FOUND, VALIDATION without basis and source, CONFLICT. */
  @Mutation(() => PersonChange) @Allow('people.contact')
  async setPersonDetail(@CurrentCaller() caller: Caller, @Args('input') input: SetPersonDetailInput): Promise<PersonChange> {
    return changed(await this.peopleService.setPersonDetail(caller, input));
  }

  /** Notes what somebody is good for, with the evidence. Throws NOT_FOUND, FORBIDDEN, VALIDATION for a topic that is not in the list. */
  @Mutation(() => PersonChange) @Allow('people.write')
  async addPersonTopic(@CurrentCaller() caller: Caller, @Args('input') input: AddPersonTopicInput): Promise<PersonChange> {
    return changed(await this.peopleService.addPersonTopic(caller, input));
  }

  /** Adds an appointment beside those that the person has, and fills the vacancy. Throws NOT_FOUND, FORBIDDEN, VALIDATION for a post that they hold already. */
  @Mutation(() => AppointmentChange) @Allow('people.write')
  async appoint(@CurrentCaller() caller: Caller, @Args('input') input: AppointInput): Promise<AppointmentChange> {
    return appointed(await this.appointments.appoint(caller, input));
  }

  /**
   * Says that they have left the post: the vacancy opens, each open opportunity that they sponsored gets a follow-up, and so does the search for whoever
   * follows. Throws NOT_FOUND, FORBIDDEN, VALIDATION for an end before the start, CONFLICT, also where it has ended.
   */
  @Mutation(() => AppointmentChange) @Allow('people.write')
  async endAppointment(@CurrentCaller() caller: Caller, @Args('input') input: EndAppointmentInput): Promise<AppointmentChange> {
    return appointed(await this.appointments.endAppointment(caller, input));
  }

  /** Says that they are still in post: who confirmed it, when and how. Throws NOT_FOUND, FORBIDDEN, CONFLICT. */
  @Mutation(() => AppointmentChange) @Allow('people.write')
  async confirmAppointment(@CurrentCaller() caller: Caller, @Args('input') input: ConfirmAppointmentInput): Promise<AppointmentChange> {
    return appointed(await this.appointments.confirmAppointment(caller, input));
  }

  /**
   * Says what changed: where they are now, which ends this appointment as `endAppointment` does, or what their post is called now. Throws NOT_FOUND,
   * FORBIDDEN, VALIDATION without a title or for a post that they hold already, CONFLICT, also where it has ended.
   */
  @Mutation(() => AppointmentChange) @Allow('people.write')
  async changeAppointment(@CurrentCaller() caller: Caller, @Args('input') input: ChangeAppointmentInput): Promise<AppointmentChange> {
    return appointed(await this.appointments.changeAppointment(caller, input));
  }
}
