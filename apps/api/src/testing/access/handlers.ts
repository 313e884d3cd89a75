import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { TestApp } from '../test-app.js';

/** A method behind which the product begins: its class and name, and what it answers, as `query find`, `mutation addTie` or `POST /uploads/registers`. */
export interface Handler {
  name: string;
  entrance: string;
  method: (...args: never[]) => unknown;
}

const verbs: Record<number, string> = { 0: 'GET', 1: 'POST' };
const read = (key: string, of: object): unknown => Reflect.getMetadata(key, of);

/** Every resolver of a field of Query or Mutation and every handler of a route, found where the guard finds them. */
export function handlersOf(t: TestApp): Handler[] {
  const discovery = new DiscoveryService(t.app.get(ModulesContainer));
  const scanner = new MetadataScanner();
  const found: Handler[] = [];
  for (const wrapper of [...discovery.getProviders(), ...discovery.getControllers()]) {
    const instance = wrapper.instance as object | null;
    if (!instance || typeof instance !== 'object') continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype?.[name];
      if (typeof method !== 'function') continue;
      const keys = Reflect.getMetadataKeys(method).map(String);
      const kind = read('graphql:resolver_type', method) as string | undefined;
      const path = read('path', method) as string | undefined;
      if ((kind === undefined && path === undefined) || keys.includes('graphql:delegate_property')) continue;
      const field = `${kind?.toLowerCase()} ${(read('graphql:resolver_name', method) as string | undefined) ?? name}`;
      const route = () => `${verbs[read('method', method) as number]!} /${[read('path', instance.constructor), path].map((part) => String(part).replaceAll(/^\/|\/$/g, '')).filter(Boolean).join('/')}`;
      found.push({ name: `${instance.constructor.name}.${name}`, entrance: kind ? field : route(), method: method as Handler['method'] });
    }
  }
  return found;
}
