/** All benchmarks, one after the other: `npm run bench`, or `npm run bench -- validation`. */
const wanted = process.argv.slice(2);
for (const name of ['rendering', 'validation', 'formatting'])
  if (wanted.length === 0 || wanted.includes(name)) await import(`./bench/${name}.mjs`);
