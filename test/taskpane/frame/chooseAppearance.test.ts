import { chooseAppearance } from '../../../src/taskpane/frame/chooseAppearance';

const system = { forcedColors: false, systemPrefersDark: false };

describe('how the pane looks', () => {
  it.each([
    ['a light system', system, 'light'],
    ['a dark system', { ...system, systemPrefersDark: true }, 'dark'],
    ['dark Office on a light system', { ...system, officeTheme: { isDarkTheme: true } }, 'dark'],
    [
      'light Office on a dark system',
      { ...system, systemPrefersDark: true, officeTheme: { isDarkTheme: false } },
      'light',
    ],
    [
      'older Office that gives its colour only, dark',
      { ...system, officeTheme: { bodyBackgroundColor: '#262626' } },
      'dark',
    ],
    [
      'older Office, light',
      { ...system, systemPrefersDark: true, officeTheme: { bodyBackgroundColor: '#E6E6E6' } },
      'light',
    ],
    ['a colour without #', { ...system, officeTheme: { bodyBackgroundColor: '0a0a0a' } }, 'dark'],
    [
      'a colour that is none',
      { ...system, systemPrefersDark: true, officeTheme: { bodyBackgroundColor: 'black' } },
      'dark',
    ],
    ['just dark enough: 127', { ...system, officeTheme: { bodyBackgroundColor: '#7f7f7f' } }, 'dark'],
    [
      'just light enough: 128',
      { ...system, systemPrefersDark: true, officeTheme: { bodyBackgroundColor: '#808080' } },
      'light',
    ],
    [
      'a contrast theme over dark Office',
      { ...system, forcedColors: true, officeTheme: { isDarkTheme: true } },
      'highContrast',
    ],
  ])('%s', (_, signs, appearance) => expect(chooseAppearance(signs)).toBe(appearance));
});
