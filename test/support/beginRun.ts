import { beginRun } from './onceInRun';

/** What jest does before all suites. */
export default function globalSetup(): void {
  beginRun();
}
