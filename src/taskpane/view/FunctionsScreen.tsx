import { all } from "../../functions/definitions/all";
import { exampleFormula } from "../../functions/help/exampleFormula";
import type { FunctionDefinition } from "../../functions/functionDefinition";
import { helpPath } from "../../functions/help/helpPath";
import { functionSyntax } from "../../functions/help/functionSyntax";
import { parameterHelp } from "../../functions/help/parameterHelp";
import { insertExample } from "../state/paneActions";
import type { PaneState } from "../state/paneState";

/** Every function with its help, and its examples to insert. */
export function FunctionsScreen({ state }: { readonly state: PaneState }) {
  const { functions } = state.settings.texts;
  return (
    <section>
      <h1>{functions.heading}</h1>
      <p>{functions.hint}</p>
      {all.map((definition) => (
        <FunctionHelp key={definition.id} state={state} definition={definition} />
      ))}
    </section>
  );
}

function FunctionHelp({
  state,
  definition,
}: {
  readonly state: PaneState;
  readonly definition: FunctionDefinition;
}) {
  const { functions } = state.settings.texts;
  return (
    <article>
      <h2>{definition.id}</h2>
      <p>{definition.text}</p>
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
              <dd>{parameterHelp(parameter)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{functions.examples}</summary>
        <ul class="examples">
          {definition.examples.map((example) => {
            const formula = exampleFormula(definition, example);
            return (
              <li key={formula}>
                <p class="quiet">{example.says}</p>
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
