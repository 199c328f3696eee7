#!/usr/bin/env node
// The command of the package; the bundle beside it is made by the build.
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'dist', 'cli.cjs');
if (existsSync(bundle)) {
  require(bundle);
} else {
  console.error('conformity-lens is not built yet: run "npm run build" first.');
  process.exitCode = 2;
}
