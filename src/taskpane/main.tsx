import { createRoot } from 'react-dom/client';
import { Link } from '@fluentui/react-components';
import { commandQueue } from '../commands/commandQueue';
import { registerRibbonCommands } from '../commands/registerRibbonCommands';
import type { CellPlace } from '../domain/snapshot/Snapshot';
import { PaneHostProvider } from './delivery/PaneHostContext';
import { excelHost } from './excel/excelHost';
import { excelPaneHost } from './excel/excelPaneHost';
import { choosePaneLanguage } from './frame/choosePaneLanguage';
import { frameTexts } from './frame/frameTexts';
import { PaneRoot } from './frame/PaneRoot';
import { StandIn } from './frame/StandIn';
import { createPaneSession } from './session/createPaneSession';
import { isPaneLanguage } from './session/isPaneLanguage';
import { runCommand } from './session/runCommand';

/** Filled in by the build: where the page loads Office.js from. */
declare const __OFFICE_JS_URL__: string;

const root = createRoot(document.getElementById('pane') as HTMLElement);

if (typeof Office === 'undefined') {
  const language = choosePaneLanguage(navigator.language);
  root.render(
    <StandIn language={language} title={frameTexts.title[language]} live>
      {frameTexts.noOfficeJs[language]} <code>{__OFFICE_JS_URL__}</code>
    </StandIn>,
  );
} else void start();

async function start(): Promise<void> {
  const commands = commandQueue();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    const language = choosePaneLanguage(host ? Office.context.displayLanguage : navigator.language);
    root.render(
      <StandIn language={language} title={frameTexts.title[language]}>
        {frameTexts.notInExcel[language]}{' '}
        <Link href="companion.html">{frameTexts.openCompanion[language]}</Link>
      </StandIn>,
    );
    return;
  }
  registerRibbonCommands(
    {
      associate: (name, action) => Office.actions.associate(name, action),
      showPane: () => Office.addin.showAsTaskpane().catch(() => undefined),
    },
    (command) => commands.push(command),
  );
  const sessionHost = excelHost();
  const chosen = sessionHost.recall('language');
  const language = isPaneLanguage(chosen) ? chosen : choosePaneLanguage(Office.context.displayLanguage);
  const session = createPaneSession(sessionHost, language);
  root.render(
    <PaneHostProvider host={excelPaneHost()}>
      <PaneRoot session={session} readOfficeTheme={readOfficeTheme} />
    </PaneHostProvider>,
  );
  commands.listen((command) => runCommand(command, session.actions, readSelection));
  await showWithWorkbook(sessionHost.startup);
}

async function readSelection(): Promise<CellPlace> {
  const { selectedCell } = await import('../adapters/excel/selectedCell');
  return selectedCell();
}

function readOfficeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}

/** Started together with the workbook, the page is loaded out of sight. */
async function showWithWorkbook(startup: ReturnType<typeof excelHost>['startup']): Promise<void> {
  const starts = await startup?.read().catch(() => false);
  // An open pane stays as it is; one that will not come is a click away.
  if (starts) await Office.addin.showAsTaskpane().catch(() => undefined);
}
