/// What the codes, themes and rungs mean.
enum CodebookTemplate {
  static let source = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<section class="codebook" id="codebook" aria-labelledby="codebook-title">
    <h2 id="codebook-title">{{label.legend}}</h2>
    <table><caption>{{label.rungs}}</caption>
    <thead><tr><th scope="col">{{label.rung}}</th><th scope="col">{{label.name}}</th><th scope="col">{{label.definition}}</th></tr></thead>
    <tbody>
    {{#rungs}}<tr><td class="rung">{{number}}</td><th scope="row">{{name}}</th><td>{{definition}}</td></tr>
    {{/rungs}}</tbody></table>
    <details><summary>{{label.codes}}</summary><div class="scroll" role="region" tabindex="0" aria-label="{{label.codes}}"><table><caption>{{label.codes}}</caption>
    <thead><tr><th scope="col">{{label.name}}</th><th scope="col">{{label.head}}</th><th scope="col">{{label.rung}}</th><th scope="col">{{label.definition}}</th><th scope="col">{{label.use}}</th><th scope="col">{{label.source}}</th></tr></thead>
    <tbody>
    {{#codes}}<tr><th scope="row"><code>{{id}}</code> {{name}}</th><td>{{head}}</td><td class="rung">{{rung}}</td><td>{{definition}}</td><td>{{when}} <em>{{whenNot}}</em></td><td>{{source}}</td></tr>
    {{/codes}}</tbody></table></div></details>
    <details><summary>{{label.themes}}</summary><div class="scroll" role="region" tabindex="0" aria-label="{{label.themes}}"><table><caption>{{label.themes}}</caption>
    <thead><tr><th scope="col">{{label.theme}}</th><th scope="col">{{label.definition}}</th></tr></thead>
    <tbody>
    {{#manualThemes}}<tr><th scope="row"><code>{{id}}</code> {{name}}</th><td>{{definition}}</td></tr>
    {{/manualThemes}}</tbody></table></div></details>
    </section>

    """#
}
