/** What asks every program for colours, or for none, is not handed on to the programs that tests start. */
for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) delete process.env[name];
