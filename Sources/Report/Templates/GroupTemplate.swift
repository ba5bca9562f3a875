/// A group's card on the first page, and its section.
enum GroupTemplate {
  static let card = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<li class="card {{outcome}}">
    <div class="head"><h3><a href="#{{anchor}}"><bdi>{{title}}</bdi></a></h3>
    <p class="badge {{outcome}}"><span aria-hidden="true">{{sign}}</span> {{badge}}</p></div>
    <p class="verdict">{{verdict}}</p>
    {{#period}}<p class="verdict">{{.}}</p>
    {{/period}}    {{#card}}{{> chart}}{{/card}}{{^card}}<p class="empty">{{nothingShown}}</p>{{/card}}
    <dl class="facts small">
    {{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
    {{/facts}}</dl>
    </li>

    """#

  static let section = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<section class="group" id="{{anchor}}" aria-labelledby="{{anchor}}-title">
    <div class="head"><h2 id="{{anchor}}-title"><bdi>{{title}}</bdi></h2>
    <p class="badge {{outcome}}"><span aria-hidden="true">{{sign}}</span> {{badge}}</p></div>
    <p class="verdict">{{verdict}}</p>
    {{#period}}<p class="verdict">{{.}}</p>
    {{/period}}    <div class="columns said">
    <ul class="sentences">
    {{#sentences}}<li>{{.}}</li>
    {{/sentences}}</ul>
    <ul class="sentences asides">
    {{#asides}}<li>{{.}}</li>
    {{/asides}}</ul>
    </div>
    {{#charts}}<figure class="{{kind}}">
    <figcaption>{{caption}}</figcaption>
    {{#hasLegend}}{{> legend}}{{/hasLegend}}{{#hasShades}}<ul class="legend">{{#shades}}<li><svg class="key" viewBox="0 0 24 12" aria-hidden="true" focusable="false"><path class="{{style}}" d="M2 1h20v10h-20Z"/></svg>{{name}}</li>{{/shades}}</ul>
    {{/hasShades}}<div class="scroll" role="region" tabindex="0" aria-label="{{title}}">
    {{> chart}}</div>
    </figure>
    {{/charts}}
    {{#hasThemes}}<table class="themes"><caption>{{label.themes}}</caption>
    <thead><tr><th scope="col">{{label.theme}}</th><th scope="col">{{label.recentPersons}}</th><th scope="col">{{label.direction}}</th></tr></thead>
    <tbody>
    {{#themes}}<tr><th scope="row">{{name}}</th><td>{{persons}}</td><td>{{direction}}</td></tr>
    {{/themes}}</tbody></table>
    {{/hasThemes}}
    {{#tables}}<details><summary>{{caption}}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label="{{title}}">
    <table class="numbers" id="{{id}}"><caption>{{title}}</caption>
    <thead><tr>{{#columns}}<th scope="col"{{#series}} data-series="{{.}}"{{/series}}>{{name}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row">{{week}}</th>{{#cells}}<td{{#state}} class="{{.}}"{{/state}}>{{value}}{{#note}} <small>{{.}}</small>{{/note}}</td>{{/cells}}</tr>
    {{/rows}}</tbody></table></div></details>
    {{/tables}}
    <p class="back"><a href="#groups">{{label.atAGlance}}</a></p>
    </section>

    """#
}
