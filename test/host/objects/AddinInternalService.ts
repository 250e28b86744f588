import { define } from './define';

/** The library tells that it is ready for ribbon commands. */
export const addinInternalServiceClass = define('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => null },
});
