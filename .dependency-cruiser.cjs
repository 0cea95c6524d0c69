/** The arrows between the rooms (each room with those that it may import), and no circles. */
const rooms = {
  core: [],
  functions: ["core"],
  data: ["core"],
  case: ["core", "data"],
  slices: ["core", "data"],
  excel: ["core", "data", "case", "slices"],
  app: ["core", "data", "case", "slices", "excel"],
  taskpane: ["core", "functions", "data", "case", "slices", "excel", "app"],
  locales: ["core", "functions", "data", "case", "slices", "excel", "app", "taskpane"],
  build: ["core", "functions", "data", "case", "slices", "excel", "app", "taskpane", "locales"],
  embedded: [],
  entries: ["core", "functions", "data", "case", "slices", "excel", "app", "taskpane", "locales", "embedded"],
};

/**
 * The folders of the rooms that have many, from the top down; each imports from those below it only. What stands at
 * the top of a room unites its parts.
 */
const foldersOf = {
  data: ["list|log|wide|cohort|figures", "measures", "columns", "tables", "cells", "steps"],
  case: ["checks", "paper", "update", "inputs", "model", "sheet", "prepare", "assumptions"],
};

const arrowsInRooms = Object.entries(foldersOf).flatMap(([room, order]) =>
  order.map((folders, index) => ({
    name: `in ${room}, ${folders} looks down only`,
    severity: "error",
    from: { path: `^src/${room}/(${folders})/` },
    to: {
      path: `^src/${room}/[^/]+/`,
      pathNot: [`^src/${room}/$1/`, `^src/${room}/(${order.slice(index + 1).join("|")})/`],
    },
  })),
);

const arrows = Object.entries(rooms).map(([room, below]) => ({
  name: `${room} looks down only`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...below].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...arrowsInRooms,
    { name: "no circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "every room is named above",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(rooms).join("|")})/` },
      to: {},
    },
    {
      name: "the rooms of numbers use no package",
      severity: "error",
      from: { path: "^src/(core|functions|data|case)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "what is imported is there",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
