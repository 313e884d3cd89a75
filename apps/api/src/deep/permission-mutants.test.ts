/** @modules own: it replaces one. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Permission, Role } from '../platform/auth/permissions.js';
import type { Handler } from '../testing/access/handlers.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';

/*
 * Who may call what, broken one place at a time: a permission given to one role more or fewer, and what a method asks for taken off, opened or put at
 * another set of roles. What was written down of queries, mutations and routes must notice each.
 */

/** One role more or fewer that holds one permission, for as long as it stands here. */
let turned: { permission: Permission; role: Role } | null = null;

const real = await import('../platform/auth/permissions.js');
const rolesThatMay = (permission: Permission): readonly Role[] => {
  const roles = real.rolesThatMay(permission);
  if (turned?.permission !== permission) return roles;
  const { role } = turned;
  return roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role];
};
jest.unstable_mockModule('../platform/auth/permissions.js', () => ({ ...real, rolesThatMay, may: (role: Role, permission: Permission) => rolesThatMay(permission).includes(role) }));

const { ALLOW, ENTERS_ITSELF } = await import('../platform/auth/allow.js');
const { AllowGuard } = await import('../platform/auth/allow.guard.js');
const { compiledField } = await import('../platform/graphql/read/reads.decorator.js');
const { everyRole, faultsOfRoute, knock, letsIn } = await import('../testing/access/doors.js');
const { routes } = await import('../testing/access/expected-answers.js');
const { handlersOf } = await import('../testing/access/handlers.js');
const { doors } = await import('../testing/access/inventory.js');
const { openTestApp } = await import('../testing/test-app.js');
const { schemaOf } = await import('../testing/worlds.js');
const { isDeep, patience, report, tries } = await import('./deep.js');

let t: TestApp;
let people: SignedIn[];
let handlers: Handler[];

beforeAll(async () => {
  // What stands behind a guard that was taken off breaks for want of an actor, and says so.
  jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  t = await openTestApp();
  people = await everyRole(t);
  handlers = handlersOf(t);
});
afterAll(() => t.close());

const asksFor = ({ method }: Handler) => Reflect.getMetadata(ALLOW, method) as Permission | 'ANYONE' | undefined;
const entersItself = ({ method }: Handler): boolean => Reflect.getMetadata(ENTERS_ITSELF, method) === true;
const isCompiled = ({ entrance }: Handler): boolean => {
  const [type, name] = entrance.split(' ');
  return type === 'query' && compiledField(schemaOf(t).getQueryType()!.getFields()[name!]!) !== undefined;
};

/** Whether an entrance answers otherwise than was written down. */
async function isNoticedAt({ entrance }: Handler): Promise<boolean> {
  const door = doors.find(({ type, name }) => `${type} ${name}` === entrance);
  if (!door) return (await faultsOfRoute(t, people, entrance, routes[entrance]!)).length > 0;
  return (await letsIn(t, people, door.type, door.name)) !== door.called || (await knock(t, null, door.type, door.name)) !== 'UNAUTHENTICATED';
}

async function isNoticed(at: readonly Handler[]): Promise<boolean> {
  for (const handler of at) if (await isNoticedAt(handler)) return true;
  return false;
}

interface Mutant {
  name: string;
  /** Breaks the product, and gives what mends it. */
  breaks(): () => void;
  at: readonly Handler[];
  /** Why it changes nothing, where that is so. */
  because?: string;
}

/** Every permission, taken from or given to each role in turn. */
const ofPermissions = (): Mutant[] => real.permissions.flatMap((permission) => Object.values(real.Role).map((role): Mutant => ({
  name: `${permission}: ${real.may(role, permission) ? 'not for' : 'for'} ${role}`, at: handlers.filter((handler) => asksFor(handler) === permission),
  breaks: () => {
    turned = { permission, role };
    return () => { turned = null; };
  },
})));

/** A permission for each set of roles that there is. */
const oneOfEach = new Map(real.permissions.map((permission) => [real.rolesThatMay(permission).join(), permission]));

/** What each method asks for, taken off, opened to anybody, put at every other set of roles; and the guard told that the method asks by itself. */
function ofGuards(): Mutant[] {
  const set = ({ method }: Handler, key: string, value: unknown) => () => {
    const before: unknown = Reflect.getMetadata(key, method);
    Reflect.defineMetadata(key, value, method);
    return () => Reflect.defineMetadata(key, before, method);
  };
  return handlers.flatMap((handler): Mutant[] => {
    const now = asksFor(handler)!;
    const [itself, isRead] = [entersItself(handler), isCompiled(handler)];
    const asked = itself ? 'the method asks for its roles in its one statement' : undefined;
    const others = [...oneOfEach].filter(([roles]) => now === 'ANYONE' || roles !== real.rolesThatMay(now).join());
    return [
      { name: `${handler.name} names nothing`, at: [handler], breaks: set(handler, ALLOW, undefined) },
      ...(now === 'ANYONE' ? [] : [{ name: `${handler.name} is for anyone`, at: [handler], breaks: set(handler, ALLOW, 'ANYONE'), because: asked }]),
      ...others.map(([roles, permission]) => ({ name: `${handler.name} is for ${roles}`, at: [handler], breaks: set(handler, ALLOW, permission), because: asked })),
      { name: `${handler.name} ${itself ? 'leaves the asking to the guard' : 'is said to ask by itself'}`, at: [handler], breaks: set(handler, ENTERS_ITSELF, !itself),
        because: itself ? 'the guard asks for the same roles' : isRead ? 'a compiled read asks for its roles in its statement; no guard is run' : now === 'ANYONE' ? 'the guard has nothing to ask' : undefined },
    ];
  });
}

async function kill(mutants: readonly Mutant[], few: number): Promise<{ said: string; survivors: string[]; excused: string[] }> {
  const survivors: string[] = [];
  const excused: string[] = [];
  let killed = 0;
  const reached = await tries({ few, asked: mutants.length }, async (n, random) => {
    const mutant = mutants[isDeep ? n : Math.floor(random() * mutants.length)]!;
    const mend = mutant.breaks();
    const noticed = await isNoticed(mutant.at).finally(mend);
    if (noticed && mutant.because) excused.push(mutant.name);
    else if (noticed) killed += 1;
    else if (!mutant.because) survivors.push(mutant.name);
  });
  const said = `${reached} of ${mutants.length} mutants: ${killed} noticed, ${reached - killed - survivors.length - excused.length} change nothing and say why, ${survivors.length} unnoticed`;
  console.info(said);
  return { said, survivors, excused };
}

test('what was written down names every entrance that the guard stands at; each permission is asked for somewhere', () => {
  const known = [...doors.map(({ type, name }) => `${type} ${name}`), ...Object.keys(routes)];
  expect(handlers.map(({ entrance }) => entrance).sort()).toEqual(known.sort());
  expect(real.permissions.filter((permission) => !handlers.some((handler) => asksFor(handler) === permission))).toEqual([]);
});

test('nothing is noticed where nothing is broken, and a guard that lets everybody in is noticed at every door it stands at', async () => {
  const guarded = handlers.filter((handler) => asksFor(handler) !== 'ANYONE' && !isCompiled(handler) && !entersItself(handler));
  const some = isDeep ? guarded : guarded.filter((_, n) => n % 12 === 0);
  expect(await isNoticed(some)).toBe(false);
  const guard = jest.spyOn(AllowGuard.prototype, 'canActivate').mockResolvedValue(true);
  const unnoticed: string[] = [];
  for (const handler of some) if (!(await isNoticedAt(handler))) unnoticed.push(handler.name);
  guard.mockRestore();
  expect(unnoticed).toEqual([]);
}, patience);

test.each([
  ['each permission given to one role more or fewer', 'Permission mutants', ofPermissions, 10],
  ['each method that names no permission, another set of roles, or nobody to ask', 'Guard mutants', ofGuards, 20],
])('%s: what was written down notices', async (what, experiment, all, few) => {
  const { said, survivors, excused } = await kill(all(), few);
  report({ experiment, asked: `${what}: 100 % noticed`, reached: said, control: 'a guard that lets everybody in is noticed at every door it stands at; no change is not' });
  expect(survivors).toEqual([]);
  expect(excused).toEqual([]);
}, patience);
