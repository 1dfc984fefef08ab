import type { BatchTaskRecord } from '../tenant/batch.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';
import { NO_DATE } from './sync-carriers.js';

const BY_ID = { Id: 'Int32' } as const;

/** `Batch`: what the server does in the background. */
export function batchAgent({ batch, directory }: Tenant): Agent {
  return {
    GetBatchTaskInfo: {
      parameters: BY_ID,
      returns: 'BatchTaskInfo',
      run: (params) => {
        const task = batch.find(params.integer('Id'));
        return task ? batchTaskInfo(task) : null;
      },
    },
    // Those of the user alone.
    GetBatchTaskInfosByState: {
      parameters: { State: 'BatchTaskState' },
      returns: 'BatchTaskInfo[]',
      run: (params) => {
        const wanted = params.text('State').toLowerCase();
        return batch
          .list()
          .filter(({ associateId }) => associateId === directory.currentAssociateId)
          .filter(({ state }) => wanted === 'all' || wanted === state.toLowerCase())
          .map(batchTaskInfo);
      },
    },
    // Of all users.
    GetAllBatchTaskInfosByName: {
      parameters: { TaskName: 'String' },
      returns: 'BatchTaskInfo[]',
      run: (params) => {
        const wanted = params.text('TaskName').toLowerCase();
        return batch
          .list()
          .filter(({ name }) => name.toLowerCase() === wanted)
          .map(batchTaskInfo);
      },
    },
    StopBatchJob: {
      parameters: BY_ID,
      returns: 'Boolean',
      run: (params) => batch.stop(params.integer('Id')),
    },
    DeleteBatchTask: {
      parameters: { BatchTaskId: 'Int32' },
      returns: 'void',
      run: (params) => {
        batch.delete(params.integer('BatchTaskId'));
      },
    },
  };
}

function batchTaskInfo(task: BatchTaskRecord): object {
  return {
    Id: task.id,
    Name: task.name,
    AssociateId: task.associateId,
    State: task.state,
    Description: task.description,
    ProgressDescription: task.progressDescription,
    ProgressPercent: task.progressPercent,
    FileName: '',
    Result: '',
    Request: '',
    Response: '',
    Context: '',
    ParameterObject: Object.fromEntries(task.parameters),
    LastStarted: task.lastStarted || NO_DATE,
    Created: task.created,
    StartCount: task.state === 'New' ? 0 : 1,
    IsSystemTask: false,
    IsInternalTask: false,
    DatabaseSerialNumber: '',
    DetailsTable: 0,
    DetailsRecord: 0,
    CancellationBehaviour: task.cancellation,
    ...carrier,
  };
}
