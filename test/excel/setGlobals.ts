/** Loaded by `outer`, this sets globals where the modules that `outer` loads find them. */
export const setGlobals = (values: object): void => void Object.assign(globalThis, values);
