/** What Univer's own bundles expect to find on the window: React, RxJS and its injector. */
const React = require("react");
const ReactDOM = require("react-dom");

window.React = { ...React, ...require("react/jsx-runtime") };
window.ReactDOM = { ...ReactDOM, ...require("react-dom/client") };
window.rxjs = { ...require("rxjs"), operators: require("rxjs/operators") };
window["@wendellhu/redi"] = require("@wendellhu/redi");
window["@wendellhu/redi/react-bindings"] = require("@wendellhu/redi/react-bindings");
