import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserArgs, chromium, findProgram } from './test/browser.mjs';
import { countingReporter } from './test/house/counting-reporter.mjs';
import { devtoolsPlugin } from './test/house/devtools-plugin.mjs';
import { webkitLauncher } from './test/house/webkit-launcher.mjs';

// Without these, Firefox slows the timers of the tabs behind to one second.
const unthrottled = {
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

const launchers = {
  async chromium() {
    const { path, headless } = await chromium();
    return chromeLauncher({ launchOptions: { executablePath: path, headless, args: browserArgs } });
  },
  firefox() {
    const executablePath = findProgram('firefox-esr', 'firefox');
    const launchOptions = { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: unthrottled };
    return chromeLauncher({ puppeteer, launchOptions });
  },
  webkit: () => webkitLauncher(),
};

/** What tests in a page may know of the environment. */
const define = { 'process.env.ILA_LONG': JSON.stringify(process.env.ILA_LONG ?? '') };

const wanted = (process.env.ILA_BROWSERS ?? 'chromium').split(',');

export default {
  files: ['test/elements/**/*.test.ts', '!test/elements/**/*.unit.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  // In Firefox one page has the focus: what is typed reaches no other.
  concurrency: wanted.includes('firefox') ? 1 : 2,
  concurrentBrowsers: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args?.[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022', define }), devtoolsPlugin()],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
};
