// What the commands need before they can work: packages, programs of the system, bundles. Each is quick and silent
// where there is nothing to do, and says what it does on standard error.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const inRoot = (...parts) => join(root, ...parts);
const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program with its output on standard error; throws when it fails. */
const run = (program, parameters) => {
  const shell = process.platform === "win32";
  // A package of the system must not stop to ask.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error } = spawnSync(program, parameters, {
    cwd: root,
    shell,
    env,
    stdio: ["ignore", 2, 2],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")} failed (${status})`);
};

/** Runs a program of an installed package, in the foreground; ends this process with its code when it fails. */
export const runTool = (file, parameters, options = {}) => {
  const tool = [inRoot("node_modules", file), ...parameters];
  const { status } = spawnSync(process.execPath, tool, { cwd: root, stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
};

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;

/** npm leaves a copy of the lock behind in node_modules: packages of another platform may be missing from it. */
const packagesAreInstalled = () => {
  const installedFile = inRoot("node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(inRoot("package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional === true),
  );
};

/** The packages as the lock file names them, without running a script of any of them. */
export const ensurePackages = async () => {
  if (packagesAreInstalled()) return;
  say("Installing packages (npm ci) ...");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
};

/** Programs by name, with the Debian package that brings each. */
const programs = {
  chromium: "chromium",
  soffice: "libreoffice-calc",
  ssconvert: "gnumeric",
  pdftoppm: "poppler-utils",
  xmllint: "libxml2-utils",
  "Liberation fonts": "fonts-liberation",
  // As wide as Calibri, in which the sheets are drawn.
  "Carlito font": "fonts-crosextra-carlito",
};

const fontFolders = {
  "Liberation fonts": ["/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2"],
  "Carlito font": ["/usr/share/fonts/truetype/crosextra"],
};

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const isPresent = (program) =>
  program in fontFolders
    ? fontFolders[program].some((folder) => existsSync(folder))
    : (process.env.PATH ?? "").split(delimiter).some((folder) => isExecutable(join(folder, program)));

const mayInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/**
 * Programs that the tests need; returns those that are missing and cannot be installed here. Under CI that is a
 * failure.
 */
export const ensurePrograms = async (names = Object.keys(programs)) => {
  const absent = () => names.filter((name) => !isPresent(name));
  if (absent().length > 0 && mayInstall()) {
    const packages = absent().map((name) => programs[name]);
    say(`Installing ${packages.join(", ")} ...`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  }
  const missing = absent();
  if (missing.length === 0) return missing;
  const sentence = `Missing: ${missing.map((name) => `${name} (Debian package ${programs[name]})`).join(", ")}.`;
  if (process.env.CI === "true") throw new Error(sentence);
  say(sentence);
  return missing;
};

const bundledFrom = ["src", "assets", "scripts", "webpack.config.js", "tsconfig.json", "package-lock.json"];

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
};

/** Changes with each file that a bundle is made from: one added, changed or gone. */
const fingerprint = () => {
  const hash = createHash("sha256");
  for (const file of bundledFrom.flatMap((path) => filesUnder(inRoot(path)))) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
};

const isRunning = (processId) => {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
};

/** 0, which is always running, while the lock is being written or taken away. */
const holderOf = (lock) => {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return 0;
  }
};

/** One process at a time makes a bundle; the others wait for it. The lock holds the number of its process. */
const alone = async (name, work) => {
  const lock = inRoot("out", `.${name}.lock`);
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (problem) {
      if (problem.code !== "EEXIST") throw problem;
      if (!isRunning(holderOf(lock))) rmSync(lock, { force: true });
      else await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
};

const bundle = (target) => {
  const tool = inRoot("node_modules/webpack-cli/bin/cli.js");
  const parameters = ["--env", `target=${target}`, "--mode", "development", "--stats", "errors-only"];
  return new Promise((done, fail) => {
    spawn(process.execPath, [tool, ...parameters], { cwd: root, stdio: ["ignore", 2, 2] }).on(
      "close",
      (status) => (status === 0 ? done() : fail(new Error(`The ${target} bundle could not be made.`))),
    );
  });
};

const ensureBundle = async (target) => {
  const stamp = inRoot("out", `${target}.stamp`);
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
  if (isFresh()) return;
  await alone(target, async () => {
    if (isFresh()) return;
    const made = fingerprint();
    say(`Bundling ${target} ...`);
    await bundle(target);
    writeFileSync(stamp, made);
  });
};

/** Bundles for the embedded workbook: "page", "workbench". */
export const ensureBundles = async (targets) => {
  mkdirSync(inRoot("out"), { recursive: true });
  await Promise.all(targets.map(ensureBundle));
};
