/**
 * Who reports errors of YAML itself. Beside an extension that does, ours would be the second ones at the same place, so
 * they are left to it, unless the user has decided otherwise.
 */

import { extensions, workspace } from 'vscode';

const yamlExtension = 'redhat.vscode-yaml';

/** Settings as the server gets them: `auto` becomes what it comes to in this window. */
export function withYamlErrors(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  if (!('yamlErrors' in settings) || settings.yamlErrors !== 'auto') return settings;
  return { ...settings, yamlErrors: areReportedElsewhere() ? 'off' : 'on' };
}

function areReportedElsewhere(): boolean {
  if (extensions.getExtension(yamlExtension) === undefined) return false;
  return workspace.getConfiguration('yaml', { languageId: 'yaml' }).get('validate') !== false;
}
