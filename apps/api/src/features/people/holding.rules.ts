/**
 * Whether an appointment is held today, in SQL over an alias of `appointment`. The last day is no longer one: whoever is said to leave today
 * has left, and their post is vacant from today (`endAppointment`).
 */
export const isHeld = (appointment: string): string => `(${appointment}.ended_on is null or ${appointment}.ended_on > app.today())`;

/**
 * Whether somebody of the Directory holds a post after a day, in SQL over an alias of `post`. Vacancy is a fact that everybody sees: whom one member
 * keeps to itself must not show through it, and whoever is in the bin is nobody there.
 */
export const isFilled = (post: string, day = 'app.today()'): string => `exists (select 1 from appointment held join person holder on holder.id = held.root_id and holder.published_at is not null and holder.deleted_at is null
  where held.post_id = ${post}.id and (held.ended_on is null or held.ended_on > ${day}))`;

/** When somebody was removed from the Directory, in SQL over an alias of `person`; null where they were not. Whoever was joined with somebody is there for as long as that other is. */
const removedAt = (person: string): string =>
  `(case when ${person}.merged_into_id is null then ${person}.deleted_at else (select standing.deleted_at from person standing where standing.id = app.standing_person(${person}.id)) end)`;

/** Whether they were. */
export const isRemoved = (person: string): string => `(${removedAt(person)} is not null)`;

/** The day from which somebody no longer speaks for their post, in SQL over aliases of `appointment` and `person`: they left, or were removed. Null: neither. */
export const goneOn = (appointment: string, person: string): string => `least(${appointment}.ended_on, (${removedAt(person)} at time zone 'Europe/London')::date)`;
