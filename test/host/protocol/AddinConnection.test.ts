import { bookWithSheet } from '../bookWithSheet';
import { ExcelHost } from '../ExcelHost';
import { AddinConnection } from './AddinConnection';
import { usualSets } from './appContext';
import type { Envelope } from './Envelope';

/** The wire as texts: what the library sent in Chromium, and what it understood. */
function connect() {
  const host = new ExcelHost(bookWithSheet());
  const posted: Envelope[] = [];
  const surroundings = {
    controlId: '{app-1}',
    uiLocale: 'en-US',
    documentUrl: 'https://x/y.xlsx',
    isReadOnly: false,
    requirementSets: usualSets,
  };
  const connection = new AddinConnection(host, surroundings, 'https://addin.test:8443', (text) =>
    posted.push(JSON.parse(text) as Envelope),
  );
  return { host, connection, posted };
}

const request = (more: Partial<Envelope>) =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'executeMethod',
    _conversationId: 'conv_1',
    _correlationId: 5,
    _origin: 'https://addin.test:3000',
    _actionType: 0,
    _serializerVersion: 1,
    ...more,
  });

const rich = (body: object, flags = 0) => ({
  ArrayData: [
    'IterativeExecutor',
    'POST',
    'ProcessQuery',
    ['SdkVersion', 'officejs'],
    JSON.stringify(body),
    0,
    flags,
    '',
    '',
    '',
    '',
    '',
    '',
  ],
  DdaMethod: { ControlId: '{app-1}', Version: 1, DispatchId: 93 },
});

/** As captured: `worksheets.getItem('Data').getRange('A1:B2').load('values')`. */
const reading = {
  AutoKeepReference: true,
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
    {
      Id: 9,
      ActionType: 3,
      Name: '_KeepReference',
      ObjectPathId: 7,
      ArgumentInfo: { Arguments: [] },
    },
    { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
    {
      Id: 11,
      ActionType: 2,
      Name: '',
      ObjectPathId: 7,
      QueryInfo: { Select: ['values'] },
      L: [1, 3, 5, 7],
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Data'] } },
    7: {
      Id: 7,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ['A1:B2'] },
    },
  },
};

const bodyOf = ({ _data }: Envelope): unknown => JSON.parse(String((_data as { Data: unknown[] }).Data[2]));

it('answers the first question with all the library needs to boot', async () => {
  const { connection, posted } = connect();
  await connection.receive(
    request({ _actionName: 'ContextActivationManager_getAppContextAsync', _data: '{app-1}' }),
  );
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({
    _messageType: 1,
    _actionName: 'ContextActivationManager_getAppContextAsync',
    _conversationId: 'conv_1',
    _correlationId: 5,
    _origin: 'https://addin.test:8443',
    _errorCode: 0,
    _responseType: 0,
  });
  const boot = ['_id', '_appName', '_appVersion', '_appUILocale', '_dataLocale', '_docUrl'];
  const keys = Object.keys(posted[0]?._data as object);
  expect(keys).toEqual(expect.arrayContaining([...boot, '_clientMode', '_settings', '_reason']));
});

it('answers a captured read as it was answered', async () => {
  const { connection, posted, host } = connect();
  host.book.sheets[0]?.put(1, 1, { value: 'Id' });
  await connection.receive(request({ _data: rich(reading) }));
  const id = host.book.sheets[0]?.id;
  expect(bodyOf(posted[0] as Envelope)).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: { Id: id } },
      { ActionId: 8, Value: { _ReferenceId: null } },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: 'ref1' } },
      {
        ActionId: 11,
        Value: {
          _ReferenceId: 'ref1',
          Values: [
            ['Id', ''],
            ['', ''],
          ],
        },
      },
    ],
    TraceIds: [],
  });
});

it('finds a range again by its reference', async () => {
  const { connection, posted } = connect();
  await connection.receive(request({ _data: rich(reading) }));
  const again = {
    Actions: [
      {
        Id: 12,
        ActionType: 2,
        Name: '',
        ObjectPathId: 7,
        QueryInfo: { Select: ['address'] },
      },
    ],
    ObjectPaths: { 7: { Id: 7, ObjectPathType: 6, Name: 'ref1' } },
  };
  await connection.receive(request({ _data: rich(again) }));
  expect(bodyOf(posted[1] as Envelope)).toMatchObject({
    Results: [{ ActionId: 12, Value: { _ReferenceId: 'ref1', Address: 'Data!A1:B2' } }],
  });
});

it('tells which action failed, and what was done before it', async () => {
  const { connection, posted } = connect();
  const paths = {
    ...reading.ObjectPaths,
    5: { ...reading.ObjectPaths[5], ArgumentInfo: { Arguments: ['zz'] } },
  };
  await connection.receive(request({ _data: rich({ ...reading, ObjectPaths: paths }) }));
  expect(bodyOf(posted[0] as Envelope)).toEqual({
    Error: {
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      HttpStatusCode: 404,
      ActionIndex: 2,
    },
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
    ],
    TraceIds: [],
  });
});

it('answers a call that fails as a whole with its number', async () => {
  const { connection, posted, host } = connect();
  host.faults = { failure: 'ActivityLimitReached' };
  await connection.receive(request({ _data: rich(reading) }));
  expect(posted[0]?._data).toEqual({ Version: 1, Error: 5102 });
});

it('settings go one way in one shape and come back in another', async () => {
  const { connection, posted } = connect();
  const method = (DispatchId: number) => ({ ControlId: '{app-1}', Version: 1, DispatchId });
  const saving = {
    DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['a', '1']] },
    DdaMethod: method(76),
  };
  await connection.receive(request({ _data: saving }));
  await connection.receive(request({ _data: { DdaMethod: method(75) } }));
  expect(posted.map(({ _data }) => _data)).toEqual([
    { Version: 1, Error: 0 },
    { Version: 1, Error: 0, Properties: { Settings: [{ Name: 'a', Value: '1' }] } },
  ]);
});

it('events follow the answer, to those who registered', async () => {
  const { connection, posted, host } = connect();
  await connection.receive(request({ _actionName: 'richApiMessage', _actionType: 1, _correlationId: 3 }));
  const id = host.book.sheets[0]?.id ?? '';
  host.session.register(10, id);
  const writing = {
    Actions: [
      {
        Id: 1,
        ActionType: 4,
        Name: 'Values',
        ObjectPathId: 7,
        ArgumentInfo: { Arguments: [[[5]]] },
      },
    ],
    ObjectPaths: {
      ...reading.ObjectPaths,
      7: { ...reading.ObjectPaths[7], ArgumentInfo: { Arguments: ['A2'] } },
    },
  };
  await connection.receive(request({ _data: rich(writing, 1) }));
  const [, answer, event] = posted;
  expect([answer?._responseType, event?._responseType, event?._actionName]).toEqual([0, 1, 'richApiMessage']);
  const [[category, type, target, message, , isRemote]] = (event?._data as { ArrayData: [unknown[]] })
    .ArrayData;
  expect([category, type, target, isRemote]).toEqual([65_536, 10, id, false]);
  expect(JSON.parse(String(message))).toMatchObject({
    address: 'A2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    worksheetId: id,
    valueBefore: '',
    valueAfter: 5,
    valueTypeBefore: 'Empty',
    valueTypeAfter: 'Double',
  });
});

it('refuses a call it does not know, and remembers it', async () => {
  const { connection, posted } = connect();
  await connection.receive(request({ _data: { DdaMethod: { ControlId: '', Version: 1, DispatchId: 77 } } }));
  expect(posted[0]?._data).toEqual({ Version: 1, Error: 5001 });
  expect(connection.unknownCalls).toEqual(['dispatch 77']);
});

it('leaves messages of others alone', async () => {
  const { connection, posted } = connect();
  for (const text of ['hello', '{"a":1}', { _messageType: 0 }, undefined]) await connection.receive(text);
  expect(posted).toEqual([]);
});
