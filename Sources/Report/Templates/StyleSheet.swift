/// The page's style sheet: light paper, system fonts, two columns of cards at most, one for print.
enum StyleSheet {
  static let source = #"""
    :root { --paper: #faf8f4; --card: #fff; --ink: #1c2025; --soft: #565c66; --rule: #e2ddd2; --strict: #b2182b; --broad: #2166ac; --head: #4d4a45; --quiet: #928c80; color-scheme: light; }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
    header.page, main > section, footer.page { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
    header.page { padding-top: 3.5rem; padding-bottom: 1rem; }
    h1, h2, h3 { line-height: 1.2; font-weight: 700; letter-spacing: -0.012em; margin: 0; text-wrap: balance; }
    h1 { font-size: clamp(1.7rem, 1.1rem + 2.6vw, 2.85rem); max-width: 24em; letter-spacing: -0.022em; }
    h2 { font-size: 1.5rem; }
    h3 { font-size: 1.1rem; }
    p { margin: 0; max-width: 46em; }
    a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: 0.2em; }
    a:hover { text-decoration-color: currentcolor; }
    :focus-visible { outline: 3px solid var(--broad); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 1; }
    .warning { border: 2px solid var(--strict); color: #8f1322; padding: 0.6rem 0.9rem; margin-bottom: 1.5rem; border-radius: 6px; background: #fff; }
    .kicker { font-size: 0.82rem; font-weight: 600; letter-spacing: 0.02em; color: var(--soft); margin-bottom: 0.9rem; }
    .kicker span { font-weight: 400; margin-left: 0.6em; padding-left: 0.7em; border-left: 1px solid var(--quiet); }
    .period { font-size: 1.2rem; line-height: 1.45; max-width: 44em; margin: 0.9rem 0 0; }
    .scope { color: var(--soft); font-size: 1.05rem; margin-top: 1rem; }
    dl { margin: 0; }
    dt { color: var(--soft); font-size: 0.8rem; }
    dd { margin: 0; }
    dl.facts { display: flex; flex-wrap: wrap; gap: 0.6rem 2.5rem; margin-top: 1.75rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); }
    dl.facts dd { font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
    dl.facts.small { display: grid; grid-template-columns: repeat(4, auto); justify-content: space-between; gap: 0.3rem 0.8rem; margin-top: auto; padding-top: 0.75rem; }
    dl.facts.small dd { font-size: 0.92rem; }
    dl.facts.small dt { font-size: 0.74rem; }
    main > section { padding-top: 2.75rem; }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 0.4rem 1rem; }
    .card .head { flex-direction: column-reverse; gap: 0.55rem; }
    .head h3 { min-width: 0; }
    .head h2 { flex: 1 1 12rem; min-width: 0; font-size: 1.7rem; }
    .badge { flex: none; font-size: 0.8rem; font-weight: 600; line-height: 1.3; padding: 0.22rem 0.65rem; border-radius: 999px; border: 1.5px solid transparent; white-space: nowrap; }
    .badge.risen { background: var(--strict); color: #fff; }
    .badge.risen-by-turnover { border: 1.5px dashed var(--strict); color: #8f1322; background: #fff; }
    .badge.fallen { background: var(--broad); color: #fff; }
    .badge.no-clear-change { background: #ebe7de; color: #3b4048; }
    .badge.too-little-data { border-color: #b8b2a5; color: var(--soft); background: #fff; }
    .cards { list-style: none; margin: 1.1rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20.5rem), 1fr)); gap: 1.25rem; }
    .card { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 1.1rem 1.2rem 1rem; display: flex; flex-direction: column; gap: 0.7rem; min-width: 0; break-inside: avoid; }
    .card.risen { border-top: 4px solid var(--strict); }
    .card.risen-by-turnover { border-top: 4px dashed var(--strict); }
    .card.fallen { border-top: 4px solid var(--broad); }
    .card.no-clear-change, .card.too-little-data { border-top: 4px solid #cfc8ba; }
    .card .verdict { font-size: 0.97rem; line-height: 1.45; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 0.7rem 0 0; padding: 0; font-size: 0.84rem; color: var(--soft); }
    .legend li { display: flex; align-items: center; gap: 0.45rem; }
    .key { height: 0.75rem; width: auto; flex: none; }
    .reading { margin-top: 1.25rem; font-size: 0.94rem; }
    .group { margin-top: 3rem; }
    main > section.group { padding-top: 0; }
    .group::before { content: ""; display: block; border-top: 1px solid var(--rule); padding-top: 2.25rem; }
    .group > .verdict { font-size: 1.18rem; line-height: 1.45; margin-top: 0.5rem; }
    .sentences { margin: 0; padding-left: 1.15rem; max-width: 44em; }
    .asides { font-size: 0.93rem; color: #3f454d; }
    .columns.said { align-items: start; }
    .empty { color: var(--soft); font-size: 0.92rem; border-left: 3px solid var(--rule); padding-left: 0.8rem; }
    .sentences li { margin: 0.3rem 0; padding-left: 0.15rem; }
    .sentences li::marker { color: var(--quiet); }
    figure { margin: 1.6rem 0 0; break-inside: avoid; }
    figcaption { font-weight: 600; font-size: 0.97rem; }
    figure.coverage { margin-top: 0.4rem; }
    figure.coverage figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .scroll { overflow-x: auto; margin-top: 0.5rem; }
    .chart { display: block; width: 100%; height: auto; overflow: visible; }
    .scroll .chart { min-width: 36rem; max-width: 56rem; }
    text { font-size: 11px; fill: var(--ink); font-family: inherit; }
    .tick { fill: var(--soft); font-size: 10.5px; }
    .end { text-anchor: end; }
    .middle { text-anchor: middle; }
    .name { font-size: 11px; }
    .name.strict { fill: var(--strict); font-weight: 700; }
    .name.broad { fill: #1b568f; font-weight: 600; }
    .panel { font-weight: 600; font-size: 12px; }
    .axis { stroke: #8a857a; stroke-width: 1; fill: none; }
    .grid { stroke: #e8e3d9; stroke-width: 1; fill: none; }
    .window.recent { fill: #f4e6cd; }
    .window.before { fill: #f5f1e8; }
    .line { fill: none; stroke-width: 1.9; stroke-linejoin: round; stroke-linecap: round; }
    .line.strict { stroke: var(--strict); }
    .line.broad { stroke: var(--broad); stroke-dasharray: 5 3.4; }
    .line.head { stroke: var(--head); }
    .mark { stroke-width: 1.2; }
    .mark.strict { fill: var(--strict); stroke: var(--strict); }
    .mark.broad { fill: var(--broad); stroke: var(--broad); }
    .mark.head { fill: var(--head); stroke: var(--head); }
    .mark.hollow { fill: #fff; }
    .band { stroke: none; opacity: 0.13; }
    .band.strict { fill: var(--strict); }
    .band.broad { fill: var(--broad); }
    .band.head { fill: var(--head); }
    .bar, .seen { fill: #6f7f8f; stroke: none; }
    .bar.hollow, .seen.hollow { fill: #fff; stroke: #6f7f8f; stroke-width: 1; }
    .concealed { fill: #857f73; }
    .heat-1 { fill: #f3e3d6; } .heat-2 { fill: #e8bda0; } .heat-3 { fill: #d58a66; } .heat-4 { fill: #b4523c; } .heat-5 { fill: #7a1f23; }
    [class^="heat-"] { stroke: #b98f74; stroke-width: 0.6; }
    table { border-collapse: collapse; font-size: 0.88rem; font-variant-numeric: tabular-nums; margin-top: 1.4rem; }
    caption { text-align: left; font-weight: 600; font-size: 1.1em; padding-bottom: 0.4rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.38rem 1.1rem 0.38rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
    tbody th { font-weight: 500; }
    thead th { color: var(--soft); font-size: 0.92em; vertical-align: bottom; }
    .numbers { margin-top: 0.6rem; }
    .numbers td, .numbers tbody th { white-space: nowrap; }
    td.hidden, td.unseen { color: var(--soft); }
    small { color: var(--soft); font-size: 0.88em; }
    .rung { font-weight: 700; }
    details { margin-top: 1.1rem; }
    summary { cursor: pointer; font-weight: 600; font-size: 0.94rem; padding: 0.3rem 0; }
    .back { margin-top: 1.4rem; font-size: 0.88rem; color: var(--soft); }
    .method, .codebook { margin-top: 3rem; }
    .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 3rem; margin-top: 1rem; }
    .box { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 0.6rem 1.2rem; font-size: 0.92rem; }
    .box div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.1rem 1rem; padding: 0.45rem 0; border-bottom: 1px solid var(--rule); }
    .box div:last-child { border-bottom: 0; }
    .box dt { font-size: 0.86rem; padding-top: 0.08rem; }
    .limits ul { padding-left: 1.1rem; margin: 0.6rem 0 0; font-size: 0.94rem; }
    .limits li { margin: 0.45rem 0; }
    .limits li::marker { color: var(--quiet); }
    .codebook td { max-width: 30em; min-width: 3rem; }
    code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
    footer.page { margin-top: 4rem; padding-top: 1.2rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.86rem; }
    @media (max-width: 46rem) {
      header.page { padding-top: 2rem; }
      header.page, main > section, footer.page { padding-left: 1rem; padding-right: 1rem; }
      .columns { grid-template-columns: minmax(0, 1fr); }
      .box div { grid-template-columns: minmax(0, 1fr); }
      dl.facts { gap: 0.5rem 1.75rem; }
    }
    @media print {
      @page { size: A4; margin: 15mm 14mm 17mm; }
      html { font-size: 9.5pt; }
      body { background: #fff; font-size: 1rem; }
      header.page, main > section, footer.page { max-width: none; padding-left: 0; padding-right: 0; }
      header.page { padding-top: 0; padding-bottom: 0; }
      dl.facts { margin-top: 4mm; padding-top: 3mm; }
      h1 { font-size: 20pt; }
      .scope { font-size: 10pt; margin-top: 3mm; }
      .card .verdict { font-size: 9pt; }
      .reading { break-inside: avoid; font-size: 8pt; margin-top: 2mm; }
      .reading ul { margin: 0; }
      .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4mm; }
      .card, .box, figure, tr { break-inside: avoid; }
      .group { break-before: page; margin-top: 0; }
      .group::before { border-top: 0; padding-top: 0; }
      h2, h3, summary, figcaption, caption { break-after: avoid; }
      .scroll { overflow: visible; }
      .scroll .chart { min-width: 0; }
      .skip, .back, summary { display: none; }
      details::details-content { display: block; content-visibility: visible; block-size: auto; }
      table { font-size: 8pt; }
      th, td { padding: 0.8mm 2mm 0.8mm 0; }
      .numbers { font-size: 6.7pt; }
      main > section.glance { padding-top: 6mm; }
      .card { padding: 3mm 3.5mm; gap: 1.5mm; border-width: 0.3mm; }
      .columns.said { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """#
}
