/**
 * Lets a reader that has seen enough go, as in `jingjian explain 报告.txt | head -1`: what is written afterwards is
 * dropped, and the work that is under way is still finished.
 */
export function allowClosedPipe(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    if (!stream.listeners('error').includes(ignoreClosedPipe)) stream.on('error', ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
