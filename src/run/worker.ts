/**
 * A process that analyses the files it is sent, for `--jobs`. It loads its own dictionaries, answers each batch
 * with one message, and ends when its parent does.
 */
import type { OutsidePrograms } from '../read/programs/outside-programs.ts';
import { analyzeFiles } from './analyze-files.ts';
import { createPrograms } from './programs/create-programs.ts';
import { loadTools, type Tools } from './tools.ts';
import type { WorkerRequest, WorkerResponse } from './worker-messages.ts';

let tools: Tools | null = null;
let programs: OutsidePrograms | null = null;

process.on('message', (request: WorkerRequest) => {
  void answer(request).then((response) => process.send?.(response));
});
process.on('disconnect', () => process.exit());

async function answer(request: WorkerRequest): Promise<WorkerResponse> {
  tools ??= loadTools(request.dictionaryFolder);
  programs ??= createPrograms(request.programs);
  const analyzed = [];
  for await (const file of analyzeFiles(request.files, request.manifest, tools, programs)) analyzed.push(file);
  return { analyzed };
}
