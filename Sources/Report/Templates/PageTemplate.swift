/// The frame of the page.
enum PageTemplate {
  static let source = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow, noarchive">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light">
    <title>{{headline}} – {{label.report}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body id="top">
    <a class="skip" href="#groups">{{label.skip}}</a>
    <header class="page">
    {{#warning}}<p class="warning" role="note"><strong>{{.}}</strong></p>{{/warning}}
    <p class="kicker">{{label.report}} <span>{{dataUntil}}</span></p>
    <h1>{{headline}}</h1>
    {{#period}}<p class="period">{{.}}</p>
    {{/period}}    <p class="scope">{{scope}}</p>
    <dl class="facts">
    {{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
    {{/facts}}</dl>
    </header>
    <main>
    <section class="glance" id="groups" aria-labelledby="groups-title">
    <h2 id="groups-title">{{label.atAGlance}}</h2>
    {{> legend}}
    <ul class="cards">
    {{#groups}}{{> card}}{{/groups}}</ul>
    <details class="reading"><summary>{{label.howToRead}}</summary><ul>
    {{#howToRead}}<li>{{.}}</li>
    {{/howToRead}}</ul></details>
    </section>
    {{#groups}}{{> group}}{{/groups}}
    <section class="method" id="method" aria-labelledby="method-title">
    <h2 id="method-title">{{label.method}}</h2>
    <div class="columns">
    <dl class="box">
    {{#method}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
    {{/method}}</dl>
    <div class="limits">
    <h3>{{label.limits}}</h3>
    <ul>
    {{#limits}}<li>{{.}}</li>
    {{/limits}}</ul>
    </div>
    </div>
    </section>
    {{> codebook}}
    </main>
    <footer class="page"><p>{{tool}} · {{dataUntil}} · <a href="#top">{{label.top}}</a></p></footer>
    </body>
    </html>

    """#
}
