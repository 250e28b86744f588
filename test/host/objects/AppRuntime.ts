import { define } from './define';

/** `Office.addin.setStartupBehavior`: kept with the workbook. */
export const appRuntimePersistenceServiceClass = define('AppRuntimePersistenceService', {
  methods: {
    GetAppRuntimeStartState: (_, __, { book }) => book.startState,
    SetAppRuntimeStartState: (_, [state], { book }) => {
      book.startState = String(state);
    },
  },
});

/** `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeServiceClass = define('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: (_, __, { session }) => session.runtimeState,
    SetAppRuntimeState: (_, [state], { session }) => {
      session.runtimeState = String(state);
    },
  },
});
