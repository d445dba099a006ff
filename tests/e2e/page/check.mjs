// node check.mjs FOLDER_OF_SAMPLES [PICTURES]: opens each pack's page in Debian's Chromium at the width of a phone and of a
// desk, lets axe-core look for what keeps people from using it (WCAG 2.2 AA and best practice), checks that nothing is
// fetched, nothing runs and nothing sticks out, and prints it. With PICTURES keeps screenshots and PDF there.
import { readFileSync, mkdirSync, readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [samples, pictures] = process.argv.slice(2);
if (!samples) throw new Error('node check.mjs FOLDER_OF_SAMPLES [PICTURES]');
if (pictures) mkdirSync(pictures, { recursive: true });

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (!executablePath) throw new Error('Chromium is missing: third_party/install ci');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
let wrong = 0;
const complain = (sentence) => { wrong += 1; console.error(`WRONG: ${sentence}`); };

const names = readdirSync(samples, { withFileTypes: true }).filter((e) => existsSync(join(samples, e.name, 'index.html')));
if (names.length < 3) complain(`only ${names.length} samples in ${samples}`);
for (const { name } of names) {
  const url = pathToFileURL(resolve(samples, name, 'index.html')).href;
  for (const [width, height] of [[375, 812], [1280, 900]]) {
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
    const page = await context.newPage();
    page.on('request', (request) => { if (request.url() !== url) complain(`${name} asks for ${request.url()}`); });
    page.on('pageerror', (error) => complain(`${name} runs something: ${error}`));
    await page.goto(url);
    const where = `${name} at ${width}`;
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sticksOut > 0) complain(`${where} sticks out by ${sticksOut} pixels`);
    if (await page.locator('script').count() > 0) complain(`${where} has a script`);
    await page.evaluate(axeSource);
    const { violations, passes } = await page.evaluate(() => window.axe.run(document));
    for (const violation of violations) {
      complain(`${where}: ${violation.id}, ${violation.help}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
    }
    if (passes.length < 10) complain(`${where}: axe-core found only ${passes.length} rules to check`);
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: name !== 'sixty' });
    if (width === 1280) {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, path: pictures ? join(pictures, `${name}.pdf`) : undefined });
      if (pdf.length < 5000 || pdf.subarray(0, 5).toString() !== '%PDF-') complain(`${name} cannot be printed`);
    }
    await context.close();
  }
}
await browser.close();
console.log(wrong === 0 ? `${names.length} pages, at two widths and on paper: nothing wrong` : `${wrong} things are wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
