import { existsSync, readdirSync } from 'node:fs';
import { at } from './project.mjs';

const CODE = ['apps', 'packages'];

/** The tools that judge the code by reading it, each with its command for some paths, else for everything. */
export const TOOLS = {
  lint: (paths = CODE) => ['oxlint', ['-c', 'packages/config/oxlint.json', '--deny-warnings', '--format', 'unix', ...paths]],
  boundaries: (paths = workspacesWith('src').map((folder) => `${folder}/src`)) => [
    'depcruise',
    ['--config', 'packages/config/dependency-cruiser.mjs', ...paths],
  ],
  deadCode: () => ['knip', ['--config', 'packages/config/knip.jsonc', '--no-progress']],
};

/** The folders of the workspaces that have a file or folder of this name. */
export function workspacesWith(name) {
  return CODE.flatMap((group) => readdirSync(at(group)).map((workspace) => `${group}/${workspace}`)).filter((folder) => existsSync(at(folder, name)));
}
