import type { Rule } from '../../../domain/checks/Rule';
import { sourceIn } from '../../../locales/sourceIn';
import type { PaneWords } from '../../texts/PaneWords';
import type { PaneSettings, SettingsView } from '../views/SettingsView';
import { DEFAULT_SETTINGS } from './readSettings';

export function settingsView(settings: PaneSettings, rules: readonly Rule[], words: PaneWords): SettingsView {
  const off = new Set(settings.rulesOff);
  return {
    settings,
    defaults: DEFAULT_SETTINGS,
    rules: rules.map(({ id, title, severity, source, needs }) => ({
      id,
      title: words.say(title),
      severity,
      source: words.say({ 'zh-CN': sourceIn('zh-CN', source), en: sourceIn('en', source) }),
      on: !off.has(id) && needs === undefined,
      ...(needs && { waitsFor: words.say(needs) }),
    })),
  };
}
