import { failures } from './Faults';

const statuses: Partial<Record<keyof typeof failures, number>> = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  GeneralException: 500,
  InvalidOrTimedOutSession: 408,
};

/** What the library makes of an error number; in a browser it does so itself. */
export function failureStatuses(error: number): { readonly code: string; readonly status: number } {
  const entry = Object.entries(failures).find(([, number]) => number === error);
  const code = (entry?.[0] ?? 'GeneralException') as keyof typeof failures;
  return { code, status: statuses[code] ?? 400 };
}
