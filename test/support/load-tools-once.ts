import type { Tools } from '../../src/run/tools.ts';

interface ToolsModule {
  loadTools(dictionaryFolder: string): Tools;
}

/**
 * Stands in for `run/tools.ts` where every test calls a command: each would load the same dictionaries anew, which
 * takes longer than all that is tested.
 */
export async function loadToolsOnce(original: () => Promise<ToolsModule>): Promise<ToolsModule> {
  const { loadTools } = await original();
  const loaded = new Map<string, Tools>();
  return {
    loadTools: (folder) => {
      const tools = loaded.get(folder) ?? loadTools(folder);
      loaded.set(folder, tools);
      return tools;
    },
  };
}
