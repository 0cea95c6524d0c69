import { all } from "../../functions/definitions/all";
import { exampleFormula } from "../../functions/help/exampleFormula";
import type { FunctionDefinition } from "../../functions/functionDefinition";
import { helpPath } from "../../functions/help/helpPath";
import { functionSyntax } from "../../functions/help/functionSyntax";
import { parameterHelp } from "../../functions/help/parameterHelp";
import { wordsOf } from "../../functions/functionWords";
import type { FunctionHelp } from "../state/paneSettings";
import { insertExample } from "../state/paneActions";
import type { PaneState } from "../state/paneState";

/** Every function with its help, and its examples to insert. */
export function FunctionsScreen({ state }: { readonly state: PaneState }) {
  const { functions } = state.settings.texts;
  const help = state.functionHelp.value;
  if (help === null) {
    void state.settings.loadFunctionHelp().then((loaded) => (state.functionHelp.value = loaded));
    return null;
  }
  return (
    <section>
      <h1>{functions.heading}</h1>
      <p>{functions.hint}</p>
      {all.map((definition) => (
        <FunctionHelp key={definition.id} state={state} definition={definition} help={help} />
      ))}
    </section>
  );
}

function FunctionHelp({
  state,
  definition,
  help,
}: {
  readonly state: PaneState;
  readonly definition: FunctionDefinition;
  readonly help: FunctionHelp;
}) {
  const { functions } = state.settings.texts;
  const words = wordsOf(help.words, definition);
  return (
    <article>
      <h2>{definition.id}</h2>
      <p>{words.text}</p>
      <p class="formula">{functionSyntax(definition)}</p>
      <details>
        <summary>{functions.arguments}</summary>
        <dl class="help">
          {definition.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                {parameter.name}
                {parameter.otherwise !== undefined && <span class="quiet"> ({functions.optional})</span>}
              </dt>
              <dd>{parameterHelp(parameter, words, help.functions)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{functions.examples}</summary>
        <ul class="examples">
          {definition.examples.map((example, place) => {
            const formula = exampleFormula(definition, example);
            return (
              <li key={formula}>
                <p class="quiet">{words.examples[place]}</p>
                <p class="formula">{formula}</p>
                <button
                  type="button"
                  aria-label={functions.insertExample(formula)}
                  onClick={() => void insertExample(state, formula)}
                >
                  {functions.insert}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
      <p>
        <a href={helpPath(definition)} target="_blank" rel="noopener">
          {functions.more(definition.id)}
        </a>
      </p>
    </article>
  );
}
