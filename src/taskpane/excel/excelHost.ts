import { copyContent } from '../delivery/ways/copyContent';
import { firstRest } from '../frame/firstRest';
import type { PaneLanguage } from '../frame/PaneLanguage';
import { deviceMemory } from '../session/deviceMemory';
import type { SessionHost } from '../session/SessionHost';

/** The session's world inside Excel, which may still be starting. */
export function excelHost(ready: Promise<PaneLanguage>): SessionHost {
  return {
    ready,
    async startCore(language) {
      await firstRest();
      const [{ excelWorkbook }, { offerWorkbook }, { startPaneCore }] = await Promise.all([
        import('../../adapters/excel/excelWorkbook'),
        import('../core/worker/offerWorkbook'),
        import('../core/worker/startPaneCore'),
      ]);
      const { port1, port2 } = new MessageChannel();
      const withdraw = offerWorkbook(excelWorkbook(), port1);
      try {
        const handle = await startPaneCore(port2, language);
        return {
          ...handle,
          end() {
            handle.end();
            // Or what the user does would be told to a worker that is no more.
            void withdraw();
          },
        };
      } catch (error) {
        void withdraw();
        throw error;
      }
    },
    copy: (text) => copyContent({ text }),
    ...deviceMemory(),
    startup: {
      read: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
      write: (on) =>
        Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none),
    },
  };
}
