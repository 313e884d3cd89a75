/**
 * Whether an appointment is held today, in SQL over an alias of `appointment`. The last day is no longer one: whoever is said to leave today
 * has left, and their post is vacant from today (`endAppointment`).
 */
export const isHeld = (appointment: string): string => `(${appointment}.ended_on is null or ${appointment}.ended_on > app.today())`;
