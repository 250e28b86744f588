import { createRoot } from 'react-dom/client';
import { Link, Subtitle2 } from '@fluentui/react-components';
import { commandQueue } from '../commands/commandQueue';
import { registerRibbonCommands } from '../commands/registerRibbonCommands';
import { choosePaneLanguage } from './frame/choosePaneLanguage';
import { frameTexts } from './frame/frameTexts';
import { PaneFrame } from './frame/PaneFrame';
import { StandIn } from './frame/StandIn';

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
  const language = choosePaneLanguage(host ? Office.context.displayLanguage : navigator.language);
  const title = frameTexts.title[language];
  if (host !== Office.HostType.Excel) {
    root.render(
      <StandIn language={language} title={title}>
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
  root.render(
    <PaneFrame language={language} title={title} readOfficeTheme={readOfficeTheme}>
      <Subtitle2 as="h1">{frameTexts.ready[language]}</Subtitle2>
    </PaneFrame>,
  );
}

function readOfficeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}
