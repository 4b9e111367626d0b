#!/usr/bin/env node
// Checked in, because npm links a command only where its file exists, and `npm ci` comes before the first build.
import "../dist/main.js";
