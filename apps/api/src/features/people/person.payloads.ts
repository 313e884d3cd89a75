import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Appointment, Person } from './person.entity.js';

/** The person as they stand after the change; `activityId` undoes it. */
@ObjectType()
export class PersonChange {
  /** As the change left them. */
  @Field(() => Person) person!: Person;
  @Field(() => ID) activityId!: string;
}

/** The appointment as it stands after the change; `activityId` undoes it. */
@ObjectType()
export class AppointmentChange {
  /** As the change left it. */
  @Field(() => Appointment) appointment!: Appointment;
  @Field(() => ID) activityId!: string;
}
