/// A drawing as inline SVG, and the key to the two lines.
enum ChartTemplate {
  static let chart = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<svg class="chart" viewBox="0 0 {{width}} {{height}}" role="img" aria-labelledby="{{id}}-title {{id}}-desc" focusable="false">
    <title id="{{id}}-title">{{title}}</title>
    <desc id="{{id}}-desc">{{finding}}</desc>
    {{#paths}}<path class="{{style}}"{{#series}} data-series="{{.}}"{{/series}}{{#points}} data-points="{{.}}"{{/points}} d="{{d}}"/>
    {{/paths}}{{#labels}}<text class="{{style}}" x="{{x}}" y="{{y}}">{{text}}</text>
    {{/labels}}</svg>

    """#

  static let legend = #"""
    {{% CONTENT_TYPE:GROUNDSWELL_HTML}}<ul class="legend">
    <li><svg class="key" viewBox="0 0 34 12" aria-hidden="true" focusable="false"><path class="line strict" d="M1 6L33 6"/><path class="mark strict" d="M14.2 6a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0Z"/></svg>{{label.strict}}</li>
    <li><svg class="key" viewBox="0 0 34 12" aria-hidden="true" focusable="false"><path class="line broad" d="M1 6L33 6"/><path class="mark broad" d="M14.5 3.5h5v5h-5Z"/></svg>{{label.broad}}</li>
    <li><svg class="key" viewBox="0 0 14 12" aria-hidden="true" focusable="false"><path class="mark hollow strict" d="M4 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"/></svg>{{partialWeek}}</li>
    <li><svg class="key" viewBox="0 0 14 12" aria-hidden="true" focusable="false"><path class="concealed" d="M6 1h3v10h-3Z"/></svg>{{hiddenWeek}}</li>
    </ul>

    """#
}
