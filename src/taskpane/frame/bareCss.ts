import { bareColours } from './bareColours';

const colours = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');

/** Fluent's looks, of the few things that must not wait for Fluent, or cannot. */
export const bareCss = `
.bare {
  ${colours(bareColours.light)}
  background-color: var(--colorNeutralBackground1);
  color: var(--colorNeutralForeground1);
  font-size: 14px;
  line-height: 20px;
}
.bare-dark { ${colours(bareColours.dark)} }
.bare-text { display: grid; row-gap: 8px; justify-items: start; overflow-wrap: anywhere; }
.bare-text > * { margin: 0; }
.bare-text > h1 { font-size: 16px; line-height: 22px; font-weight: 600; }
.bare-text > pre { max-width: 100%; overflow-x: auto; font-size: 11px; }
.bare-text a { color: var(--colorBrandForegroundLink); }
.bare-text > button {
  min-height: 32px;
  padding: 5px 12px;
  border: 1px solid transparent;
  border-radius: 4px;
  background-color: var(--colorBrandBackground);
  color: var(--colorNeutralForegroundOnBrand);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.bare-text > button:hover { background-color: var(--colorBrandBackgroundHover); }
.bare-text :focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; }
`;
