import { createRoot } from 'react-dom/client';
import { commandQueue } from '../commands/commandQueue';
import { registerRibbonCommands } from '../commands/registerRibbonCommands';
import type { CellPlace } from '../domain/snapshot/Snapshot';
import { PaneHostProvider } from './delivery/PaneHostContext';
import { excelHost } from './excel/excelHost';
import { excelPaneHost } from './excel/excelPaneHost';
import { languageOfAddress } from './excel/languageOfAddress';
import { choosePaneLanguage } from './frame/choosePaneLanguage';
import { frameTexts } from './frame/frameTexts';
import type { OfficeThemeSource } from './frame/OfficeThemeSource';
import type { PaneLanguage } from './frame/PaneLanguage';
import { PaneRoot } from './frame/PaneRoot';
import { StandIn } from './frame/StandIn';
import { createPaneSession } from './session/createPaneSession';
import { deviceMemory } from './session/deviceMemory';
import { isPaneLanguage } from './session/isPaneLanguage';
import { runCommand } from './session/runCommand';

/** Filled in by the build: where the page loads Office.js from. */
declare const __OFFICE_JS_URL__: string;

const root = createRoot(document.getElementById('pane') as HTMLElement);
const never = new Promise<never>(() => undefined);

if (typeof Office === 'undefined') {
  const language = choosePaneLanguage(navigator.language);
  root.render(
    <StandIn language={language} title={frameTexts.title[language]} live>
      {frameTexts.noOfficeJs[language]} <code>{__OFFICE_JS_URL__}</code>
    </StandIn>,
  );
} else void start();

/** Office takes its time to start; the pane is drawn meanwhile. */
async function start(): Promise<void> {
  const office = Office.onReady();
  const chosen = deviceMemory().recall('language');
  const languageFor = (tag: string): PaneLanguage =>
    isPaneLanguage(chosen) ? chosen : choosePaneLanguage(tag);
  const excelIsReady = office.then(({ host }) =>
    host === Office.HostType.Excel ? languageFor(Office.context.displayLanguage) : never,
  );
  const sessionHost = excelHost(excelIsReady);
  const likely = languageOfAddress(location.search) ?? navigator.language;
  const session = createPaneSession(sessionHost, languageFor(likely));
  root.render(
    <PaneHostProvider host={excelPaneHost()}>
      <PaneRoot session={session} officeTheme={officeThemeFrom(office)} />
    </PaneHostProvider>,
  );
  const commands = commandQueue();
  const { host } = await office;
  if (host !== Office.HostType.Excel) {
    drawNotInExcel(languageFor(host ? Office.context.displayLanguage : navigator.language));
    return;
  }
  registerRibbonCommands(
    {
      associate: (name, action) => Office.actions.associate(name, action),
      showPane: () => Office.addin.showAsTaskpane().catch(() => undefined),
    },
    (command) => commands.push(command),
  );
  commands.listen((command) => runCommand(command, session.actions, readSelection));
  await showWithWorkbook(sessionHost.startup);
}

function officeThemeFrom(started: Promise<unknown>): OfficeThemeSource {
  return { read: () => (Office.context as Office.Context | undefined)?.officeTheme, started };
}

function drawNotInExcel(language: PaneLanguage): void {
  root.render(
    <StandIn language={language} title={frameTexts.title[language]}>
      {frameTexts.notInExcel[language]} <a href="companion.html">{frameTexts.openCompanion[language]}</a>
    </StandIn>,
  );
}

async function readSelection(): Promise<CellPlace> {
  const { selectedCell } = await import('../adapters/excel/selectedCell');
  return selectedCell();
}

/** Started together with the workbook, the page is loaded out of sight. */
async function showWithWorkbook(startup: ReturnType<typeof excelHost>['startup']): Promise<void> {
  const starts = await startup?.read().catch(() => false);
  // An open pane stays as it is; one that will not come is a click away.
  if (starts) await Office.addin.showAsTaskpane().catch(() => undefined);
}
