/** A permission role. The word "role" means nothing else in this product. */
export enum Role {
  /** Everything, and people, registers and erasure. */
  ADMINISTRATOR = 'ADMINISTRATOR',
  /** Takes opportunities and partnerships further. */
  PARTNERSHIP_LEAD = 'PARTNERSHIP_LEAD',
  /** Brings people together: roundtables, introductions, the directory. */
  EVENT_ORGANISER = 'EVENT_ORGANISER',
  /** Reads the board, its packs and the pipeline, and no notes. */
  BOARD_MEMBER = 'BOARD_MEMBER',
}

/** What the database knows an actor as: a role, the worker, or the holder of a one-purpose link. */
export type ActorRole = `${Role}` | 'SYSTEM' | 'GUEST';

const everyone = Object.values(Role);
/** Those who take a partnership further. */
export const leads = [Role.ADMINISTRATOR, Role.PARTNERSHIP_LEAD] as const;
/** Those who bring people together: everybody but board members. */
export const organisers = [...leads, Role.EVENT_ORGANISER] as const;
/** Those who read what is written for the board. */
export const boardReaders = [...leads, Role.BOARD_MEMBER] as const;

/**
 * Who may call what. Every query, mutation and route names one of these (`@Allow`); what is not named is refused.
 * Which rows a caller then sees or changes is decided by the policy tables.
 */
const table = {
  'session.read': everyone,
  'directory.read': everyone,
  'directory.write': organisers,
  'people.read': everyone,
  'people.write': organisers,
  'people.contact': organisers,
  'people.erase': [Role.ADMINISTRATOR],
  'registers.read': leads,
  'registers.write': [Role.ADMINISTRATOR],
  'import.read': organisers,
  'import.write': organisers,
  'views.write': organisers,
  'find.read': organisers,
  'merge.read': organisers,
  'merge.write': organisers,
  'introduction.read': organisers,
  'introduction.write': organisers,
  'roundtable.read': everyone,
  'roundtable.write': organisers,
  'roundtable.capture': organisers,
  'opportunity.read': everyone,
  'opportunity.write': leads,
  'opportunity.create': organisers,
  'notes.write': organisers,
  'tasks.read': organisers,
  'tasks.write': organisers,
  'partnership.read': everyone,
  'partnership.write': leads,
  'board.read': boardReaders,
  'board.write': leads,
  'outbox.read': organisers,
  'activity.read': organisers,
  'activity.undo': organisers,
  'users.read': leads,
  'account.write': everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;

/** Every permission there is. */
export const permissions = Object.keys(table) as readonly Permission[];

/** The roles that hold a permission. */
export const rolesThatMay = (permission: Permission): readonly Role[] => table[permission];

/** Whether a role holds a permission; SYSTEM and GUEST hold none. */
export const may = (role: ActorRole, permission: Permission): boolean =>
  (table[permission] as readonly string[]).includes(role);
